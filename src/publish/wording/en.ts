import type { Claim, Superlative } from '../../model/claim.ts';
import { displayName } from '../../model/codes/display.ts';
import { periodKind, yearOf, type Period } from '../../model/period.ts';
import { RATINGS } from '../../model/verdict.ts';
import type { Catalogue } from './catalogue.ts';
import { pagesEn } from './pages-en.ts';
import { siteEn } from './site-en.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MEASURES: Readonly<Partial<Record<Claim['measure'], string>>> = {
  growth: 'growth',
  change: 'change',
  share: 'share',
  quantity: 'quantity',
  multiple: 'multiple',
  rate_change: 'change in points',
};

const month = (day: string): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? day;

function period(p: Period): string {
  const [first, last] = p;
  const year = first.slice(0, 4);
  const n = Number(first.slice(5, 7));
  switch (periodKind(p)) {
    case 'day':
      return first;
    case 'month':
      return `${month(first)} ${year}`;
    case 'quarter':
      return `${ORDINALS[(n - 1) / 3]} quarter of ${year}`;
    case 'half':
      return `${ORDINALS[(n - 1) / 6]} half of ${year}`;
    case 'year':
      return year;
    case 'year_to_date':
      return `January–${month(last)} ${year}`;
    default:
      return otherPeriod(first, last);
  }
}

function otherPeriod(first: string, last: string): string {
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) return `${yearOf(first)}–${yearOf(last)}`;
  const wholeMonths = first.endsWith('-01') && Number(last.slice(8)) >= 28;
  if (!wholeMonths) return `${first} to ${last}`;
  const from = yearOf(first) === yearOf(last) ? month(first) : `${month(first)} ${yearOf(first)}`;
  return `${from}–${month(last)} ${yearOf(last)}`;
}

/** English puts an article before some names. */
const WITH_ARTICLE =
  /^(United|European|Gulf|Union of|Soviet|Czech Rep|Dominican Rep|Central African)|^(Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Congo|World)$|Islands$/;

const bare = (code: string): string => displayName(code, 'en');
const name = (code: string): string => (WITH_ARTICLE.test(bare(code)) ? `the ${bare(code)}` : bare(code));
const possessive = (code: string): string => `${name(code)}${name(code).endsWith('s') ? '’' : '’s'}`;

type Slots = Pick<Claim & Superlative, 'reporter' | 'region' | 'partner' | 'flow' | 'commodity' | 'actor' | 'scope'>;

