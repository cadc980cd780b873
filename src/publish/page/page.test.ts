import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { claimOf, observationOf, reportOf, SAMPLE, verdictOf } from '../../../test/support/report.ts';
import { page } from './index.tsx';

const html = page.render(SAMPLE, { locale: 'en', colour: false });
const ids = (shown: string): string[] => [...shown.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);

describe('an annotated article', () => {
  test('marks each figure by sign and word, and leads to its card and back', () => {
    expect(html).toMatch(/<a class="mark refuted" id="mark-5" href="#figure-5">150\.3亿美元/);
    expect(html).toContain('✗');
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids(html)).toContain(target);
  });
  test('has no two things of one name, even beside another article', () => {
    const both = [...ids(html), ...ids(page.render(SAMPLE, { locale: 'en', colour: false, anchor: 'b-' }))];
    expect(new Set(both).size).toBe(both.length);
  });
  test('gives the source of an official figure as a link', () => {
    expect(html).toContain(
      '<a href="https://example.org/customs" rel="noopener noreferrer">GACC via TASS, released 2023-10-13</a>',
    );
  });
});

test('whatever an input holds is shown, never run', () => {
  const evil = '<script>alert(1)</script>"><img src=x onerror=alert(2)>\'';
  const claim = claimOf({ quote: evil, at: 0, commodity: evil, actor: evil, source: evil, unit: evil, region: evil });
  const observation = observationOf({ citation: evil, url: 'javascript:alert(3)', unit: evil });
  const verdict = verdictOf({
    rating: 'refuted',
    evidence: [{ role: 'record', observation, difference: 1 }],
    difference: { absolute: 1, relative: 1 },
    explanation: { en: evil, zh: evil },
  });
  const article = {
    text: evil,
    title: evil,
    publisher: evil,
    url: 'javascript:alert(4)',
    lang: '"><b>',
    published: evil,
  };
  const shown = page.render(reportOf(article, { claims: [{ claim, verdict }] }), { locale: 'en', colour: false });
  const names = new Set<string>();
  const attributes = new Set<string>();
  const walk = (node: unknown): void => {
    const { name, attribs = {}, children = [] } = node as { name?: string; attribs?: object; children?: unknown[] };
    if (name) names.add(name);
    for (const attribute of Object.keys(attribs)) attributes.add(attribute);
    children.forEach(walk);
  };
  walk(parseDocument(shown));
  expect(names).not.toContain('script');
  expect(names).not.toContain('img');
  expect([...attributes].filter((name) => name.startsWith('on'))).toEqual([]);
  expect(shown).not.toMatch(/href="javascript:/);
});
