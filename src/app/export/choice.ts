import type { z } from 'zod';
import { months, quarter, years, type Period } from '../../model/period.ts';
import { claimFilter, claimQuery } from '../answers/claims.ts';
import { listArticles } from '../answers/articles.ts';
import { observationFilter, observationQuery } from '../answers/observations.ts';
import { verdictQuery } from '../answers/verdicts.ts';
import { isList } from '../api/ask.ts';
import { userError } from '../errors.ts';
import type { ArticleFilter, ClaimFilter, VerdictFilter } from '../folder/index/read/index.ts';
import type { ObservationFilter } from '../../ledger/filter.ts';
import type { Kind } from './run.ts';

export type Values = Readonly<Record<string, string | boolean | undefined>>;

const articleQuery = listArticles.query!.pick({ lang: true, publisher: true, rating: true, from: true, to: true });

/** Which option narrows what, by the name that the API has for it. */
const NAMES: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  claims: {
    ...same('reporter', 'partner', 'region', 'flow', 'commodity', 'measure', 'unit', 'source'),
    ...same('reason', 'publisher', 'lang'),
    verdict: 'rating',
    from: 'periodFrom',
    to: 'periodTo',
    since: 'from',
    until: 'to',
  },
  verdicts: { ...same('reason', 'publisher', 'lang'), verdict: 'rating', since: 'from', until: 'to' },
  articles: { ...same('publisher', 'lang'), verdict: 'rating', since: 'from', until: 'to' },
  observations: same(
    'reporter', 'partner', 'region', 'flow', 'commodity', 'hs', 'measure', 'unit', 'source', 'from', 'to', 'frequency', 'asof',
  ), // prettier-ignore
};

const QUERIES = {
  claims: claimQuery,
  verdicts: verdictQuery,
  articles: articleQuery,
  observations: observationQuery,
} as const satisfies Record<Kind, z.ZodObject>;

/** Options that are about the file, or are looked at elsewhere. */
const OTHERS = new Set(['format', 'output', 'partition', 'data', 'period', 'latest', 'asof']);

export interface Filters {
  readonly claims: ClaimFilter;
  readonly verdicts: VerdictFilter;
  readonly articles: ArticleFilter;
  readonly observations: ObservationFilter;
}

/** The filter of a kind out of options. Errors: `bad-option`, with what is allowed, or what the option narrows. */
export function filterOf<K extends Kind>(kind: K, options: Values): Filters[K] {
  const query = questionOf(kind, options);
  const told = QUERIES[kind].safeParse(query, { reportInput: true });
  if (!told.success) throw wrong(kind, told.error.issues[0]!);
  if (kind === 'claims') return claimFilter(told.data as z.output<typeof claimQuery>) as Filters[K];
  if (kind === 'observations') {
    const latest = options['latest'] === true ? { latest: true } : {};
    return { ...observationFilter(told.data as z.output<typeof observationQuery>), ...latest } as Filters[K];
  }
  return told.data as Filters[K];
}

function questionOf(kind: Kind, options: Values): Record<string, unknown> {
  const names = NAMES[kind];
  const schema: z.ZodObject = QUERIES[kind];
  const query: Record<string, unknown> = {};
  for (const [option, value] of Object.entries(spread(kind, options))) {
    if (value === undefined || (OTHERS.has(option) && names[option] === undefined)) continue;
    const name = names[option];
    if (name === undefined)
      throw userError('bad-option', null, `--${option} says nothing about ${kind}: ${help(option)}`);
    query[name] = isList(schema.shape[name]) ? listOf(option, String(value)) : String(value);
  }
  return query;
}

/** `--period` as the two days that it stands for. */
function spread(kind: Kind, options: Values): Values {
  const { period } = options;
  if (kind !== 'observations' && options['latest'] === true)
    throw userError('bad-option', null, `--latest says nothing about ${kind}: ${help('latest')}`);
  if (typeof period !== 'string') return options;
  if (NAMES[kind]['from'] === undefined)
    throw userError('bad-option', null, `--period says nothing about ${kind}: ${help('from')}`);
  const [from, to] = periodOf(period);
  return { ...options, from, to };
}

/** `2023`, `2023-Q3` or `2023-09`. Errors: `bad-option`. */
function periodOf(text: string): Period {
  const [, year, quarterNumber, month] = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(text) ?? [];
  if (year === undefined)
    throw userError('bad-option', null, `--period ${JSON.stringify(text)}: give 2023, 2023-Q3 or 2023-09.`);
  if (quarterNumber) return quarter(Number(year), Number(quarterNumber));
  return month ? months(Number(year), Number(month)) : years(Number(year));
}

const CODES = new Set(['reporter', 'partner', 'region']);

function listOf(option: string, text: string): string[] {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  return CODES.has(option) ? words.map((word) => word.toUpperCase()) : words;
}

const help = (option: string): string => {
  const kinds = (Object.keys(NAMES) as Kind[]).filter((kind) => NAMES[kind][option] !== undefined);
  return `it narrows ${option === 'latest' ? 'observations' : kinds.join(', ')}.`;
};

function wrong(kind: Kind, issue: z.core.$ZodIssue) {
  const name = String(issue.path[0] ?? '');
  const option = Object.entries(NAMES[kind]).find(([, own]) => own === name)?.[0] ?? name;
  const given = issue.input === undefined ? '' : ` ${JSON.stringify(issue.input)}`;
  const allowed = issue.code === 'invalid_value' ? `give of ${issue.values.map(String).join(', ')}` : issue.message;
  return userError('bad-option', null, `--${option}${given}: ${allowed}.`);
}

function same(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
