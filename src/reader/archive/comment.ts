import { fromEpoch } from '../date.ts';

/** What the comment at the top of an archive file says. */
export interface Comment {
  /** The instant of the epoch milliseconds as ISO; null where there is none, or where it is a placeholder such as 0. */
  readonly epoch: string | null;
  /** Front matter: `id`, `url`, `title`, `publisher`, `published`, `lang`, `body`. */
  readonly fields: ReadonlyMap<string, string>;
}

const DAY = 86_400_000;

/** Longest front matter read; what is longer is no front matter. */
const LONGEST = 16_384;

/** Epoch first, then one `key: value` a line; a value in double quotes is a JSON string. */
export function readComment(comment: string): Comment {
  const fields = new Map<string, string>();
  let epoch: string | null = null;
  for (const line of comment.slice(0, LONGEST).split('\n')) {
    const text = line.trim();
    const colon = text.indexOf(':');
    if (/^\d{1,16}$/.test(text)) epoch ??= Number(text) < DAY ? null : fromEpoch(Number(text));
    else if (colon > 0) fields.set(text.slice(0, colon).trim().toLowerCase(), unquote(text.slice(colon + 1).trim()));
  }
  return { epoch, fields };
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'string' ? read : value;
  } catch {
    return value;
  }
}
