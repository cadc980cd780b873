import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSignature, encodeSignature, fingerprintOf, resemblance } from './similar.ts';

const zh = (n: number) =>
  `海关总署公布的第${n}号数据显示，某省对第${n + 1}个伙伴的出口额为${n * 3}亿元，同比增长${n}%。`;
const en = (n: number) =>
  `Office report ${n} said that shipments numbered ${n * 7} left port ${n + 3} for harbour ${n * 2} last week.`;
const story = (sentence: (n: number) => string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => sentence(from + i * 13)).join('\n');
const print = (text: string, title: string | null = null) => fingerprintOf({ title, text });
const likeness = (a: string, b: string) => resemblance(print(a).signature, print(b).signature);
const share = (a: string, b: string) => print(a).bands.some((band) => print(b).bands.includes(band));

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `w${from + i}`).join(' ');

describe('copies', () => {
  it('with another headline, case, spacing or punctuation are the same', () => {
    const one = print('Trade up\n\nExports rose by 5% in May, “customs” said.', 'Trade up');
    const two = print('News:  trade\n\nEXPORTS rose — by 5 % in May: customs said', 'News:  trade');
    expect(two.exact).toBe(one.exact);
    expect(resemblance(one.signature, two.signature)).toBe(1);
  });

  it('with another figure are not', () => {
    expect(print('Exports rose by 5% in May.').exact).not.toBe(print('Exports rose by 6% in May.').exact);
  });

  it('full-width and half-width digits are one', () => {
    expect(print('出口额为９６亿元').exact).toBe(print('出口额为96亿元').exact);
  });
});

describe('reprints', () => {
  it.each([
    ['Chinese', zh],
    ['English', en],
  ])('with small edits are found: %s', (_, sentence) => {
    const wire = story(sentence, 1, 41);
    const reprint = `${wire.replace(sentence(1), '').replace('39', '40')}\n${sentence(7777)}`;
    expect(likeness(wire, reprint)).toBeGreaterThan(0.8);
    expect(share(wire, reprint)).toBe(true);
  });

  it('cut by a fifth are found', () => {
    const wire = story(en, 1, 61);
    expect(likeness(wire, story(en, 1, 49))).toBeGreaterThan(0.65);
    expect(share(wire, story(en, 1, 49))).toBe(true);
  });

  it('different stories are not', () => {
    const one = 'Exports of grain to Asian buyers rose sharply in the spring as harvests recovered and freight fell.';
    const two = 'The central bank kept its key rate unchanged on Friday, saying that prices would ease by the autumn.';
    expect(likeness(one, two)).toBeLessThan(0.1);
    expect(share(one, two)).toBe(false);
  });
});

describe('the estimate', () => {
  it('is that of the shingles themselves, within its error', () => {
    // 1000 and 1000 words with 800 in common: 798 of 1198 shingles are the same.
    expect(Math.abs(likeness(words(0, 1000), words(200, 1200)) - 798 / 1198)).toBeLessThan(0.12);
  });

  it('any text has a fingerprint that reads back from text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { signature, bands } = print(text);
        expect(decodeSignature(encodeSignature(signature))).toEqual(signature);
        expect(new Set(bands).size).toBe(20);
      }),
    );
  });
});
