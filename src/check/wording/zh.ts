import type { Observation } from '../../model/observation.ts';
import type { Rating } from '../../model/verdict.ts';
import type { Reason } from '../reasons.ts';
import { SUGGESTED, type Facts, type Turn } from './facts.ts';
import { dayText, officeText, periodText } from './name.ts';
import { distanceText, quantityText, rounded } from './number.ts';
import { subjectText } from './subject.ts';

const CURRENCY: Readonly<Record<string, string>> = { USD: '按美元计', CNY: '按人民币计', EUR: '按欧元计' };

/** 一两句平实的中文，数字在前。One or two plain sentences in Chinese, the number first. */
export function explain(f: Facts): string {
  const first =
    f.rating === 'not_checked'
      ? plan(f)
      : f.rating === 'inconsistent'
        ? conflict(f)
        : f.official
          ? compared(f)
          : unverifiable(f);
  const second = f.turn ? turned(f.turn) : f.reasons.map((r) => notes(r, f)).find((note) => note !== null);
  return second ? `${first}${second}` : first;
}

const num = (f: Facts): string => quantityText(f.claim.value, f.claim.unit, 'zh');

const what = (f: Facts): string => `${periodText(f.subject.period, 'zh')}${subjectText(f.subject, 'zh')}`;

function record(f: Facts): string {
  const { value, unit, row, computed } = f.official as NonNullable<Facts['official']>;
  const office = officeText(row.source, 'zh');
  const number = quantityText(computed ? rounded(value, unit) : value, unit, 'zh');
  if (f.reasons.includes('converted')) return `约${number}：这是${office}关于${what(f)}的记录按当期汇率折算的结果`;
  if (f.reasons.includes('sum_of_list')) return `${number}：这是${office}关于文中所列各方的数字之和`;
  if (computed)
    return `${number}：这是由${office}数据算得的${what(f)}${KIND[f.claim.measure] ?? ''}`.replace('差额额', '差额');
  const released = row.released ? `（${dayText(row.released, 'zh')}发布）` : '';
  if (f.claim.measure === 'growth') return `${number}：这是${office}公布的${what(f)}${counted(f)}同比增速${released}`;
  return `${number}：这是${office}记录的${what(f)}额${released}`.replace('差额额', '差额');
}

const KIND: Readonly<Record<string, string>> = {
  growth: '增速',
  share: '占比',
  change: '增减额',
  multiple: '倍数',
  rate_change: '增速变化',
  value: '额',
};

const counted = (f: Facts): string => CURRENCY[f.official?.row.growthCurrency ?? ''] ?? '';

function compared(f: Facts): string {
  const official = f.official as NonNullable<Facts['official']>;
  const start = record(f);
  const distance = distanceText(f.claim.value, official.value, f.claim.unit, 'zh');
  if (f.rating === 'supported' || f.reasons[0] === 'growth_of_other_currency' || distance === '0个百分点')
    return `${start}。`;
  const side = f.claim.value > official.value ? '高' : '低';
  return `${start}；文中的${num(f)}比它${side}${distance}${missed(f) ?? COMPARED[f.reasons[0] ?? ''] ?? ''}。`;
}

function missed({ reasons, claim, official }: Facts): string | null {
  if (reasons[0] !== 'bound_broken') return null;
  if (claim.approx !== 'under') return '，并未超过此数';
  return Math.abs(official?.value ?? 0) < Math.abs(claim.value) ? '，并未接近此数' : '，并未低于此数';
}

