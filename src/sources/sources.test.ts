import { describe, expect, it } from 'vitest';
import {
  ASK,
  comtradeAnswer,
  comtradeRow,
  document,
  SETTINGS,
  source,
  useOffice,
  type Answer,
} from '../../test/support/office.ts';
import { SOURCES } from './index.ts';
import { SourceError } from './source.ts';

const office = useOffice();

describe('every source', () => {
  it.each(Object.keys(SOURCES))('%s says what it is, its terms and what it reads', async (name) => {
    const told = (await source(name)).describe();
    expect(told.id).toBe(name);
    for (const text of [told.title, told.homepage, told.terms, told.citation, told.files])
      expect(text.length).toBeGreaterThan(3);
  });

  it.each(Object.keys(SOURCES))(
    '%s tells a user error for a file of another kind, and never throws anything else',
    async (name) => {
      for (const content of [
        '',
        '<html><body>Service unavailable</body></html>',
        '{"data": [1, "x", null, {}]}',
        '[[1,2],[3]]',
        'a,b\n1,2\n',
        '\0\x01\x02',
      ]) {
        const parsed = await (
          await source(name)
        )
          .parse(document('x', content), SETTINGS)
          .catch((error: unknown) => error);
        if (parsed instanceof Error) expect(parsed, parsed.stack).toBeInstanceOf(SourceError);
        else if ((parsed as { kind: string }).kind === 'rows')
          expect((parsed as { observations: unknown[] }).observations).toEqual([]);
      }
    },
  );
});

const fetchOnce = async (answer: Answer, name = 'comtrade') => {
  const outside = await office.open(answer);
  const s = await source(name);
  const [portion] = s.discover(ASK, outside);
  return s.fetch(portion!, outside);
};

describe('asking an office', () => {
  const good = comtradeAnswer(comtradeRow());

  it('waits as long as a 429 says, then asks again', async () => {
    const bytes = await fetchOnce((n) => (n < 3 ? { status: 429, headers: { 'retry-after': '7' } } : { body: good }));
    expect(new TextDecoder().decode(bytes)).toBe(good);
    expect(office.waits).toEqual([7000, 7000]);
  });

  it('asks again after 500, twice as late each time, and gives up with one clear line', async () => {
    await expect(fetchOnce(() => ({ status: 500 }))).rejects.toThrow(
      /127\.0\.0\.1:\d+ answered 500\. Try again later\./,
    );
    expect(office.waits).toEqual([1000, 2000, 4000, 8000]);
  });

  it('does not ask again where the request itself is refused', async () => {
    await expect(fetchOnce(() => ({ status: 401 }))).rejects.toThrow(/check the key/);
    expect(office.asked).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['a cut connection', (n) => (n === 1 ? { body: good, cut: true } : { body: good })],
    [
      'a page instead of JSON',
      (n) => (n === 1 ? { type: 'text/html', body: '<html>maintenance</html>' } : { body: good }),
    ],
    ['a page that calls itself JSON', (n) => (n === 1 ? { body: '<!doctype html>' } : { body: good })],
    ['JSON that was cut off', (n) => (n === 1 ? { body: good.slice(0, 40) } : { body: good })],
    ['nothing', (n) => (n === 1 ? { body: '' } : { body: good })],
  ])('gets over %s', async (_, answer) => {
    expect(new TextDecoder().decode(await fetchOnce(answer))).toBe(good);
    expect(office.asked).toHaveLength(2);
  });

  it.each(['eurostat', 'imf', 'fx'])('%s does not take a page for a table', async (name) => {
    await expect(fetchOnce(() => ({ type: 'text/html', body: '<html>' }), name)).rejects.toThrow(
      /a page instead of data/,
    );
  });
});
