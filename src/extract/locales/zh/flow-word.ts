import type { FlowWord } from './lexicon/words.ts';

/** A word of trade with all its fields, and so of one shape whoever tells it: every rule reads them. */
export const flowWord = (told: FlowWord): FlowWord => ({
  flow: told.flow,
  weak: told.weak ?? false,
  quantity: told.quantity ?? false,
  scope: told.scope ?? null,
  bilateral: told.bilateral ?? false,
  partnered: told.partnered ?? false,
  paired: told.paired ?? false,
  deficit: told.deficit ?? false,
});

export const EXPORT: FlowWord = flowWord({ flow: 'export' });
export const IMPORT: FlowWord = flowWord({ flow: 'import' });
export const TOTAL: FlowWord = flowWord({ flow: 'total' });
export const BALANCE: FlowWord = flowWord({ flow: 'balance' });
export const DEFICIT: FlowWord = flowWord({ flow: 'balance', deficit: true });
