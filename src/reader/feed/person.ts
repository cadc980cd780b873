import type { FeedPerson } from './feed.ts';
import { resolve, scopeOf, type Scope } from './scope.ts';
import { plainText } from './text.ts';
import type { XmlElement } from './xml.ts';

/** Who wrote it: Atom's elements, or one string with name and mail address in any order. */
export function readPerson(element: XmlElement, outer: Scope): FeedPerson | null {
  const scope = scopeOf(element, outer);
  const part = (...names: readonly string[]) => {
    const found = element.children.find(
      (child): child is XmlElement => typeof child !== 'string' && names.includes(bare(child.name)),
    );
    return found === undefined ? null : plainText(found) || null;
  };
  const url = part('uri', 'url', 'homepage', 'href');
  const person = { name: part('name'), email: part('email'), url: url === null ? null : resolve(url, scope.base) };
  if (person.name !== null || person.email !== null || person.url !== null) return person;
  return personOfText(plainText(element));
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

const MAIL = /[^\s<>()[\],;:"]{1,64}@[^\s<>()[\],;:"]{1,255}/;

/** `me@example.com (Example editor)`, `Example editor <me@example.com>`, a name alone, an address alone. */
function personOfText(text: string): FeedPerson | null {
  if (text === '') return null;
  const mail = MAIL.exec(text.slice(0, 1000));
  if (!mail) return { name: text, email: null, url: null };
  const rest = `${text.slice(0, mail.index)} ${text.slice(mail.index + mail[0].length)}`;
  const name = rest
    .replace(/mailto:/i, ' ')
    .replace(/[()<>[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { name: name || null, email: mail[0], url: null };
}
