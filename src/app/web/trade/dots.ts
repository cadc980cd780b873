import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import type { Dot } from '../../../publish/page/charts/series.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import type { Site } from '../site.ts';
import { dayOf, isOfView, type Choice } from './choice.ts';

/** Figures of articles that a picture can hold. */
const MOST_DOTS = 300;

/** What articles told of a pair in periods of the kind that is shown, to be put on the lines. */
export async function dotsOf(
  site: Site,
  reporter: string,
  partner: string,
  { view, unit }: Choice,
  locale: Locale,
): Promise<Dot[]> {
  const growth = view === 'growth';
  const filter = { reporter: [reporter], partner: [partner], measure: [growth ? 'growth' : 'value'] };
  const found = await site.withIndex((index) =>
    index.claims({ ...filter, unit: [growth ? 'percent' : unit] }, { limit: MOST_DOTS }),
  );
  const { ratings } = WORDING[locale];
  return (found?.items ?? []).flatMap(({ claim, rating, title, publisher }) => {
    const { period, commodity, region, scope, value, flow, basis, actor, modality } = claim;
    if (
      period === null ||
      modality !== 'actual' ||
      commodity !== null ||
      region !== null ||
      actor !== null ||
      scope === 'services'
    )
      return [];
    if (!isOfView(period, view) || flow === 'balance' || (growth && basis !== 'yoy' && basis !== null)) return [];
    const told = amount(value, claim.unit, locale, null, growth);
    return [
      { day: dayOf(period, view), value, rating, label: `${ratings[rating]}: ${told} · ${title ?? publisher ?? ''}` },
    ];
  });
}
