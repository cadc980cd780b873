/**
 * Articles out of templates with the shipped official figures, for measurements that need many: the same number gives the
 * same article. `tsx bench/generate.ts FOLDER [COUNT]` writes an archive in the seed format.
 *
 * They are as heavy as the news is. Of 47 Chinese texts marked by hand (television news, 2022 to 2026) one has on average
 * 757 characters, 15.4 figures, 7.3 claims and 1.1 records, of 61 English ones (agency news) 1,588, 7.3, 5.4 and 0.4. Of
 * the first 3,000 generated articles a Chinese one has 725, 15.7, 7.2 and 0.5, an English one 1,661, 6.2, 5.4 and 0.4; a
 * Russian one, with nothing to go by, is like the English.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLedger } from '../src/ledger/ledger.ts';
import { displayName } from '../src/model/codes/display.ts';
import type { Observation } from '../src/model/observation.ts';
import { FILLER } from './articles/filler.ts';
import { PUBLISHERS, RUSSIAN_WITH, TEMPLATES, type Slots, type Tongue } from './articles/templates.ts';

/** A month or year to date of trade with one partner, all three flows and their growth known. */
export interface Fact {
  readonly partner: string;
  readonly year: number;
  readonly month: number;
  readonly cumulative: boolean;
  readonly released: string;
  readonly value: Readonly<Record<'export' | 'import' | 'total', number>>;
  readonly growth: Readonly<Record<'export' | 'import' | 'total', number | null>>;
  /** The total is the highest that the same part of any year had. */
  readonly record: boolean;
}

export interface Generated {
  readonly name: string;
  readonly text: string;
}

/** Facts from the shipped figures in dollars: of each value the most exact version. */
export async function loadFacts(): Promise<Fact[]> {
  const ledger = await openLedger();
  const rows = await ledger.query({ reporter: ['CHN'] }).finally(() => ledger.close());
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    if (row.region !== null || row.commodity !== null || row.source !== 'gacc') continue;
    const key = `${row.partner}|${row.period[0]}|${row.period[1]}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(factOf).filter((fact) => fact !== null);
}

/** Trade with Russia passed its old heights in 2021 and rose until 2024, so each of its rises then is a record. */
function factOf(rows: readonly Observation[]): Fact | null {
  // Of several versions the one that is told in most digits: an agency's "2.4 trillion" is no figure to print in full.
  const find = (flow: string, measure: string) =>
    rows
      .filter((r) => r.flow === flow && r.measure === measure && (r.unit === 'USD' || r.growthCurrency === 'USD'))
      .toSorted((a, b) => a.precision - b.precision)[0];
  const [first, last] = rows[0]!.period;
  const totals = { export: find('export', 'value'), import: find('import', 'value'), total: find('total', 'value') };
  const released = totals.total?.released ?? null;
  const monthly = first.slice(0, 7) === last.slice(0, 7);
  if (!totals.export || !totals.import || !totals.total || released === null) return null;
  if (!monthly && (first.slice(5, 7) !== '01' || first.slice(0, 4) !== last.slice(0, 4))) return null;
  const [partner, year] = [rows[0]!.partner, Number(last.slice(0, 4))];
  const growth = find('total', 'growth')?.value ?? null;
  return {
    partner,
    year,
    month: Number(last.slice(5, 7)),
    cumulative: !monthly,
    released,
    value: { export: totals.export.value, import: totals.import.value, total: totals.total.value },
    growth: {
      export: find('export', 'growth')?.value ?? null,
      import: find('import', 'growth')?.value ?? null,
      total: growth,
    },
    record: !monthly && partner === 'RUS' && year >= 2021 && year <= 2024 && (growth ?? 0) > 0,
  };
}

/** How often a second fact and the parts of a total are told, and between how many sentences about something else. */
const HABITS: Readonly<Record<Tongue, { second: number; parts: number; sentences: readonly [number, number] }>> = {
  zh: { second: 0.6, parts: 1, sentences: [9, 21] },
  en: { second: 0.4, parts: 0.6, sentences: [5, 17] },
  ru: { second: 0.4, parts: 0.6, sentences: [5, 17] },
};

/** The n-th article: one or two facts told in one of three languages, with what surrounds an article in the wild. */
export function generateArticle(n: number, facts: readonly Fact[]): Generated {
  const draw = random(n);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const tongue: Tongue = draw() < 0.7 ? 'zh' : draw() < 0.7 ? 'en' : 'ru';
  const habits = HABITS[tongue];
  const usable = tongue === 'ru' ? facts.filter(({ partner }) => partner in RUSSIAN_WITH) : facts;
  const told = [pick(usable), ...(draw() < habits.second ? [pick(usable)] : [])];
  // News tells the latest release first, and nothing that is not out yet.
  told.sort((a, b) => (a.released < b.released ? 1 : -1));
  const [lead] = told as [Fact];
  const published = Date.parse(`${lead.released}T00:00:00Z`) + Math.floor(draw() * 86_400_000 * 5);
  const publisher = pick(PUBLISHERS[tongue]);
  const { headline, total, parts } = TEMPLATES[tongue];
  const figures = told.map((fact, i) => {
    const slots = slotsOf(fact, tongue);
    return total(slots, draw) + (i === 0 && draw() < habits.parts ? parts(slots) : '');
  });
  const body = [
    `<div><i>${new Date(published).toUTCString()}</i></div><img src="https://img.example/${n}.jpg" width="100%">`,
    ...between(figures, fillers(tongue, draw)).map((paragraph) => `<p>${paragraph}</p>`),
    `<p>(${n})</p>`,
  ].join('');
  const url = `https://${publisher}/${new Date(published).toISOString().slice(0, 10).replaceAll('-', '/')}/${n}.html`;
  return {
    name: `${String(n).padStart(7, '0')}.md`,
    text: `<!--${published}-->\n[${headline(slotsOf(lead, tongue), draw)}](${url})\n------\n\n${body}`,
  };
}

