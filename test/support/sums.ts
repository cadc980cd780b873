/** Does the sums written beside cases: `240.11 / 190.271 = 1.262; 1.262 < 1.263`, a semicolon between two. */
export function checkSums(text: string): readonly string[] {
  return text.split(';').flatMap((line) => {
    const sum = /^(.+?)(=|<|>)(.+)$/.exec(line.trim());
    if (!sum) return [`no sum: ${line}`];
    const [, left = '', sign, right = ''] = sum;
    return holds(calculate(left), sign as string, right.trim()) ? [] : [`${line.trim()}: ${calculate(left)}`];
  });
}

/** Equal to the digits written on the right. */
function holds(left: number, sign: string, right: string): boolean {
  const value = calculate(right);
  if (sign === '<') return left < value;
  if (sign === '>') return left > value;
  const decimals = /\.(\d+)$/.exec(right)?.[1]?.length ?? 0;
  return Math.abs(left - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** Numbers with + - * / ^ and brackets; a minus directly before a number is its sign. */
function calculate(text: string): number {
  const tokens = text.match(/\d+(?:\.\d+)?|[-+*/^()]/g) ?? [];
  let at = 0;
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-')
      value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  };
  const product = (): number => {
    let value = power();
    while (tokens[at] === '*' || tokens[at] === '/') value = tokens[at++] === '*' ? value * power() : value / power();
    return value;
  };
  const power = (): number => {
    const base = single();
    return tokens[at] === '^' ? base ** (at++, single()) : base;
  };
  const single = (): number => {
    const token = tokens[at++];
    if (token === '-') return -single();
    if (token !== '(') return Number(token);
    const value = sum();
    at++;
    return value;
  };
  return sum();
}
