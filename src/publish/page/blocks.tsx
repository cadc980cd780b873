import type { Report } from '../../model/report.ts';
import type { Finding } from '../finding.ts';
import { MARKS } from '../mark.ts';
import type { Locale } from '../output.ts';
import { segmentsOf } from '../passage.ts';
import { WORDING } from '../wording/index.ts';

interface BlocksProps {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  readonly anchor: string;
}

/** The text, one paragraph a line, with its marks; the headline is a heading. */
export function Blocks({ report: { article }, findings, locale, anchor }: BlocksProps) {
  const lines = linesOf(article.text);
  const hasHeadline = lines[0] !== undefined && isHeadline(article.text, lines[0], article.title);
  let next = 0;
  return (
    <div lang={article.lang ?? undefined}>
      {hasHeadline || article.title === null ? null : <h2>{article.title}</h2>}
      {lines.map(([start, end], i) => {
        const first = next;
        while (next < findings.length && findings[next]!.told.at < end) next++;
        const inside = findings.slice(first, next);
        const marked = (
          <Marked text={article.text} start={start} end={end} findings={inside} locale={locale} anchor={anchor} />
        );
        return i === 0 && hasHeadline ? <h2>{marked}</h2> : <p>{marked}</p>;
      })}
    </div>
  );
}

type Line = readonly [start: number, end: number];

/** The lines that hold something. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}

/** The first line stands alone before an empty one, or is what the input calls its title. */
function isHeadline(text: string, [start, end]: Line, title: string | null): boolean {
  return text.slice(start, end).trim() === title || /^\r?\n\r?\n/.test(text.slice(end, end + 4));
}

interface MarkedProps extends Omit<BlocksProps, 'report'> {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function Marked({ text, start, end, findings, locale, anchor }: MarkedProps) {
  const words = WORDING[locale];
  return (
    <>
      {segmentsOf(text, start, end, findings).map((segment) => {
        const [first] = segment.findings;
        if (!first) return segment.text;
        const ratings = segment.findings.map(({ verdict }) => verdict.rating);
        return (
          <a
            class={`mark ${first.verdict.rating}`}
            id={`${anchor}mark-${first.number}`}
            href={`#${anchor}figure-${first.number}`}
          >
            {segment.text}
            {segment.findings.slice(1).map(({ number }) => (
              <span id={`${anchor}mark-${number}`} />
            ))}
            <span class="sign" aria-hidden="true">
              {ratings.map((rating) => MARKS[rating]).join('')}
            </span>
            <span class="unseen">
              {words.aside(ratings.map((rating) => words.ratings[rating]).join(words.terms.comma))}
            </span>
          </a>
        );
      })}
    </>
  );
}
