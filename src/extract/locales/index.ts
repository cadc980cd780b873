import type { Locale } from '../locale.ts';
import { en } from './en/index.ts';
import { ru } from './ru/index.ts';
import { zh } from './zh/index.ts';

/** All languages that are read: a new one is its folder and a line here. */
export const LOCALES: readonly Locale[] = [zh, en, ru];
