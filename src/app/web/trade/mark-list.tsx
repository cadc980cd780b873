import { amount } from '../../../publish/amount.ts';
import type { Locale } from '../../../publish/output.ts';
import { WORDING } from '../../../publish/wording/index.ts';
import type { Marks } from './marks.ts';

/** What the signs on the lines stand for, in words. */
export function MarkList({ marks, locale }: { readonly marks: Marks; readonly locale: Locale }) {
  const { site, period } = WORDING[locale];
  const { record, targets, events } = marks;
  if (!record && targets.length + events.length === 0) return null;
  return (
    <dl class="marks" aria-label={site.words.marks}>
      {record ? (
        <div>
          <dt>○</dt>
          <dd>{site.recordAt(period(record.period), amount(record.value, record.unit, locale))}</dd>
        </div>
      ) : null}
      {targets.map(({ target, passed }) => (
        <div>
          <dt>◎</dt>
          <dd>
            {site.target(amount(target.value, target.unit, locale), target.by)}
            {': '}
            {passed ? site.passed(period(passed)) : site.words.notPassed}
            <span class="note"> {target.source}</span>
          </dd>
        </div>
      ))}
      {events.map((event, i) => (
        <div>
          <dt>{i + 1}</dt>
          <dd>
            <time datetime={event.day}>{event.day}</time> {event[locale]}
            <span class="note"> {event.source}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
