/** A unit of quantity as the ledger and claims write it. */
export interface Unit {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
  /** The unit that it is told in base terms of, and how many of those one is: a kilogram is 0.001 t. */
  readonly base: string;
  readonly factor: number;
}

const u = (code: string, en: string, zh: string, base = code, factor = 1): Unit => ({ code, en, zh, base, factor });

/** Units of quantities in trade. Source: SI; a barrel is 158.987 litres; WCO standard units for numbers of things. */
export const UNITS: readonly Unit[] = [
  u('t', 'tonnes', '吨'),
  u('kg', 'kilograms', '千克', 't', 0.001),
  u('lb', 'pounds', '磅', 't', 0.00045359237),
  u('bbl', 'barrels', '桶'),
  u('m3', 'cubic metres', '立方米'),
  u('bcm', 'billion cubic metres', '十亿立方米', 'm3', 1e9),
  u('l', 'litres', '升', 'm3', 0.001),
  u('kWh', 'kilowatt-hours', '千瓦时'),
  u('vehicle', 'vehicles', '辆'),
  u('piece', 'pieces', '件'),
  u('head', 'head', '头'),
  u('teu', 'twenty-foot equivalents', '标准箱'),
];

const byCode = new Map(UNITS.map((unit) => [unit.code, unit]));
const currencies = new Set(Intl.supportedValuesOf('currency'));

export const findUnit = (code: string): Unit | undefined => byCode.get(code);

/** True for an ISO 4217 code that the platform knows: the list is not kept here. */
export const isCurrency = (code: string): boolean => currencies.has(code);
