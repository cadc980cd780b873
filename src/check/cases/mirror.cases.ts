import type { Case, RowSpec } from './case.ts';

const CHINA: readonly RowSpec[] = [
  ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
  ['CHN RUS exports 2023', '$110.97bn', '2024-01-12'],
  ['CHN RUS imports 2023', '$129.14bn', '2024-01-12'],
];
const AMERICA: readonly RowSpec[] = [
  ['CHN USA total 2024', '$688.3bn', '2025-01-13'],
  ['CHN USA exports 2024', '$524.7bn', '2025-01-13'],
  ['USA CHN imports 2024', '$438.7bn', '2025-02-05'],
  ['USA CHN exports 2024', '$143.2bn', '2025-02-05'],
];
const BEIJING = { source: '中国海关总署', attribution: ['中国海关总署'] };
const MOSCOW = { source: 'Federal Customs Service', attribution: ['Federal Customs Service'] };

/** Mirror data: two customs offices count the same ships, and both are official. */
export const MIRROR: readonly Case[] = [
  {
    name: 'Russia’s total by Russia’s customs, 5.6 % below China’s: both are official',
    arithmetic: '226.7 / 240.11 = 0.944',
    rows: CHINA,
    claims: [['RUS CHN total 2023', '$226.7bn', 'unverifiable: mirror_gap, cif_fob', { ...MOSCOW, symmetric: true }]],
  },
  {
    name: 'the same told from China’s side with Russia’s customs as the source',
    arithmetic: '226.7 / 240.11 = 0.944',
    rows: CHINA,
    claims: [['CHN RUS total 2023', '$226.7bn', 'unverifiable: mirror_gap', { ...MOSCOW, symmetric: true }]],
  },
  {
    name: 'the same told by nobody in particular of China’s trade is refuted',
    arithmetic: '226.7 / 240.11 = 0.944',
    rows: CHINA,
    claims: [['CHN RUS total 2023', '$226.7bn', 'refuted: every_vintage_off']],
  },
  {
    name: 'a Russian official may rest on Russia’s count',
    arithmetic: '228 / 240.11 = 0.95',
    rows: CHINA,
    claims: [['CHN RUS total 2023', '$228bn', 'unverifiable: mirror_gap', { source: '俄罗斯副总理' }]],
  },
  {
    name: 'but not on one that is a half of China’s',
    arithmetic: '120 / 240.11 = 0.5',
    rows: CHINA,
    claims: [['CHN RUS total 2023', '$120bn', 'refuted', { source: '俄罗斯副总理' }]],
  },
  {
    name: 'Russia’s exports to China agree with China’s imports',
    arithmetic: '129.14 = 129.14',
    rows: CHINA,
    claims: [['RUS CHN exports 2023', '$129.1bn', 'close: mirror_match, cif_fob']],
  },
  {
    name: 'Russia’s exports by China’s customs are China’s imports',
    arithmetic: '129.14 = 129.14',
    rows: CHINA,
    claims: [['RUS CHN exports 2023', '$129.1bn', 'supported: agrees', BEIJING]],
  },
  {
    name: 'Russia’s exports by China’s customs can be refuted by them',
    arithmetic: '110.97 / 129.14 = 0.859',
    rows: CHINA,
    claims: [['RUS CHN exports 2023', '$110.97bn', 'refuted: flow_swapped', BEIJING]],
  },
  {
    name: 'Russia’s exports ten percent below China’s imports are left open',
    arithmetic: '117 / 129.14 = 0.906',
    rows: CHINA,
    claims: [['RUS CHN exports 2023', '$117bn', 'unverifiable: mirror_gap']],
  },
  {
    name: 'Russia’s exports at a third of China’s imports are left open too, with another word',
    arithmetic: '43 / 129.14 = 0.333',
    rows: CHINA,
    claims: [['RUS CHN exports 2023', '$43bn', 'unverifiable: mirror_disagrees']],
  },
  {
    name: 'a reporter with a record of its own is held against it first',
    arithmetic: '438.7 / 524.7 = 0.836',
    rows: AMERICA,
    claims: [
      ['USA CHN imports 2024', '$438.7bn', 'supported: agrees, -mirror_match'],
      ['CHN USA exports 2024', '$524.7bn', 'supported: agrees'],
    ],
  },
  {
    name: 'China’s exports told by America’s figure agree with the partner’s record',
    arithmetic: '438.7 / 524.7 = 0.836',
    rows: AMERICA,
    claims: [['CHN USA exports 2024', '$438.7bn', 'close: mirror_match']],
  },
  {
    name: 'China’s exports by the US Census Bureau are America’s imports',
    arithmetic: '438.7 = 438.7',
    rows: AMERICA,
    claims: [['CHN USA exports 2024', '$438.7bn', 'supported: agrees', { source: 'US Census Bureau' }]],
  },
  {
    name: 'a figure that agrees with neither side is refuted',
    arithmetic: '480 / 524.7 = 0.915; 480 / 438.7 = 1.094',
    rows: AMERICA,
    claims: [['CHN USA exports 2024', '$480bn', 'refuted: every_vintage_off, neither_record_agrees']],
  },
  {
    name: 'America’s total follows from its two flows, and China’s from its own',
    arithmetic: '438.7 + 143.2 = 581.9; 688.3 / 581.9 = 1.183',
    rows: AMERICA,
    claims: [
      ['USA CHN total 2024', '$582bn', 'supported: derived_total', { symmetric: true }],
      ['CHN USA total 2024', '$688.3bn', 'supported: agrees', { symmetric: true }],
    ],
  },
  {
    name: 'the other side’s surplus is this side’s deficit',
    arithmetic: '129.14 - 110.97 = 18.17',
    rows: CHINA,
    claims: [
      ['CHN RUS balance 2023', '$-18.17bn', 'supported: derived_total'],
      ['RUS CHN balance 2023', '$18.17bn', 'close: mirror_match'],
    ],
  },
  {
    name: 'the partner’s growth agrees, and is no record of the reporter',
    arithmetic: '12.9 = 12.9',
    rows: [['CHN RUS imports 2023', '12.9% USD', '2024-01-12']],
    claims: [
      ['RUS CHN exports 2023', '12.9%', 'close: mirror_match'],
      ['RUS CHN exports 2023', '4.1%', 'unverifiable: mirror_gap'],
    ],
  },
  {
    name: 'Eurostat’s imports from China are not China’s exports to the EU',
    arithmetic: '517.8 = 517.8',
    rows: [['EU27_2020 CHN imports 2024', '€517.8bn', '2025-03-01']],
    claims: [
      ['EU27_2020 CHN imports 2024', '€517.8bn', 'supported: agrees'],
      ['CHN EU27_2020 exports 2024', '€517.8bn', 'close: mirror_match'],
      ['CHN EU27_2020 exports 2024', '€470bn', 'unverifiable: mirror_gap'],
    ],
  },
  {
    name: 'America’s statistics quoted in Beijing are not held against China’s',
    arithmetic: '373.64 / 357.24 = 1.046',
    rows: [['CHN USA total ytd 2025-10', '$466bn', '2025-11-07']],
    claims: [['USA CHN total ytd 2025-10', '$373.64bn', 'unverifiable: mirror_disagrees', { source: '美国商务部' }]],
  },
  {
    name: 'a figure on which both sides agree',
    arithmetic: '143.2 = 143.2',
    rows: [
      ['USA CHN exports 2024', '$143.2bn', '2025-02-05'],
      ['CHN USA imports 2024', '$143.3bn', '2025-01-13'],
    ],
    claims: [['USA CHN exports 2024', '$143.2bn', 'supported: agrees, both_records_agree']],
  },
  {
    name: 'a newsroom with a country in its name counts nothing',
    arithmetic: '640 / 688.3 = 0.93',
    rows: AMERICA,
    claims: [['CHN USA total 2024', '$640bn', 'refuted', { source: '美国之音', attribution: ['美国之音'] }]],
  },
  {
    name: 'a third country’s voice is no other count of this trade',
    arithmetic: '226.7 / 240.11 = 0.944',
    rows: CHINA,
    claims: [['CHN RUS total 2023', '$226.7bn', 'refuted', { source: 'the European Commission' }]],
  },
];
