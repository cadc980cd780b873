/** One thing that is wrong with a question, at its place. */
export interface Flaw {
  readonly in: 'path' | 'query' | 'body';
  /** The parameter or the field; empty for the whole. */
  readonly name: string;
  readonly message: string;
}

/** What went wrong as RFC 9457 has it: what, where, what to do. */
export interface Problem {
  /** An address that says more, the same for the same kind of problem. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly flaws?: readonly Flaw[];
}

export const PROBLEM_TYPE = 'application/problem+json';

/** Every kind of problem, with what it means, for the page that explains them. */
export const PROBLEMS = {
  'bad-question': 'A parameter or the body is not as described: `flaws` says which, and what is allowed.',
  'not-found': 'There is no such address, article, claim or series.',
  'not-allowed': 'The address is right and the method is not: `allow` names those that are.',
  'too-large': 'The body holds more than 16 MiB: give the address, or split the file.',
  'too-often': 'Too many were sent in a minute: `retry-after` says when to come again.',
  'not-json': 'The body is no JSON, or its content type does not say so.',
  'no-articles': 'No articles can be read now: another program is writing there.',
  'no-article': 'No article was found in what was given.',
  fault: 'A mistake of the program’s. It is in the server’s log.',
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

const TITLES: Readonly<Record<Exclude<ProblemCode, 'no-articles' | 'no-article'>, readonly [number, string]>> = {
  'bad-question': [400, 'The question is not as it should be'],
  'not-found': [404, 'There is no such thing'],
  'not-allowed': [405, 'This address does not take that method'],
  'too-large': [413, 'Too much was sent'],
  'too-often': [429, 'Too many in a minute'],
  'not-json': [415, 'The body is no JSON'],
  fault: [500, 'A mistake of the program’s'],
};

/** Where a kind of problem is explained. */
const typeOf = (code: ProblemCode): string => `/api#${code}`;

export function problem(code: keyof typeof TITLES, detail: string, flaws?: readonly Flaw[]): Problem {
  const [status, title] = TITLES[code];
  return { type: typeOf(code), title, status, detail, ...(flaws ? { flaws } : {}) };
}

/** The problem of a question that is right and has no answer now. */
export const obstacle = (known: {
  readonly code: ProblemCode;
  readonly status: number;
  readonly title: string;
  readonly message: string;
}): Problem => ({ type: typeOf(known.code), title: known.title, status: known.status, detail: known.message });

export const problemJson = (p: Problem): string => `${JSON.stringify(p)}\n`;
