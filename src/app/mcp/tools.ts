import type { z } from 'zod';
import { REASONS, type Reason } from '../../check/index.ts';
import type { Report } from '../../model/report.ts';
import { checkedClaimJson, checkedSuperlativeJson } from '../../publish/json/index.ts';
import { diagnosticJson } from '../../publish/json/shape.ts';
import { listClaims, type ToldClaim } from '../answers/claims.ts';
import type { Endpoint } from '../answers/endpoint.ts';
import { judgedArticle } from '../answers/judged.ts';
import { getSeries } from '../answers/series.ts';
import { fromIndex, type Stock } from '../answers/stock.ts';
import { toldVerdicts } from '../answers/verdicts.ts';
import { ask } from '../api/ask.ts';
import { BASE } from '../api/openapi.ts';
import { userError } from '../errors.ts';
import { parseArticle } from '../parse-article.ts';
import { NOTICE } from './fence.ts';
import { linksOf } from './links.ts';
import type { checkTextInput, explainVerdictInput, findClaimsInput, getSeriesInput } from './schema.ts';

/** What a tool gives: the answer, and lines about it in words of our own alone. */
export interface Told {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
}

/** Every figure of a text with its verdict. Errors: a `UserError` where the text holds no article. */
export async function checkText({ checker }: Stock, input: z.output<typeof checkTextInput>): Promise<Told> {
  const { text, published, lang } = input;
  const article = await parseArticle(text, { ...(published ? { published } : {}), ...(lang ? { lang } : {}) });
  const report = checker.check(article);
  const answer = {
    notice: NOTICE,
    claims: report.claims.map(checkedClaimJson),
    superlatives: report.superlatives.map(checkedSuperlativeJson),
    diagnostics: report.diagnostics.map(diagnosticJson),
    proof: proofOf(checker.prove(article)),
    links: null,
  };
  const verdicts = [...report.claims, ...report.superlatives].map(({ verdict }) => verdict);
  return { answer, lines: verdicts.map((v, i) => `${i + 1}. ${v.rating}: ${v.reasons.join(', ')}`) };
}

/** Claims of stored articles, each with its verdict and where it can be seen. */
export async function findClaims(stock: Stock, site: string, input: z.output<typeof findClaimsInput>): Promise<Told> {
  const page = (await asked(listClaims, stock, {}, input)) as {
    claims: ToldClaim[];
    outdated: number;
    next: string | null;
  };
  const links = page.claims.map((claim) => linksOf(site, claim));
  const lines = page.claims.map(({ claim }, i) => `${i + 1}. ${claim.verdict.rating}: ${links[i]!.page}`);
  const { claims, outdated, next } = page;
  return { answer: { notice: NOTICE, claims, links, outdated, next }, lines };
}

/** The record of two economies. */
export async function seriesOf(stock: Stock, site: string, input: z.output<typeof getSeriesInput>): Promise<Told> {
  const { reporter, partner, ...query } = input as { reporter: string; partner: string; unit?: string };
  const series = await asked(getSeries, stock, { reporter, partner }, query);
  const path = `${reporter}/${partner}`;
  const chosen = queryOf(query).toString();
  const asks = chosen ? `?${chosen}` : '';
  const links = { page: `${site}/trade/${path}${asks}`, api: `${site}${BASE}/series/${path}${asks}` };
  const { rows } = series as { rows: unknown[] };
  return { answer: { series, links }, lines: [`${rows.length} periods of official figures: ${links.page}`] };
}

/** One verdict with its evidence, the meaning of its reasons, and its proof. Errors: a `UserError` for none such. */
export async function explainVerdict(
  stock: Stock,
  site: string,
  { article, n, kind }: z.output<typeof explainVerdictInput>,
): Promise<Told> {
  const report = await fromIndex(stock, null, (index) => judgedArticle(stock.checker, index, article));
  const told = report && toldVerdicts(report).find((one) => one.kind === kind && one.n === n);
  if (!told) {
    throw userError('bad-option', null, `There is no ${kind} ${n} in an article ${article}: find_claims gives ids.`);
  }
  const reasons = told.verdict.reasons.map((code) => ({ code, meaning: REASONS[code as Reason] ?? code }));
  const proof = proofOf(stock.checker.prove(report.article), kind === 'claim' ? n : null);
  const links = linksOf(site, told);
  const answer = { notice: NOTICE, told, finding: findingJson(report, kind, n), reasons, proof, links };
  const meant = reasons.map(({ code, meaning }) => `- ${code}: ${meaning}`);
  return { answer, lines: [`${told.verdict.rating}: ${links.page}`, ...meant, `Proof: ${links.proof}`] };
}

const findingJson = (report: Report, kind: 'claim' | 'superlative', n: number) =>
  kind === 'claim' ? checkedClaimJson(report.claims[n]!) : checkedSuperlativeJson(report.superlatives[n]!);

/** The steps of a proof without the rows: of one claim, of all, or of none (a superlative has its table). */
function proofOf(json: string, only?: number | null): object {
  const { format, sha256, steps } = JSON.parse(json) as { format: string; sha256: string; steps: unknown[] };
  if (only === undefined) return { format, sha256, steps };
  return { format, sha256, steps: only === null ? [] : steps.slice(only, only + 1) };
}

/** Asks what the API answers. Errors: a `UserError` with what is wrong and what to do. */
async function asked(
  endpoint: Endpoint,
  stock: Stock,
  params: Readonly<Record<string, string>>,
  input: Readonly<Record<string, unknown>>,
): Promise<object> {
  const answered = await ask(endpoint, stock, { params, query: queryOf(input) });
  if ('problem' in answered) throw userError('bad-option', null, answered.problem.detail);
  return JSON.parse(answered.json) as object;
}

function queryOf(input: Readonly<Record<string, unknown>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    for (const one of [value].flat()) if (one !== undefined) query.append(name, String(one));
  }
  return query;
}