/** `China’s exports of crude oil to Russia`. */
function trade(slots: Slots): string {
  const who = [slots.reporter && possessive(slots.reporter), slots.region && `(${name(slots.region)})`];
  const kind =
    slots.scope === 'services' ? ['services'] : slots.scope === 'goods_and_services' ? ['goods and services'] : [];
  const what = slots.commodity ? `of ${slots.commodity}` : '';
  const partner =
    slots.partner && slots.partner !== 'WLD' ? `${TOWARDS[slots.flow ?? 'total']} ${name(slots.partner)}` : '';
  const actor = slots.actor ? `(${slots.actor})` : '';
  const words = [...who, ...kind, slots.flow ? FLOWS[slots.flow] : 'trade', what, partner, actor]
    .filter(Boolean)
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const FLOWS = { export: 'exports', import: 'imports', total: 'trade', balance: 'trade balance' } as const;
const TOWARDS = { export: 'to', import: 'from', total: 'with', balance: 'with' } as const;

const series: Catalogue['series'] = (s) => {
  const what = trade({ ...s, actor: null, scope: 'goods' });
  return s.period ? `${what}, ${period(s.period)}` : what;
};

function claim(c: Claim): string {
  const measure = MEASURES[c.measure];
  const basis = c.basis === null || c.basis === 'yoy' ? '' : ` (${basisWords(c.basis)})`;
  const per = c.per ? `average per ${c.per}` : '';
  const modality = c.modality === 'actual' ? '' : c.modality;
  return [trade(c), c.period ? period(c.period) : 'period open', measure && measure + basis, per, modality]
    .filter(Boolean)
    .join(', ');
}

function basisWords(basis: string): string {
  const [kind, when] = basis.split(':');
  if (kind === 'mom') return 'on the month before';
  if (kind === 'qoq') return 'on the quarter before';
  if (kind === 'since') return `a year, since ${when}`;
  if (kind === 'vs') return `against ${when}`;
  return basis;
}

const KINDS: Catalogue['kinds'] = {
  record_high: 'record high',
  record_low: 'record low',
  first_fall: 'first fall',
  first_rise: 'first rise',
  nth_consecutive: 'times in a row',
  rank: 'rank',
};

function superlative(s: Superlative): string {
  const kind = s.n === null ? KINDS[s.kind] : s.kind === 'rank' ? `rank ${s.n}` : `${s.n} ${KINDS[s.kind]}`;
  const since = s.since ? `since ${s.since}` : '';
  return [trade(s), s.period ? period(s.period) : '', [kind, since].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
}

/** The interface in English. */
export const en: Catalogue = {
  ratings: {
    supported: 'supported',
    close: 'close',
    refuted: 'refuted',
    inconsistent: 'inconsistent',
    unverifiable: 'unverifiable',
    not_checked: 'not checked',
  },
  meanings: {
    supported: 'An official figure lies within what the written number allows.',
    close: 'Off by no more than revisions, rounding, conversion or mirror data explain.',
    refuted: 'The same thing was measured, and every published figure is further off.',
    inconsistent: 'The article’s own figures cannot all be right.',
    unverifiable: 'No official figure here covers it.',
    not_checked: 'A forecast, a target not yet due, or an opinion.',
  },
  roles: {
    record: 'official',
    vintage: 'another release',
    mirror: 'partner’s record',
    converted: 'converted',
    base: 'a year before',
    derived: 'computed from',
  },
  flows: FLOWS,
  modalities: { actual: 'actual', forecast: 'forecast', target: 'target' },
  kinds: KINDS,
  period,
  claim,
  series,
  superlative,
  aside: (text) => ` (${text})`,
  released: (day) => `released ${day}`,
  publicBy: (day) => `public by ${day}`,
  summary: (counts, articles) => {
    const told = RATINGS.filter((rating) => counts[rating]);
    const total = told.reduce((sum, rating) => sum + counts[rating]!, 0);
    const figures = `${total} trade ${total === 1 ? 'figure' : 'figures'}`;
    const where = articles === 1 ? '' : ` in ${articles} articles`;
    const parts = told.map((rating) => `${counts[rating]} ${en.ratings[rating]}`);
    return figures + where + (parts.length > 0 ? `: ${parts.join(', ')}` : '');
  },
  remarks: {
    'empty-file': 'It is empty: there is nothing to read.',
    binary: 'It is no text: give the article as text, HTML or Markdown.',
    'no-text': 'No article was found in it.',
    'no-date': 'It does not say when it was published: “last month” and the like stay open. Give the day in the form.',
    'bad-date': 'Its date cannot be read, so it was not used.',
    'odd-bytes': 'Some characters could not be read: they are shown as �.',
    'unknown-language': 'Its language is not one that can be read: Chinese, English, Russian.',
    'bad-address': 'That is no web address.',
    'bad-scheme': 'Only http and https addresses are fetched.',
    'address-credentials': 'The address holds a user name or password: leave them out.',
    'private-address': 'That address is not a public one.',
    'unknown-host': 'There is no such host: check the address.',
    'no-connection': 'The connection failed: try again later, or paste the text.',
    'too-slow': 'The server did not answer in time: try again later, or paste the text.',
    'too-large-page': 'The page is too large: paste the text of the article alone.',
    'too-many-redirects': 'The address leads round in circles.',
    'http-status': 'The server does not give out that page: check the address, or paste the text.',
  },
  pages: pagesEn,
  site: siteEn,
  terms: {
    difference: 'difference',
    noDifference: 'no difference',
    wanted: 'These would decide what is unverifiable:',
    nothingWanted: 'No table is wanted.',
    nothingFound: 'No trade figure was found in this article.',
    noDate: 'no date',
    untitled: 'Untitled',
    comma: ', ',
    tagline: 'Trade figures in the news, tallied against the official record',
    intro: 'Give an article. Every figure about trade in it comes back marked, with the official figure beside it.',
    home: 'Tradetally',
    textLabel: 'Text of the article',
    textHint: 'Paste it as it stands, headline first.',
    fileLabel: 'A file',
    fileHint: 'Plain text, Markdown, HTML, or a saved feed item.',
    addressLabel: 'An address',
    addressHint: 'A public web page, beginning with https:// or http://',
    publishedLabel: 'Published on',
    publishedHint: 'Only needed where the article does not say. “Last month” counts from this day.',
    langLabel: 'Language of the article',
    langAuto: 'Found from the text',
    submit: 'Check the figures',
    orSeparator: 'or',
    otherLanguage: '中文',
    language: 'Language',
    resultHeading: 'Result',
    articleHeading: 'The article',
    figuresHeading: 'The figures',
    legendHeading: 'What the marks mean',
    officialHeading: 'Official record',
    saidBy: 'said by',
    backToText: 'Show in the text',
    doubtful: 'read with doubt',
    another: 'Check another article',
    skip: 'Skip to the content',
    problem: 'This could not be checked',
    notFoundHeading: 'There is no such page',
    notFoundText: 'The address leads nowhere here. The first page takes an article.',
    failedHeading: 'Something went wrong here',
    failedText: 'The fault is the program’s, not yours. Try again; if it stays, please report it.',
    tooLarge: 'That is too large: an article may have at most 15 MiB.',
    nothingGiven: 'Nothing was given: paste a text, choose a file, or type an address.',
    footer: 'The official figures come with their sources. Verdicts are computed, not edited.',
  },
};
