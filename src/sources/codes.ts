import { ECONOMIES } from '../model/codes/economies.ts';
import { GROUPS } from '../model/codes/groups.ts';
import { HS_CHAPTERS, HS_HEADINGS } from '../model/codes/harmonized.ts';

/** What stands for parts of the world that a source does not name: bunkers, free zones, areas not elsewhere specified. */
export const NOT_SPECIFIED = 'NES';

/** Raw text to a code of ours. */
export type CodeList = Readonly<Record<string, string>>;

/** Codes of UN Comtrade that are not ISO numeric. Source: Comtrade's list of reporters and partners, 2025. */
const COMTRADE_OWN: CodeList = {
  '0': 'WLD',
  '97': 'EU27_2020',
  '975': 'ASEAN',
  '251': 'FRA',
  '381': 'ITA',
  '490': 'TWN',
  '579': 'NOR',
  '699': 'IND',
  '757': 'CHE',
  '842': 'USA',
  '841': 'USA',
  '280': 'BRD',
  '736': 'SDN',
  '230': 'ETH',
};
const COMTRADE_AREAS = [
  '290',
  '471',
  '472',
  '473',
  '527',
  '568',
  '577',
  '636',
  '637',
  '837',
  '838',
  '839',
  '849',
  '879',
  '896',
  '899',
] as const;

const numeric = ECONOMIES.toReversed().flatMap((e): [string, string][] =>
  e.m49 === null
    ? []
    : [
        [e.m49, e.alpha3],
        [String(Number(e.m49)), e.alpha3],
      ],
);

/** UN M49 and Comtrade's own numbers, with and without leading zeros. */
export const COMTRADE_CODES: CodeList = {
  ...Object.fromEntries(numeric),
  ...COMTRADE_OWN,
  ...Object.fromEntries(COMTRADE_AREAS.map((code) => [code, NOT_SPECIFIED])),
};

const identity = [...ECONOMIES.map((e) => e.alpha3), ...GROUPS.map((g) => g.code)].map((c) => [c, c]);

/** Any code of an economy or group: alpha-3, alpha-2, numeric, ours. */
export const ECONOMY_CODES: CodeList = {
  ...Object.fromEntries(numeric),
  ...Object.fromEntries(ECONOMIES.filter((e) => e.alpha2 !== null && e.to === null).map((e) => [e.alpha2, e.alpha3])),
  ...Object.fromEntries(identity),
  W00: 'WLD',
  WORLD: 'WLD',
  World: 'WLD',
};

/** The two directions and their sum as offices write them. */
export const FLOW_CODES: CodeList = {
  export: 'export',
  exports: 'export',
  Export: 'export',
  Exports: 'export',
  X: 'export',
  出口: 'export',
  import: 'import',
  imports: 'import',
  Import: 'import',
  Imports: 'import',
  M: 'import',
  进口: 'import',
  total: 'total',
  Total: 'total',
  进出口: 'total',
  balance: 'balance',
  Balance: 'balance',
  贸易差额: 'balance',
};

/** HS codes to headings of ours; all goods together have none. */
export const HS_NAMES: CodeList = {
  ...Object.fromEntries([...HS_CHAPTERS, ...HS_HEADINGS].map((c) => [c.code, c.en])),
  TOTAL: '',
  total: '',
  AG0: '',
};

/** The HS codes themselves, where `TOTAL` is none. */
export const HS_CODES: CodeList = { TOTAL: '', total: '', AG0: '' };
