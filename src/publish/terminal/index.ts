import pc from 'picocolors';
import type { Report } from '../../model/report.ts';
import type { Rating } from '../../model/verdict.ts';
import { differenceWords, officialAmount, provenance } from '../evidence-words.ts';
import { findingsOf, type Finding } from '../finding.ts';
import { MARKS } from '../mark.ts';
import type { Output, RenderOptions } from '../output.ts';
import { passagesOf, segmentsOf, type Passage } from '../passage.ts';
import { WORDING } from '../wording/index.ts';

type Colours = ReturnType<typeof pc.createColors>;
type Paint = (text: string) => string;

const PAINTS: Readonly<Record<Rating, (colours: Colours) => Paint>> = {
  supported: (c) => c.green,
  close: (c) => c.cyan,
  refuted: (c) => c.red,
  inconsistent: (c) => c.magenta,
  unverifiable: (c) => c.yellow,
  not_checked: (c) => c.dim,
};

/** Rows shown under a figure; JSON has all of them. */
const MOST_ROWS = 3;

/** One article for a person at a terminal: each figure in its sentence, its verdict, the official rows below. */
export const terminal: Output = { name: 'terminal', mediaType: 'text/plain; charset=utf-8', render };

function render(report: Report, options: RenderOptions): string {
  const c = pc.createColors(options.colour);
  const { terms } = WORDING[options.locale];
  const { article } = report;
  const findings = findingsOf(report);
  const lines = [c.bold(clean(article.title ?? terms.untitled)), c.dim(clean(facts(report, options)))];
  for (const passage of passagesOf(article.text, findings, article.lang)) {
    lines.push('', `  ${sentence(article.text, passage, c)}`);
    for (const finding of passage.findings) lines.push(...entry(finding, options, c));
  }
  if (findings.length === 0) lines.push('', `  ${terms.nothingFound}`);
  return lines.map((line) => `${line}\n`).join('');
}

function facts({ article }: Report, { locale }: RenderOptions): string {
  const when = article.published?.slice(0, 10) ?? WORDING[locale].terms.noDate;
  return [when, article.publisher, article.lang, article.url ?? article.id].filter(Boolean).join(' · ');
}

function sentence(text: string, { start, end, findings }: Passage, c: Colours): string {
  return segmentsOf(text, start, end, findings)
    .map((segment) => {
      const shown = clean(segment.text);
      const [first] = segment.findings;
      if (!first) return shown;
      const marks = segment.findings.map(({ verdict }) => MARKS[verdict.rating]).join('');
      return c.bold(PAINTS[first.verdict.rating](c)(`[${marks} ${shown}]`));
    })
    .join('')
    .trim();
}

function entry(finding: Finding, options: RenderOptions, c: Colours): string[] {
  const words = WORDING[options.locale];
  const { verdict, told } = finding;
  const what = finding.kind === 'claim' ? words.claim(finding.claim) : words.superlative(finding.superlative);
  const rating = PAINTS[verdict.rating](c)(`${MARKS[verdict.rating]} ${words.ratings[verdict.rating]}`);
  const lines = [`    ${rating} · ${c.bold(clean(told.quote))} · ${clean(what)}`];
  verdict.evidence.slice(0, MOST_ROWS).forEach((evidence, i) => {
    const difference =
      i === 0 && verdict.difference && finding.kind === 'claim'
        ? ` · ${differenceWords(verdict.difference, finding.claim.unit, options.locale)}`
        : '';
    const row = `${words.roles[evidence.role]} ${officialAmount(evidence, options.locale)}`;
    lines.push(`      ${row}${words.aside(clean(provenance(evidence, options.locale)))}${difference}`);
  });
  lines.push(c.dim(`      ${clean(verdict.explanation[options.locale])}`));
  if (verdict.suggestion) lines.push(c.dim(`      → ${clean(verdict.suggestion.explanation[options.locale])}`));
  return lines;
}

/** Line breaks become spaces and control characters go: an article must not drive the reader's terminal. */
function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
}
