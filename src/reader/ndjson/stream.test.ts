import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNdjson, type NdjsonItem } from './stream.ts';

async function gather(chunks: Iterable<Uint8Array>, limitBytes?: number): Promise<readonly NdjsonItem[]> {
  const items: NdjsonItem[] = [];
  for await (const item of readNdjson(chunks, { name: '-', limitBytes })) items.push(item);
  return items;
}

const texts = (items: readonly NdjsonItem[]) =>
  items.map((item) => ('article' in item ? item.article.text : item.diagnostic.code));
const line = (text: string) => JSON.stringify({ id: 'x', published: '2024-01-01', lang: 'zh', text });

function* endless() {
  yield Buffer.from(`${line('a')}\n`);
  const part = new Uint8Array(1 << 20).fill(0x20);
  for (let i = 0; i < 512; i++) yield part;
  yield Buffer.from(`\n${line('b')}\n`);
}

function* reusing() {
  const buffer = new Uint8Array(8);
  const bytes = Buffer.from(`${line('one')}\n${line('two')}\n`);
  for (let at = 0; at < bytes.length; at += 8) {
    buffer.fill(0x20).set(bytes.subarray(at, at + 8));
    yield buffer;
  }
}

describe('NDJSON as it comes', () => {
  it('is read the same however its bytes are cut', async () => {
    const bytes = Buffer.from(`\ufeff${line('出口')}\n\n{"bad\n${line('рост 5%')}\r\n${line('last')}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 12 }), async (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, i) => new Uint8Array(bytes.subarray(at[i], end)));
        expect(texts(await gather(chunks))).toEqual(['出口', 'bad-line', 'рост 5%', 'last']);
      }),
    );
  });

  it('is read in other encodings, too, and tells where bytes are odd', async () => {
    // 出口增长 as GB18030, then a UTF-8 text of which a byte was lost
    const gb = Buffer.concat([
      Buffer.from('{"text":"'),
      Buffer.from('b3f6bfdad4f6b3a4', 'hex'),
      Buffer.from('","published":"2024-01-01"}\n'),
    ]);
    const cut = Buffer.from(line('出口增长，进口下降，贸易总额创下历史新高'));
    const items = await gather([gb, cut.subarray(0, 60), cut.subarray(61)]);
    expect(texts(items).slice(0, 2)).toEqual(['出口增长', 'odd-bytes']);
    expect(items).toHaveLength(3);
  });

  it('tells the file and the line of what is wrong', async () => {
    const items = await gather([Buffer.from(`${line('a')}\nnull\n`)]);
    expect(items[1]).toMatchObject({ diagnostic: { code: 'bad-line', file: '-', line: 2 } });
  });

  it('passes over a line that is longer than the limit, without keeping it', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(texts(await gather(endless(), 1000))).toEqual(['a', 'too-large', 'b']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * (1 << 20));
  });

  it('reads on while its caller uses the same buffer again', async () => {
    expect(texts(await gather(reusing()))).toEqual(['one', 'two']);
  });
});
