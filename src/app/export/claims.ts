import type { Verdict } from '../../model/verdict.ts';
import type { Checker } from '../check.ts';
import { isSame, toldClaimJson, type ToldClaim } from '../answers/claims.ts';
import { judgedArticle } from '../answers/judged.ts';
import type { ClaimFilter, ClaimItem, IndexReader } from '../folder/index/read/index.ts';
import { foreseeing } from '../folder/index/read/foresight.ts';
import { count, date, number, text, within, type Column, type Exported } from './table.ts';

/** What of a verdict fits in a row. */
export type Judged = Pick<
  ClaimItem,
  'rating' | 'reasons' | 'difference' | 'relative' | 'official' | 'office' | 'released' | 'explanation'
>;

/** What of a verdict, as the checker or the public shape has it, fits in a row. */
export function judgedOf({
  rating,
  reasons,
  difference,
  evidence,
  explanation,
}: Pick<Verdict, 'rating' | 'reasons' | 'difference' | 'evidence' | 'explanation'>): Judged {
  const record = evidence[0]?.observation ?? null;
  return {
    rating,
    reasons,
    difference: difference?.absolute ?? null,
    relative: difference?.relative ?? null,
    official: record?.value ?? null,
    office: record?.source ?? null,
    released: record?.released ?? null,
    explanation,
  };
}

export const judgedColumns: readonly Column<Judged>[] = [
  text('rating', (r) => r.rating, 'supported, close, refuted, inconsistent, unverifiable, not_checked'),
  text('reasons', (r) => r.reasons.join(' '), 'Codes, most important first, with a space between'),
  number('difference', (r) => r.difference, { description: 'Claimed less official', unit: 'unit' }),
  number('relative', (r) => r.relative, { description: 'Difference over the official figure' }),
  number('official', (r) => r.official, { description: 'The official figure that decided', unit: 'unit' }),
  text('office', (r) => r.office, 'Whose figure it is'),
  date('released', (r) => r.released, 'When it became public, where the office says so'),
  text('explanation_en', (r) => r.explanation.en, 'One sentence'),
  text('explanation_zh', (r) => r.explanation.zh, 'The same in Chinese'),
];

/** A claim as the index has it, and as the API gives it where that was asked for. */
export interface ClaimRow {
  readonly item: ClaimItem;
  readonly told: ToldClaim | null;
}

const slot = (name: keyof ClaimItem['claim'] & string, told: string): Column<ClaimRow> =>
  text(name, ({ item: { claim } }) => claim[name] as string | null, told);

const columns: readonly Column<ClaimRow>[] = [
  text('article', ({ item }) => item.article, 'Id of the article'),
  count('n', ({ item }) => item.n, 'Which of its claims, from 0'),
  text('published', ({ item }) => item.published, 'When the article was published (UTC)'),
  text('publisher', ({ item }) => item.publisher, 'Who published it'),
  text('lang', ({ item }) => item.lang, 'BCP 47 language of the article'),
  text('title', ({ item }) => item.title, 'Headline'),
  text('sentence', ({ item }) => item.sentence, 'The sentence around the figure'),
  slot('quote', 'The figure as written'),
  count('at', ({ item }) => item.claim.at, 'Offset of the quote in the text, in UTF-16 units'),
  slot('reporter', 'Whose trade: ISO 3166-1 alpha-3 or a group'),
  slot('region', 'Part of the reporter'),
  slot('partner', 'With whom'),
  slot('flow', 'export, import, total, balance'),
  slot('commodity', 'What, as written; empty for all goods'),
  text('hs', ({ item }) => item.claim.hs.join(' '), 'HS 2022 codes with a space between'),
  slot('actor', 'Whose business within the reporter'),
  slot('scope', 'goods, services, goods_and_services'),
  date('first_day', ({ item }) => item.claim.period?.[0] ?? null, 'First day of the period'),
  date('last_day', ({ item }) => item.claim.period?.[1] ?? null, 'Last day of the period'),
  slot('measure', 'value, growth, change, share, quantity, multiple, rate_change'),
  number('value', ({ item }) => item.claim.value, { description: 'As claimed, in base units', unit: 'unit' }),
  number('low', ({ item }) => item.claim.interval[0], { description: 'Least that it can mean', unit: 'unit' }),
  number('high', ({ item }) => item.claim.interval[1], { description: 'Most that it can mean', unit: 'unit' }),
  slot('unit', 'ISO 4217 for money; percent, percentage_point, times, t, …'),
  slot('approx', 'about, over, under'),
  slot('basis', 'Of a growth or change: yoy, mom, since:2017, …'),
  slot('modality', 'actual, forecast, target'),
  slot('source', 'Who is said to have said it'),
  text('attribution', ({ item }) => item.claim.attribution.join(' > '), 'From who measured to who told'),
  slot('confidence', 'high or low'),
  ...judgedColumns.map((column) => within(column, ({ item }: ClaimRow) => item)),
];

export interface ClaimsWanted {
  readonly filter: ClaimFilter;
  /** Judges anew: for whole verdicts, and for those of another day. */
  readonly checker: Checker | null;
}

export const exportClaims = (index: IndexReader, wanted: ClaimsWanted): Exported<ClaimRow> => ({
  columns,
  json: ({ told, item }) => told ?? item,
  part: ({ item }) => ({ date: item.published?.slice(0, 10) ?? null, lang: item.lang }),
  offices: ({ item }) => (item.office === null ? [] : [item.office]),
  rows: rowsOf(index, wanted),
});

async function* rowsOf(index: IndexReader, { filter, checker }: ClaimsWanted): AsyncGenerator<readonly ClaimRow[]> {
  if (checker === null) {
    for await (const items of index.walkClaims(filter)) yield items.map((item) => ({ item, told: null }));
    return;
  }
  // Judged anew a rating may be another one: it is looked at then, not before.
  const { rating, ...others } = filter;
  const ahead = foreseeing(index);
  for await (const items of index.walkClaims(others)) {
    const byArticle = grouped(items);
    ahead.foresee([...byArticle.keys()]);
    for (const [article, own] of byArticle) {
      const report = await judgedArticle(checker, ahead, article);
      const rows = own.flatMap((item): ClaimRow[] => {
        if (!report || !isSame(report, item)) return [];
        const judged = judgedOf(report.claims[item.n]!.verdict);
        if (rating && !rating.includes(judged.rating)) return [];
        return [{ item: Object.assign(item, judged), told: toldClaimJson(report, item.n) }];
      });
      if (rows.length > 0) yield rows;
    }
  }
}

function grouped(items: readonly ClaimItem[]): Map<string, ClaimItem[]> {
  const groups = new Map<string, ClaimItem[]>();
  for (const item of items) {
    const group = groups.get(item.article);
    if (group) group.push(item);
    else groups.set(item.article, [item]);
  }
  return groups;
}