const COMPARED: Partial<Record<Reason | '', string>> = {
  unit_not_covered: '，但该机构不以该货币公布',
  within_tolerance: '，未超出修订和四舍五入所能解释的范围',
  every_vintage_off: '，与历次公布的数字都不符',
  no_base_fits: '，与上年同期公布的任何数字都对不上',
  far_from_levels: '，基数修订解释不了',
  far_from_converted: '，汇率解释不了',
  far_from_derived: '，修订解释不了',
  mirror_gap: '，两国海关之间常有这样的差距',
  mirror_disagrees: '，超出两国海关之间常见的差距',
  not_published: '，但文章发表时这一时期尚未结束',
  reading_suspected: '，但文章自身的文字更像是另有所指',
  unsure_reading: '，但文字也可能另有所指',
  undecided: '，现有记录不够精细，难以判定',
  growth_not_published: '，基数修订可能解释这一差距',
  growth_currency_missing: '，但它按另一种货币计算',
  definition_differs: '，但两者的统计口径不同',
};

const WHY: Partial<Record<Reason, string>> = {
  no_reporter: '文中没有说明是谁的贸易',
  no_partner: '文中没有说明贸易伙伴',
  no_flow: '文中没有说明是出口、进口还是进出口',
  no_period: '文中没有说明时期',
  region_not_covered: '台账没有该地区的数据',
  commodity_not_covered: '台账没有该商品的数据',
  actor_not_covered: '台账不区分企业类型和贸易方式',
  services_not_covered: '台账只有货物贸易',
  series_not_covered: '台账没有这一对经济体的数据',
  period_not_covered: '台账没有这一时期的数字',
  unit_not_covered: '台账没有这一单位的数字',
  january_february_merged: '1月和2月的数据合并发布',
  sum_of_list: '它是旁边所列各数之和，其中有的台账没有收录',
  base_not_covered: '台账缺少计算所需的一个数字',
  not_published: '这一时期的数据尚未公布',
  of_other_thing: '它衡量的内容台账没有收录',
  basis_not_covered: '台账无法按其比较基准核对',
  growth_not_published: '台账没有公布的增速',
};

function unverifiable(f: Facts): string {
  const reason = f.reasons.map((r) => WHY[r]).find((text) => text) ?? '台账中没有可比的数据';
  const open = f.reasons.some((r) => r.startsWith('no_') || r === 'sum_of_list');
  return `${num(f)}无法核对：${reason}${f.wanted && !open ? `；可由${f.wanted.table.zh}判定` : ''}。`;
}

function plan(f: Facts): string {
  const kind = f.reasons[0] === 'target' ? '目标' : '预测';
  if (!f.official) return `${num(f)}是${kind}，不是统计数字。`;
  const value = quantityText(f.official.value, f.official.unit, 'zh');
  return `${num(f)}是${kind}，不是统计数字；目前${officeText(f.official.row.source, 'zh')}的记录中，${what(f)}为${value}。`;
}

const RELATIONS: Partial<Record<Reason, string>> = {
  parts_and_total: '出口与进口之和不等于总额',
  balance_of_flows: '差额不等于出口减进口',
  growth_and_levels: '增速与前后两个数额不符',
  change_and_levels: '增减额与前后两个数额不符',
  implied_bases: '各数额与增速推出的上年基数加不起来',
  growth_outside_parts: '总额的增速超出各组成部分增速的范围',
  share_of_whole: '占比不等于部分除以整体',
  conversion: '两种货币的数额按当期或当日汇率都折算不上',
  cumulative: '单月与累计数对不上',
  part_exceeds_whole: '部分大于整体',
  list_and_total: '所列各项之和与总数不符',
  multiple_of_levels: '倍数与前后两个数额不符',
};

function conflict(f: Facts): string {
  const relation = f.reasons.map((r) => RELATIONS[r]).find((text) => text) ?? '它们不可能都对';
  return `${num(f)}与文中其他数字矛盾：${relation}${f.sum ? `（${f.sum.zh}）` : ''}。`;
}

function notes(reason: Reason, f: Facts): string | null {
  if (reason === 'ahead_of_time' && f.reached) return `记录在${f.reached}年已提前达到。`;
  if (reason === 'revised_base' && f.base) return `它以修订后的基数计算：上年同期初次公布的是${amount(f.base)}。`;
  if (reason === 'no_base_fits' && f.base) return `按文中的数额和公布的基数${amount(f.base)}，应是另一个增速。`;
  return f.rating === 'inconsistent' && SUGGESTED.has(reason) ? null : (NOTES[reason] ?? null);
}

