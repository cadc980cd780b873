/** Into how many files the terms go, and how many articles are in one: a search loads one of each for every word. */
export const TERM_FILES = 256;
export const ARTICLES_IN_FILE = 200;
