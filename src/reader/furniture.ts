import { ABOUT_PAGE, FURNITURE_PAIRS, FURNITURE_WORDS, HOST_FURNITURE, LIKELY_FURNITURE_WORDS } from './boilerplate.ts';
import type { Attributes } from './walk.ts';

/** Whether an element is furniture of the page by its class, id or `data-` names. */
export type Furniture = 'sure' | 'likely' | 'none';

/** Elements that hold the whole article, whatever they are called. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'article', 'main']);

export function furnitureOf(tag: string, attributes: Attributes, host: string | null): Furniture {
  if (WHOLE.has(tag)) return 'none';
  let kind: Furniture = 'none';
  for (const name of namesOf(attributes)) {
    const found = isHostFurniture(name, host) ? 'sure' : furnitureOfName(name);
    if (found === 'sure') return found;
    if (found === 'likely') kind = found;
  }
  return kind;
}

function* namesOf(attributes: Attributes): Generator<string> {
  for (const [key, value] of attributes) {
    if (key === 'class' || key === 'id') yield* value.split(/\s+/, 32);
    else if (key.startsWith('data-') && value === '') yield key.slice(5);
  }
}

function isHostFurniture(name: string, host: string | null): boolean {
  if (host === null) return false;
  return HOST_FURNITURE.some((rule) => rule.name === name && (host === rule.host || host.endsWith(`.${rule.host}`)));
}

/** Names recur on every page of a publisher; hostile ones do not fill the memory. */
const known = new Map<string, Furniture>();
const MOST_KNOWN = 4096;

/** By the words in a name: `shareButtons`, `related-posts`, `wp-caption-text`. */
function furnitureOfName(name: string): Furniture {
  if (name.length > 80) return 'none';
  const before = known.get(name);
  if (before !== undefined) return before;
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  const kind = furnitureOfWords(spaced.split(/[^a-z]+/).filter(Boolean));
  if (known.size < MOST_KNOWN) known.set(name, kind);
  return kind;
}

function furnitureOfWords(words: readonly string[]): Furniture {
  if (ABOUT_PAGE.has(words[0] ?? '')) return 'none';
  if (words.some((word) => FURNITURE_WORDS.has(word))) return 'sure';
  if (FURNITURE_PAIRS.some(([a, b]) => words.some((word, i) => word === a && words[i + 1] === b))) return 'sure';
  return words.some((word) => LIKELY_FURNITURE_WORDS.has(word)) ? 'likely' : 'none';
}
