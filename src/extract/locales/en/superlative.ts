import type { Superlative } from '../../../model/claim.ts';
import type { Source } from './source.ts';
import type { Token } from './token.ts';
import type { State } from './walk.ts';

export function superlativesOf(_s: State, _tokens: readonly Token[], _source: Source): Superlative[] {
  return [];
}
