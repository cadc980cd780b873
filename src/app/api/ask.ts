import { z } from 'zod';
import type { Endpoint } from '../answers/endpoint.ts';
import { Unanswerable, type Stock } from '../answers/stock.ts';
import { obstacle, problem, type Flaw, type Problem } from './problem.ts';

/** A question as it comes in, nothing of it validated. */
export interface Question {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined where there is none. */
  readonly body?: unknown;
}

/** The answer as JSON text with a line break at its end, or what is in its way. */
export type Answered = { readonly json: string } | { readonly problem: Problem };

/** Validates a question by the endpoint's own schemas and answers it. */
export async function ask(endpoint: Endpoint, stock: Stock, question: Question): Promise<Answered> {
  const flaws: Flaw[] = [];
  const read = (place: Flaw['in'], schema: z.ZodType | null, given: unknown): unknown => {
    if (!schema) return null;
    const told = schema.safeParse(given, { reportInput: true });
    if (told.success) return told.data;
    flaws.push(...told.error.issues.map((issue) => flawOf(place, issue)));
    return null;
  };
  const input = {
    params: read('path', endpoint.params, question.params),
    query: read('query', endpoint.query ?? EMPTY, queryObject(endpoint.query ?? EMPTY, question.query)),
    body: read('body', endpoint.body, question.body),
  };
  if (flaws.length > 0) return { problem: problem('bad-question', sentence(flaws), flaws) };
  try {
    const answer = await endpoint.run(stock, input as never);
    if (answer === null) return { problem: problem('not-found', nothingAt(endpoint, question)) };
    return { json: typeof answer === 'string' ? answer : `${JSON.stringify(answer)}\n` };
  } catch (error) {
    if (error instanceof Unanswerable) return { problem: obstacle(error) };
    throw error;
  }
}

const EMPTY = z.strictObject({});

const nothingAt = ({ path }: Endpoint, { params }: Question): string =>
  `Nothing is known at ${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')}.`;

const sentence = (flaws: readonly Flaw[]): string =>
  flaws
    .slice(0, 5)
    .map(({ in: place, name, message }) => `${place}${name ? ` ${name}` : ''}: ${message}`)
    .join('; ');

function flawOf(place: Flaw['in'], issue: z.core.$ZodIssue): Flaw {
  const name = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return { in: place, name: issue.keys.join(', '), message: 'there is no such parameter' };
  if (issue.code === 'invalid_value')
    return { in: place, name, message: `give one of ${issue.values.map(String).join(', ')}` };
  return { in: place, name, message: issue.message };
}

/** An address's query as its schema takes it: a parameter that may be repeated is a list. */
function queryObject(schema: z.ZodObject, query: URLSearchParams): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const all = query.getAll(name);
    found[name] = isList(schema.shape[name]) || all.length > 1 ? all : all[0];
  }
  return found;
}

/** True for a list, optional or not. */
export function isList(schema: z.core.$ZodType | undefined): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isList(schema.unwrap());
  return schema instanceof z.ZodArray;
}
