import type { Locale } from '../output.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the interface says, by language. */
export const WORDING: Readonly<Record<Locale, Catalogue>> = { en, zh };
