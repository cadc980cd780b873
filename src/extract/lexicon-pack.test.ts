import { describe, expect, it } from 'vitest';
import { compileLexicon } from './lexicon-build.ts';
import { packLexicon, unpackLexicon } from './lexicon-pack.ts';
import { LOCALES } from './locales/index.ts';
import trade from './locales/zh/trade.corpus.ts';
import wires from './locales/en/wires.corpus.ts';
import news from './locales/ru/news.corpus.ts';
import { scan } from './scanner.ts';

const built = compileLexicon(LOCALES.flatMap((locale) => locale.lexicon()));
const packed = packLexicon(built);

describe('a packed lexicon', () => {
  const unpacked = unpackLexicon(packed)!;

  it('holds every form with all its entries', () => {
    expect(unpacked.forms.length).toBe(built.forms.length);
    for (let form = 0; form < built.forms.length; form++)
      expect(unpacked.entriesOf(form)).toStrictEqual([...built.entriesOf(form)]);
  });

  it('finds the same mentions in texts of all languages', () => {
    for (const { text } of [...trade.cases, ...wires.cases, ...news.cases])
      expect(scan(text, unpacked)).toStrictEqual(scan(text, built));
  });

  it('is read from any place of a buffer', () => {
    const longer = new Uint8Array(packed.length + 1);
    longer.set(packed, 1);
    expect(unpackLexicon(longer.subarray(1))?.entriesOf(1)).toStrictEqual([...built.entriesOf(1)]);
  });

  it('is refused where its bytes are in another order', () => {
    expect(unpackLexicon(packed.slice(0, 64).toReversed())).toBeNull();
  });
});
