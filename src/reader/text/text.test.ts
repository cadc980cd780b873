import { describe, expect, it } from 'vitest';
import { PROSE, one } from '../../../test/support/reading.ts';

describe('plain text', () => {
  it('is kept unchanged, so that offsets hold', async () => {
    const text = '\n  标题\r\n\r\n  出口  96亿美元。\t\n\n';
    const article = await one(text, { name: 'dir/a.b.txt', published: '2023-10-23' });
    expect(article).toMatchObject({ id: 'a.b', text, title: '标题', lang: 'zh', published: '2023-10-23', url: null });
  });

  it('takes its date from a line that is one', async () => {
    expect((await one(`Trade rises\n\n23 October 2023\n${PROSE}`)).published).toBe('2023-10-23');
  });

  it('has the same id for the same input, another for another text or address', async () => {
    const ids = await Promise.all([
      one(PROSE),
      one(PROSE),
      one(`${PROSE}!`),
      one(PROSE, { url: 'https://e.example/' }),
    ]);
    expect(ids[0]!.id).toMatch(/^[0-9a-f]{16}$/);
    expect(ids[1]!.id).toBe(ids[0]!.id);
    expect(new Set(ids.map((article) => article.id)).size).toBe(3);
  });
});
