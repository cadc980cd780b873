import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { displayName } from './display.ts';
import { ECONOMIES, findByM49, findEconomy } from './economies.ts';
import { findGroup, GROUPS, membersOf } from './groups.ts';
import { REGIONS } from './regions.ts';
import { findUnit, isCurrency, UNITS } from './units.ts';

const today = ECONOMIES.filter((e) => e.to === null);

describe('economies', () => {
  it('have the 249 codes of ISO 3166-1 and Kosovo, each once', () => {
    expect(today).toHaveLength(250);
    for (const key of ['alpha3', 'alpha2', 'm49'] as const) {
      expect(new Set(today.map((e) => e[key])).size).toBe(250);
    }
    expect(new Set(ECONOMIES.map((e) => e.alpha3)).size).toBe(ECONOMIES.length);
    for (const e of ECONOMIES) expect(e.alpha3).toMatch(/^[A-Z]{3}$/);
  });

  it('are known to the platform by their alpha-2 codes', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(today.filter((e) => !names.of(e.alpha2 ?? '')).map((e) => e.alpha3)).toEqual([]);
  });

  it('are found by number with and without leading zeros', () => {
    expect(findByM49(36)?.alpha3).toBe('AUS');
    expect(findByM49('036')?.alpha3).toBe('AUS');
    expect(findByM49(180)?.alpha3).toBe('COD');
    expect(findByM49(810)?.alpha3).toBe('SUN');
  });

  const reporters = '../shared/conformance/comtrade/Reporters.json.json';
  it.skipIf(!existsSync(reporters))("agree with Comtrade's list (optional conformance data)", () => {
    const list = JSON.parse(readFileSync(reporters, 'utf8')).response.results as Record<string, string | number>[];
    const known = list.filter((r) => !r['entryExpiredDate'] && findEconomy(String(r['reporterCodeIsoAlpha3'])));
    expect(known.length).toBeGreaterThan(200);
    const own: Record<string, string> = { FRA: '251', CHE: '757', NOR: '579', IND: '699', USA: '842', ITA: '381' };
    const wrong = known.filter((r) => {
      const e = findEconomy(String(r['reporterCodeIsoAlpha3']));
      const code = String(r['reporterCode']).padStart(3, '0');
      return e?.m49 !== code && own[e?.alpha3 ?? ''] !== code;
    });
    expect(wrong.map((r) => `${r['reporterCodeIsoAlpha3']} ${r['reporterCode']}`)).toEqual([]);
  });
});

describe('groups', () => {
  it('name only economies that exist', () => {
    for (const group of GROUPS) {
      for (const m of group.members) expect(findEconomy(m.economy), `${group.code} ${m.economy}`).toBeDefined();
      expect(new Set(group.members.map((m) => m.economy)).size).toBe(group.members.length);
    }
  });

  it.each([
    ['EU15', '2020-01-01', 15],
    ['EU25', '2020-01-01', 25],
    ['EU27_2007', '2010-01-01', 27],
    ['EU28', '2015-01-01', 28],
    ['EU27_2020', '2023-09-01', 27],
    ['EU', '2003-12-31', 15],
    ['EU', '2013-07-01', 28],
    ['EU', '2020-02-01', 27],
    ['EEC', '1987-03-01', 12],
    ['EEC', '1980-12-31', 9],
    ['ASEAN', '2025-09-30', 10],
    ['ASEAN', '2025-10-31', 11],
    ['BRICS', '2023-12-31', 5],
    ['BRICS', '2024-01-01', 9],
    ['BRICS', '2025-02-01', 10],
    ['RCEP', '2024-01-01', 15],
    ['EAEU', '2016-01-01', 5],
    ['APEC', '2024-01-01', 21],
    ['CEEC', '2020-01-01', 17],
    ['CEEC', '2023-01-01', 14],
    ['CENTRALASIA', '2023-01-01', 5],
    ['CPTPP', '2025-01-01', 12],
    ['G7', '2023-01-01', 7],
    ['G20', '2023-01-01', 19],
    ['OPEC', '2025-01-01', 12],
    ['OECD', '2023-01-01', 38],
    ['GULF', '2023-01-01', 6],
    ['AFRICA', '2023-01-01', 55],
    ['LATAM', '2023-01-01', 33],
    ['BRI', '2023-01-01', 0],
  ])('%s on %s counts %i members', (code, day, count) => {
    expect(membersOf(code, day)).toHaveLength(count);
  });

  it('leave the United Kingdom out of today’s union and in the one before', () => {
    expect(membersOf('EU27_2020', '2018-01-01')).not.toContain('GBR');
    expect(membersOf('EU28', '2018-01-01')).toContain('GBR');
  });

  it('are no economies', () => {
    expect(GROUPS.filter((x) => findEconomy(x.code))).toEqual([]);
    expect(findGroup('CHN')).toBeUndefined();
  });
});

describe('regions', () => {
  it('are 31 provinces of China and 83 subjects of Russia, each once', () => {
    expect(REGIONS.filter((r) => r.country === 'CHN')).toHaveLength(31);
    expect(REGIONS.filter((r) => r.country === 'RUS')).toHaveLength(83);
    expect(new Set(REGIONS.map((r) => r.code)).size).toBe(114);
    expect(REGIONS.filter((r) => r.country === 'RUS' && !r.ru)).toEqual([]);
  });
});

describe('units and currencies', () => {
  it('are told apart, a barrel from a currency too', () => {
    expect(['USD', 'CNY', 'EUR', 'RUB'].every(isCurrency)).toBe(true);
    expect(['bbl', 't', 'teu', 'percent'].some(isCurrency)).toBe(false);
    expect(findUnit('bbl')?.zh).toBe('桶');
    expect(new Set(UNITS.map((x) => x.code)).size).toBe(UNITS.length);
  });
});

describe('display names', () => {
  it.each([
    ['CHN', 'China', '中国'],
    ['RUS', 'Russia', '俄罗斯'],
    ['HKG', 'Hong Kong', '香港'],
    ['EU27_2020', 'European Union', '欧盟'],
    ['CN-LN', 'Liaoning', '辽宁'],
    ['SUN', 'Soviet Union', '苏联'],
    ['nobody', 'nobody', 'nobody'],
  ])('%s is %s and %s', (code, en, zh) => {
    expect([displayName(code, 'en'), displayName(code, 'zh')]).toEqual([en, zh]);
  });
});
