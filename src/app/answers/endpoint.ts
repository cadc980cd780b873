import type { z } from 'zod';
import type { Stock } from './stock.ts';

/** What a question brings, each part validated already. */
interface Input<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

/** One question that can be asked: validated, answered and described by the same schemas. */
export interface Endpoint {
  /** Name for a client's function: `listClaims`. */
  readonly name: string;
  readonly method: 'get' | 'post';
  /** Below `/api/v1`, parameters in braces. */
  readonly path: string;
  /** One line. */
  readonly summary: string;
  readonly params: z.ZodObject | null;
  readonly query: z.ZodObject | null;
  readonly body: z.ZodType | null;
  readonly answer: z.ZodType;
  /** A call to try, for people; null where none makes sense. */
  readonly example: string | null;
  /** The answer; a text is JSON already; null where there is no such thing. */
  readonly run: (stock: Stock, input: Input<never, never, never>) => Promise<object | string | null>;
}

type Given<T> = T extends z.ZodType ? z.output<T> : null;

interface Definition<P, Q, B, A extends z.ZodType> {
  readonly name: string;
  readonly path: string;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answer: A;
  readonly example?: string;
  readonly run: (
    stock: Stock,
    input: Input<Given<P>, Given<Q>, Given<B>>,
  ) => Promise<DeepReadonly<z.output<A>> | string | null>;
}

/** Lists of an answer may be read-only ones. */
type DeepReadonly<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** A question whose parts fit together. */
export function endpoint<
  A extends z.ZodType<object>,
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>({ params, query, body, example, ...rest }: Definition<P, Q, B, A>): Endpoint {
  return {
    ...rest,
    method: body ? 'post' : 'get',
    params: params ?? null,
    query: query ?? null,
    body: body ?? null,
    example: example ?? null,
    run: rest.run as unknown as Endpoint['run'],
  };
}
