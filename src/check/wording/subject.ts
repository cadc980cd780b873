import { economyText } from './name.ts';
import type { Locale, Subject } from './facts.ts';

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** `China’s exports to Russia`, `China’s imports of LNG from Russia`, `China’s total trade`; `中国对俄罗斯出口`. */
export const subjectText = (s: Subject, locale: Locale): string => (locale === 'en' ? english(s) : chinese(s));

function english(s: Subject): string {
  const who = s.region ? economyText(s.region, 'en') : economyText(s.reporter, 'en');
  const of = s.commodity ? ` of ${s.commodity}` : '';
  const world = s.partner === 'WLD' || s.partner === s.reporter;
  const partner = s.partner === null ? 'an unnamed partner' : economyText(s.partner, 'en');
  const own = possessive(who);
  if (s.flow === 'export') return `${own} exports${of}${world ? '' : ` to ${partner}`}`;
  if (s.flow === 'import') return `${own} imports${of}${world ? '' : ` from ${partner}`}`;
  if (s.flow === 'balance')
    return `${own} trade balance${s.commodity ? ` in ${s.commodity}` : ''}${world ? '' : ` with ${partner}`}`;
  const trade = s.commodity ? `trade in ${s.commodity}` : world ? 'total trade' : 'trade';
  return `${own} ${trade}${world ? '' : ` with ${partner}`}`;
}

function chinese(s: Subject): string {
  const who = s.region ? economyText(s.region, 'zh') : economyText(s.reporter, 'zh');
  const what = s.commodity ?? '';
  const world = s.partner === 'WLD' || s.partner === s.reporter;
  const partner = s.partner === null ? '某伙伴' : economyText(s.partner, 'zh');
  if (s.flow === 'export') return world ? `${who}${what}出口` : `${who}对${partner}${what}出口`;
  if (s.flow === 'import') return world ? `${who}${what}进口` : `${who}自${partner}${what}进口`;
  if (s.flow === 'balance') return world ? `${who}${what}贸易差额` : `${who}对${partner}${what}贸易差额`;
  return world ? `${who}${what}进出口` : `${who}与${partner}${what}进出口`;
}
