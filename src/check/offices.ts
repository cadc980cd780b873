/** A statistics office as texts name it. */
interface Office {
  readonly economy: string;
  /** The code that observations carry in `source`. */
  readonly source: string;
  /** Lower-case pieces of its names; any of them names the office. */
  readonly names: readonly string[];
}

/** Offices whose figures trade news quotes. Source: the offices' own names, and how the news shortens them. */
const OFFICES: readonly Office[] = [
  {
    economy: 'CHN',
    source: 'gacc',
    names: [
      '海关总署',
      '中国海关',
      '海關總署',
      '中國海關',
      'gacc',
      'general administration of customs',
      'china’s customs',
      "china's customs",
      'chinese customs',
      'china customs',
      'гту кнр',
      'гту китая',
      'главное таможенное управление',
      'таможня кнр',
      'таможня китая',
      'таможня китай',
      'таможенное управление кнр',
      'таможенной службы китая',
      'китайская таможня',
      'китайской таможни',
    ],
  },
  {
    economy: 'USA',
    source: 'census',
    names: [
      '美国商务部',
      '美國商務部',
      '美国普查局',
      '美国人口普查局',
      'census bureau',
      'commerce department',
      'department of commerce',
      'бюро переписи',
    ],
  },
  { economy: 'EU27_2020', source: 'eurostat', names: ['欧盟统计局', '歐盟統計局', 'eurostat', 'евростат'] },
  {
    economy: 'RUS',
    source: 'fcs',
    names: [
      '俄罗斯海关',
      '俄联邦海关',
      '俄海关',
      'federal customs service',
      'russian customs',
      'russia’s customs',
      "russia's customs",
      'фтс',
      'федеральная таможенная служба',
      'федеральной таможенной службы',
    ],
  },
  {
    economy: 'JPN',
    source: 'mof-japan',
    names: ['日本财务省', '日本財務省', 'japan’s finance ministry', 'finance ministry of japan'],
  },
  { economy: 'KOR', source: 'kcs', names: ['韩国关税厅', '韓國關稅廳', '韩国海关', 'korea customs service'] },
];

/** Where somebody of a country speaks who is no statistics office, it may still be that country's count. */
const VOICES: readonly (readonly [economy: string, names: readonly string[]])[] = [
  [
    'RUS',
    [
      '俄罗斯',
      '俄方',
      '俄副总理',
      '俄经济',
      'russia',
      'росси',
      'минэкономразвития',
      'rosstat',
      'росстат',
      '普京',
      'putin',
    ],
  ],
  ['USA', ['美国', '美國', 'u.s.', 'united states', 'american', 'сша']],
  ['EU27_2020', ['欧盟', '歐盟', 'european commission', 'european union', 'евросоюз', 'еврокомисси']],
  ['JPN', ['日本', 'japan', 'япони']],
  ['KOR', ['韩国', '韓國', 'korea', 'коре']],
  ['CHN', ['中国', '中國', 'china', 'chinese', 'beijing', '北京', 'кита', 'кнр', '商务部', '国务院']],
];

/** Balance-of-payments publishers: what they count is not what customs count. */
const PAYMENTS = ['外汇管理局', '外管局', '国际收支', 'balance of payments', 'balance-of-payments', 'safe', 'платежн'];

/** Words for counts adjusted for the season, and the office that publishes no others by month. */
const ADJUSTED = [
  'seasonally adjusted',
  'seasonally-adjusted',
  'bureau of economic analysis',
  '经济分析局',
  '經濟分析局',
  '季节调整',
  '季節調整',
  '季调',
  'сезонн',
  'бюро экономического анализа',
];

export interface Speaker {
  /** Whose count it is said to be; null where nobody is named. */
  readonly economy: string | null;
  /** True where a statistics office is named, not just somebody of the country. */
  readonly office: boolean;
  readonly payments: boolean;
  /** True where the words say that the count is adjusted for the season. */
  readonly adjusted: boolean;
}

const NOBODY: Speaker = { economy: null, office: false, payments: false, adjusted: false };
const known = new Map<string, Speaker>();

/** Whose count a figure is said to be, from the words of its attribution. */
export function speakerOf(source: string | null, attribution: readonly string[]): Speaker {
  if (source === null && attribution.length === 0) return NOBODY;
  const text = [...attribution, source ?? ''].join(' ').slice(0, 400).toLowerCase();
  const found = known.get(text);
  if (found) return found;
  const heard = hear(text);
  if (known.size < 10_000) known.set(text, heard);
  return heard;
}

/** Newsrooms with a country in their name: they relay, and count nothing. */
const NEWSROOMS = [
  '美国之音',
  '美國之音',
  'voice of america',
  'russia today',
  '今日俄罗斯',
  '俄罗斯卫星',
  'russia’s pivot',
  'china daily',
  '中国新闻网',
  '中国日报',
  '中国官媒',
  'радио россии',
];

function hear(words: string): Speaker {
  const text = NEWSROOMS.reduce((rest, name) => rest.replaceAll(name, ' '), words);
  const payments = PAYMENTS.some((name) => (name === 'safe' ? /\bsafe\b/.test(text) : text.includes(name)));
  const adjusted = ADJUSTED.some((name) => text.includes(name));
  const office = OFFICES.find((o) => o.names.some((name) => text.includes(name)));
  if (office) return { economy: office.economy, office: true, payments, adjusted };
  if (text.includes('海关') || text.includes('海關')) return { economy: 'CHN', office: true, payments, adjusted };
  const voice = VOICES.find(([, names]) => names.some((name) => text.includes(name)));
  return { economy: voice?.[0] ?? null, office: false, payments, adjusted };
}

/** The code that the office of an economy has in `Observation.source`; null where no office is known. */
export const officeOf = (economy: string | null): string | null =>
  OFFICES.find((o) => o.economy === economy)?.source ?? null;
