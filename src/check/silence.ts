import type { Claim } from '../model/claim.ts';
import { monthOf, yearOf, type Period } from '../model/period.ts';
import type { Wanted, Wording } from '../model/verdict.ts';
import type { Context } from './finding.ts';
import { isMergedMonth, mergedPeriod } from './judge-value.ts';
import { isMoney } from './neighbours.ts';
import { officeOf } from './offices.ts';
import type { Reason } from './reasons.ts';
import { sidesOf } from './sides.ts';

type About = Pick<
  Claim,
  'reporter' | 'region' | 'partner' | 'flow' | 'commodity' | 'actor' | 'scope' | 'period' | 'source'
> & { readonly hs?: readonly string[]; readonly measure?: Claim['measure'] };

/** The slots that the text leaves open, if any: nothing can be looked up then. */
export function openSlots(about: About): readonly Reason[] {
  const open: Reason[] = [];
  if (about.reporter === null) open.push('no_reporter');
  if (about.partner === null) open.push('no_partner');
  if (about.flow === null) open.push('no_flow');
  if (about.period === null) open.push('no_period');
  return open;
}

/** What the ledger can't hold at all, before any look-up. */
export function outsideLedger(about: About & { readonly per?: string | null }): Reason | null {
  if (about.per && about.per !== 'month' && about.per !== 'year') return 'of_other_thing';
  if (about.scope === 'services') return 'services_not_covered';
  return about.actor === null ? null : 'actor_not_covered';
}

/** Why a look-up found nothing, as exactly as the ledger can tell. */
export function whyMissing(about: About, ctx: Context): Reason {
  const period = about.period as Period;
  const hasSeries = sidesOf(about).some((side) => side.trusted && ctx.book.series(side.key).length > 0);
  if (!hasSeries)
    return about.region ? 'region_not_covered' : about.commodity ? 'commodity_not_covered' : 'series_not_covered';
  const day = ctx.today ?? ctx.published;
  if (day !== null && period[1] >= day.slice(0, 10)) return 'not_published';
  const merged =
    isMergedMonth(period) && sidesOf(about).some((side) => ctx.book.at(side.key, mergedPeriod(period)).length > 0);
  if (merged) return 'january_february_merged';
  const rows = sidesOf(about).flatMap((side) => (side.trusted ? ctx.book.at(side.key, period) : []));
  if (rows.length === 0 || about.measure === undefined) return 'period_not_covered';
  return about.measure === 'value' || about.measure === 'quantity' ? 'unit_not_covered' : 'base_not_covered';
}

interface Table extends Wording {
  readonly source: string;
}

const TABLES: Readonly<Record<string, Table>> = {
  CHN: {
    source: 'gacc',
    en: 'the monthly table by country of China’s customs',
    zh: '海关总署《进出口商品国别（地区）总值表》',
  },
  'CHN:world': {
    source: 'gacc',
    en: 'the monthly table of total trade of China’s customs',
    zh: '海关总署《进出口商品总值表》',
  },
  'CHN:commodity': { source: 'gacc', en: 'the commodity tables of China’s customs', zh: '海关总署主要商品量值表' },
  'CHN:region': { source: 'gacc', en: 'the provincial tables of China’s customs', zh: '海关总署收发货人所在地总值表' },
  USA: { source: 'census', en: 'the US Census Bureau’s trade in goods by country', zh: '美国普查局分国别货物贸易表' },
  EU27_2020: {
    source: 'eurostat',
    en: 'Eurostat’s trade since 1988 by partner (Comext)',
    zh: '欧盟统计局Comext分伙伴贸易表',
  },
  RUS: { source: 'fcs', en: 'the tables of Russia’s Federal Customs Service', zh: '俄罗斯联邦海关署统计表' },
  any: {
    source: 'comtrade',
    en: 'UN Comtrade’s annual or monthly goods table',
    zh: '联合国商品贸易数据库（Comtrade）',
  },
};
const SERVICES: Wording = {
  en: 'the balance of payments or the services trade statistics of the reporter',
  zh: '该经济体的国际收支或服务贸易统计',
};

/** The series and release that would decide a claim. */
export function wantedFor(about: About, measure: string, unit: string | null): Wanted {
  const { reporter, region, partner, flow, commodity, period } = about;
  const services = about.scope === 'services';
  const table = services ? SERVICES : tableOf(about);
  const source = services ? null : ((table as Table).source ?? officeOf(reporter));
  const release = releaseOf(period, source === 'gacc');
  const full = release
    ? { en: `${table.en} (release of ${release.en})`, zh: `${table.zh}（${release.zh}发布）` }
    : { en: table.en, zh: table.zh };
  const money = unit !== null && isMoney(unit) ? unit : null;
  return { source, reporter, region, partner, flow, commodity, period, measure, unit: money ?? unit, table: full };
}

function tableOf({ reporter, region, partner, commodity }: About): Table {
  const any = TABLES['any'] as Table;
  if (reporter !== 'CHN') return TABLES[reporter ?? 'any'] ?? any;
  const kind = region ? 'CHN:region' : commodity ? 'CHN:commodity' : partner === 'WLD' ? 'CHN:world' : 'CHN';
  return TABLES[kind] ?? any;
}

const EN = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Customs release a month in the one after it; China’s releases January with February, in March. */
function releaseOf(period: Period | null, merged: boolean): Wording | null {
  if (!period) return null;
  const month = monthOf(period[1]);
  const next = new Date(Date.UTC(yearOf(period[1]), merged && month === 1 ? 2 : month, 1));
  if (Number.isNaN(next.getTime())) return null;
  return { en: EN.format(next), zh: `${next.getUTCFullYear()}年${next.getUTCMonth() + 1}月` };
}
