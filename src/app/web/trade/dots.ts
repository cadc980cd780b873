import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import type { Dot } from '../../../publish/page/charts/series.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import type { Site } from '../site.ts';
import { dayOf, isOfView, type Choice } from './choice.ts';

/** Values that articles told which are looked at, and that a picture can hold. */
const MOST_READ = 500;
const MOST_DOTS = 100;

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
    index.told({ ...filter, unit: [growth ? 'percent' : unit] }, MOST_READ),
  );
  const { ratings } = WORDING[locale];
  return (found ?? [])
    .filter(({ period }) => isOfView(period, view))
    .slice(0, MOST_DOTS)
    .map(({ period, value, unit: own, rating, articles, title, publisher }) => {
      const others = articles > 1 ? ` +${articles - 1}` : '';
      const told = amount(value, own, locale, null, growth);
      const label = `${ratings[rating]}: ${told} · ${title ?? publisher ?? ''}${others}`;
      return { day: dayOf(period, view), value, rating, label };
    });
}
