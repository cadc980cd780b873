import type { RowSpec } from './case.ts';

/** China's trade with Russia by year, as it was released. */
export const YEARS: readonly RowSpec[] = [
  ['CHN RUS total 2019', '$110.75bn', '2020-01-14'],
  ['CHN RUS total 2020', '$107.76bn', '2021-01-14'],
  ['CHN RUS total 2021', '$146.887bn', '2022-01-14'],
  ['CHN RUS total 2022', '$190.271bn', '2023-01-13'],
  ['CHN RUS total 2023', '$240.11bn', '2024-01-12'],
  ['CHN RUS total 2024', '$244.819bn', '2025-01-13'],
  ['CHN RUS total 2025', '$228.105bn', '2026-01-14'],
];

/** Months of 2023 from April on. */
export const months = (list: readonly string[]): readonly RowSpec[] =>
  list.map((value, i) => [`CHN RUS total 2023-${String(i + 4).padStart(2, '0')}`, value, '2024-01-12']);
