/** What reading has to reach on the development set in every build, by language; a test holds it against the build's own. */
export interface Floor {
  /** F1 of numbers with their unit. */
  readonly figure: number;
  /** F1 of claims with every slot right. */
  readonly claim: number;
  /** F1 of records, firsts, streaks and ranks. */
  readonly superlatives: number;
  /** Share of claims read with confidence that are wholly right. */
  readonly highRight: number;
}

export const FLOORS: Readonly<Record<'zh' | 'en', Floor>> = {
  zh: { figure: 0.98, claim: 0.97, superlatives: 0.95, highRight: 0.97 },
  en: { figure: 0.96, claim: 0.88, superlatives: 0.9, highRight: 0.96 },
};
