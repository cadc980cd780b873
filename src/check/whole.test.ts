import { describe, expect, it } from 'vitest';
import { isTrade, wholeFlow } from './whole.ts';

const share = (share_of: string | null, flow: 'export' | 'import' = 'export') => ({ share_of, flow });

describe('the whole of a share', () => {
  it.each([
    ['exports', 'export'],
    ['export trade', 'export'],
    ['exports and imports', 'total'],
    ['oil purchases', 'import'],
    ['trade deficit', 'balance'],
    ['进出口总值', 'total'],
    ['中国出口', 'export'],
    ['自俄进口总额', 'import'],
    ['贸易顺差', 'balance'],
    ['российского экспорта', 'export'],
    ['закупках', 'import'],
    ['ввоза', 'import'],
    ['вывоза', 'export'],
    ['внешней торговле', 'total'],
    ['товарообороте', 'total'],
    ['экспорта и импорта', 'total'],
    ['дефицита', 'balance'],
  ])('%s: %s', (words, flow) => {
    expect(wholeFlow(share(words))).toBe(flow);
    expect(isTrade(share(words))).toBe(true);
  });

  it('has no flow of its own where the word goes either way', () => {
    expect(wholeFlow(share('поставок', 'import'))).toBeNull();
    expect(isTrade(share('поставок', 'import'))).toBe(true);
    expect(isTrade(share('shipments'))).toBe(true);
  });

  it.each(['growth in exports', 'роста торговли', 'прироста экспорта', '出口增量', 'GDP', 'ВВП', '国内生产总值'])(
    'is no trade: %s',
    (words) => expect(isTrade(share(words))).toBe(false),
  );

  it.each(['exports of enterprises', 'экспорта Ростовской области', 'экспорта растущих отраслей'])(
    'is trade, whatever its letters look like: %s',
    (words) => expect(isTrade(share(words))).toBe(true),
  );

  it('is open where nobody says', () => {
    expect(wholeFlow(share(null))).toBeNull();
    expect(isTrade(share(null))).toBe(true);
  });
});
