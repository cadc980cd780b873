/** Answers that are remembered at most. */
const MOST = 500;

/** The same question is asked once: for what cannot change while the server runs. A question that failed is asked again. */
export function remembered<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(key);
    if (answers.size >= MOST) answers.clear();
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
