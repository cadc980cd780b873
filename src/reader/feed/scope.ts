import type { XmlElement } from './xml.ts';

/** What an element inherits: the base of relative addresses and the language. */
export interface Scope {
  readonly base: string | null;
  readonly language: string | null;
}

/** A longer one is no address but a way to make a small feed large: each relative address in it grows by so much. */
const LONGEST_BASE = 1000;

/** The scope inside of an element: `xml:base` and `xml:lang` of its own, else its parent's. */
export function scopeOf(element: XmlElement, outer: Scope): Scope {
  const base =
    element.attributes.get('xml:base') ??
    (element.name.endsWith('channel') ? element.attributes.get('base') : undefined);
  const language = element.attributes.get('xml:lang');
  const own = base === undefined ? null : absolute(base, outer.base);
  return {
    base: own !== null && own.length <= LONGEST_BASE ? own : outer.base,
    language: language === undefined ? outer.language : language.trim().replaceAll('_', '-') || null,
  };
}

const SAFE = /^(?:https?|ftp|mailto|tag|urn|feed|magnet|news|tel|xmpp|gopher|data):/i;

/** An address against a base; null where it cannot be one, or where its scheme runs something. */
export function absolute(address: string, base: string | null): string | null {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed, base ?? undefined)) return null;
  const { href } = new URL(trimmed, base ?? undefined);
  return SAFE.test(href) ? href : null;
}

/** An address made absolute where it is relative; one that is absolute stays as it is written. */
export function resolve(address: string, base: string | null): string {
  const trimmed = address.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return trimmed;
  return absolute(trimmed, base) ?? trimmed;
}
