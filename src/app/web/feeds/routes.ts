import { claimReview, reviewFeed } from '../../../publish/claim-review/review.ts';
import type { Locale } from '../../../publish/output.ts';
import { SYNDICATIONS } from '../../../publish/syndication/feed.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import { chosenOf, filterOf, orderOf } from '../archive/claims-choice.ts';
import type { Register } from '../site.ts';
import { correctionItems, reviewedOf, verdictItem } from './items.ts';

/** As readers of feeds expect: enough for a busy day, little enough to ask for every quarter of an hour. */
const ITEMS = 50;
/** One message may tell of so many changed verdicts. */
const CHANGES = 500;

/** Feeds to subscribe to: verdicts (of any filtered list of claims), corrections, reviews for aggregators. */
export const registerFeeds: Register = (pages, locale, site) => {
  const { terms, site: words } = WORDING[locale];
  const frame = { author: terms.home, lang: locale };

  pages.get('/feeds/:name{(?:verdicts|corrections)\\.(?:atom|json)}', async (c) => {
    const [kind, ending] = c.req.param('name').split('.') as ['verdicts' | 'corrections', keyof typeof SYNDICATIONS];
    const { origin, search } = new URL(c.req.url);
    const { mediaType, write } = SYNDICATIONS[ending];
    const address = `${origin}/${locale}/feeds/${c.req.param('name')}${search}`;
    const feed =
      kind === 'verdicts'
        ? { title: words.words.feedNew, home: `${origin}/${locale}/claims${search}`, items: await verdicts(origin, c) }
        : { title: words.words.feedCorrections, home: `${origin}/${locale}/`, items: await corrections(origin) };
    const title = `${terms.home} · ${feed.title}`;
    return c.body(write({ ...frame, ...feed, title, address }), 200, { 'content-type': mediaType });
  });

  pages.get('/feeds/reviews.jsonld', async (c) => {
    const { origin, search } = new URL(c.req.url);
    const by = reviewerOf(origin, locale);
    const found = await claims(c);
    const reviews = found.flatMap((item) => claimReview(reviewedOf(item, origin, locale), by, locale) ?? []);
    const address = `${origin}/${locale}/feeds/reviews.jsonld${search}`;
    const feed = reviewFeed(words.words.feedReviews, address, by, reviews);
    return c.body(`${JSON.stringify(feed)}\n`, 200, { 'content-type': 'application/ld+json; charset=utf-8' });
  });

  interface Asked {
    readonly req: { query(name: string): string | undefined };
  }

  async function claims({ req }: Asked) {
    const chosen = chosenOf((name) => req.query(name));
    return (
      (await site.withIndex((index) => index.claims(filterOf(chosen), { ...orderOf(chosen), limit: ITEMS })))?.items ??
      []
    );
  }

  const verdicts = async (origin: string, c: Asked) =>
    (await claims(c)).map((item) => verdictItem(item, origin, locale));

  const corrections = async (origin: string) => {
    const found = await site.withIndex((index) => index.changes({ limit: CHANGES }));
    return correctionItems(found?.items ?? [], origin, locale);
  };
};

/** Who signs the reviews: this site, with how it judges. */
export const reviewerOf = (origin: string, locale: Locale) => ({
  name: WORDING[locale].terms.home,
  url: `${origin}/${locale}/method`,
});
