import { describe, expect, it } from 'vitest';
import { one } from '../../../test/support/reading.ts';

describe('Markdown', () => {
  it('gives what a person reads, with front matter for the rest', async () => {
    const source =
      '---\ntitle: "Trade: a rise"\ndate: 2023-10-23 10:00:00 +0800\nlang: en\ntags: [a, b]\n---\n# Trade: a rise\n\nExports *rose* [by](https://e.example) **5%**\nin May.\n\n| Year | Value |\n|---|---|\n| 2023 | 96 |\n\n- one\n- two\n\n![A port](a.png)\n';
    expect(await one(source, { name: 'a.md' })).toMatchObject({
      id: 'a',
      title: 'Trade: a rise',
      published: '2023-10-23T02:00:00Z',
      text: 'Trade: a rise\n\nExports rose by 5% in May.\nYear\nValue\n2023\n96\none\ntwo',
    });
  });

  it('is known by a heading, and by the name of a file', async () => {
    expect((await one('# Trade rises\n\nBy *5%*.\n')).text).toBe('Trade rises\n\nBy 5%.');
    expect((await one('By *5%*.\n', { name: 'x.md' })).text).toBe('By 5%.');
  });
});