function slotsOf(fact: Fact, tongue: Tongue): Slots {
  const partner = tongue === 'ru' ? RUSSIAN_WITH[fact.partner]! : displayName(fact.partner, tongue);
  const { year, month, cumulative, value, growth, record } = fact;
  return { partner, year, month, cumulative, value, growth, record };
}

/** Some of the other sentences, none twice, two to a paragraph. */
function fillers(tongue: Tongue, draw: () => number): string[] {
  const rest = [...FILLER[tongue]];
  const [least, most] = HABITS[tongue].sentences;
  const count = least + Math.floor(draw() * (most - least + 1));
  const sentences = Array.from({ length: count }, () => rest.splice(Math.floor(draw() * rest.length), 1)[0]!);
  const filled = sentences.map((sentence) =>
    sentence.replace(/\{(\d+)-(\d+)\}/g, (_, low, high) =>
      String(Number(low) + Math.floor(draw() * (Number(high) - Number(low) + 1))),
    ),
  );
  const gap = tongue === 'zh' ? '' : ' ';
  return filled.flatMap((sentence, i) => (i % 2 === 0 ? [[sentence, filled[i + 1] ?? ''].join(gap).trim()] : []));
}

/** Figures first, the next ones in the middle of the rest. */
function between([first = '', ...more]: readonly string[], others: readonly string[]): string[] {
  const middle = others.length >> 1;
  return [first, ...others.slice(0, middle), ...more, ...others.slice(middle)];
}

/** A small generator with a seed (mulberry32): the same articles on every machine. */
function random(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes an archive of `count` articles, a thousand a folder. */
export async function writeArchive(folder: string, count: number): Promise<void> {
  const facts = await loadFacts();
  for (let n = 0; n < count; n++) {
    const below = join(folder, String(Math.floor(n / 1000)).padStart(4, '0'));
    if (n % 1000 === 0) mkdirSync(below, { recursive: true });
    const { name, text } = generateArticle(n, facts);
    writeFileSync(join(below, name), text);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, count = '1000'] = process.argv.slice(2);
  if (!folder) throw new Error('Give a folder: tsx bench/generate.ts FOLDER [COUNT]');
  await writeArchive(folder, Number(count));
}
