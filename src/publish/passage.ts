import type { Finding } from './finding.ts';

/** A run of text, plain or marked. Findings whose quotes overlap share one mark. */
export interface Segment {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A sentence that holds findings. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly findings: readonly Finding[];
}

/** The sentences of a text that hold a finding, in order. A quote is never cut by a sentence's end. */
export function passagesOf(text: string, findings: readonly Finding[], lang: string | null): Passage[] {
  const passages: { start: number; end: number; findings: Finding[] }[] = [];
  const edges = sentenceEdges(text, lang, findings);
  let edge = 0;
  for (const finding of findings) {
    while (edge + 1 < edges.length - 1 && edges[edge + 1]! <= finding.told.at) edge++;
    const start = edges[edge]!;
    const last = passages.at(-1);
    if (last?.start === start) last.findings.push(finding);
    else passages.push({ start, end: edges[edge + 1] ?? text.length, findings: [finding] });
  }
  return passages;
}

/** The text from `start` to `end` cut at the quotes of the findings. */
export function segmentsOf(text: string, start: number, end: number, findings: readonly Finding[]): Segment[] {
  const segments: Segment[] = [];
  let done = start;
  for (let i = 0; i < findings.length;) {
    const from = Math.max(findings[i]!.told.at, done);
    const shared = [findings[i]!];
    let to = endOf(findings[i]!);
    while (++i < findings.length && findings[i]!.told.at < to) {
      shared.push(findings[i]!);
      to = Math.max(to, endOf(findings[i]!));
    }
    if (from > done) segments.push({ text: text.slice(done, from), findings: [] });
    done = Math.min(Math.max(to, from), end);
    segments.push({ text: text.slice(from, done), findings: shared });
  }
  if (done < end) segments.push({ text: text.slice(done, end), findings: [] });
  return segments;
}

const endOf = ({ told }: Finding): number => told.at + told.quote.length;

/** After these a full stop ends no sentence (the platform's segmenter does not know them). */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st no nos vs vol fig approx est inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'u.s u.k u.n e.u a.m p.m i.e e.g etc г гг руб долл млн млрд трлн тыс ст т.е т.д др проц рис им'
  ).split(' '),
);

/** Where sentences start, from 0 to the text's length; every line break is an edge. */
function sentenceEdges(text: string, lang: string | null, findings: readonly Finding[]): number[] {
  const segmenter = new Intl.Segmenter(knownTag(lang), { granularity: 'sentence' });
  const edges = [0];
  let quote = 0;
  let sentenceStart = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    while (quote < findings.length && endOf(findings[quote]!) <= end) quote++;
    const cutsQuote = quote < findings.length && findings[quote]!.told.at < end;
    const goesOn = !segment.endsWith('\n') && endsWithAbbreviation(text.slice(sentenceStart, end));
    if (cutsQuote || goesOn) continue;
    edges.push(end);
    sentenceStart = end;
  }
  if (edges.at(-1) !== text.length) edges.push(text.length);
  return edges;
}

function endsWithAbbreviation(sentence: string): boolean {
  const trimmed = sentence.slice(-12).trimEnd();
  if (!trimmed.endsWith('.')) return false;
  const word = trimmed.slice(trimmed.lastIndexOf(' ') + 1, -1).toLowerCase();
  return ABBREVIATIONS.has(word);
}

function knownTag(lang: string | null): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(lang ?? 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
}