const THEN: Partial<Record<Rating, string>> = { supported: '当时无误', close: '当时相近', refuted: '当时有误' };

/** `当时无误，此后修订：当时为209.507亿美元（2026年1月29日），现为206.414亿美元（2026年6月4日）。` */
function turned({ past, now }: Turn): string {
  if (!past) return `如今的记录已不同：${amount(now.row)}${on(now.row)}。`;
  // Nobody knows how long before the day of such a row its figure could be known.
  if (past.rating !== 'supported' && now.rating !== 'refuted' && !now.row.released)
    return `当时确知已公布的不是这个数字，与如今的记录相符：${state(past.row, '当时')}，${state(now.row, '现')}。`;
  const today =
    now.rating === 'supported'
      ? past.rating === 'refuted'
        ? '如今碰巧相符'
        : '修订后相符'
      : past.rating === 'refuted'
        ? '如今碰巧相近'
        : '此后修订';
  return `${THEN[past.rating]}，${today}：${state(past.row, '当时')}，${state(now.row, '现')}。`;
}

const state = (row: Observation, when: string): string => `${when}为${amount(row)}${on(row)}`;

function on({ released, releasedBy }: Observation): string {
  if (released) return `（${dayText(released, 'zh')}）`;
  return releasedBy ? `（不晚于${dayText(releasedBy, 'zh')}公布）` : '';
}

const amount = (row: Observation): string => quantityText(row.value, row.unit, 'zh');

const NOTES: Partial<Record<Reason, string>> = {
  truncated: '文中是截去尾数，不是四舍五入。',
  before_release: '官方数字在文章之后才公布。',
  coarser_record: '手头的记录位数比文中少。',
  right_only_now: '文章发表当日公布的并不是这个数字。',
  other_vintage: '它与某次修订相符，但不是当日或最新的数字。',
  first_print_base: '它由上年初次公布的基数算得，不是公布的增速。',
  growth_of_other_currency: '旁边的数额用的是另一种货币，其增速不同。',
  neither_record_agrees: '对方的记录也不符。',
  both_records_agree: '对方的记录也相符。',
  mirror_match: '这是对方对同一贸易的记录；本方记录缺失或不同。',
  mirror_gap: '双方的记录都是官方数字：进口含运费和保险费，出口不含。',
  seasonally_adjusted: '该官方数字经季节调整。',
  understated: '字面上没错，但远低于记录。',
  overstated: '字面上没错，但远高于记录。',
  months_summed: '没有覆盖该时期的发布，由各月相加。',
  from_years_to_date: '没有覆盖该时期的发布，由两个累计数相减。',
  adjusted_count: '文中可能是经季节调整的数字，与手头未经调整的数字相差大致如此。',
  goods_only: '海关统计只含货物，不含文中所说的服务。',
  unit_slip: '单位似有遗漏或误用。',
  flow_swapped: '这是另一流向的数字。',
  year_off: '这是另一年的数字。',
  period_kind: '这是更长或更短时期的数字。',
  sign_flipped: '幅度对，方向反了。',
  currency_swapped: '换成另一种货币才对。',
  partner_swapped: '这是另一贸易伙伴的数字。',
  percent_or_points: '这是两个增速之差，单位是百分点。',
  includes_hong_kong: '这是中国内地与香港合计的数字。',
  month_on_month: '这是环比增速。',
  digit_slip: '似有数字颠倒或漏写。',
  conversion_day_rate: '按文章当日而非当期的汇率折算。',
  currency_unstated: '文中没有说明增速按哪种货币计算。',
  asean_timor_leste: '自2025年10月起，中国海关的东盟数据包括东帝汶。',
  target_met: '记录已经达到。',
  target_missed: '记录未达到。',
  balance_of_payments: '国际收支口径与海关统计在范围和时点上不同。',
};
