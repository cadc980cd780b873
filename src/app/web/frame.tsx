import type { Locale } from '../../publish/output.ts';
import { Layout, type Place } from './layout.tsx';

/** A whole page: the frame around its content, as text. */
export function frame(place: Place, title: string | null, content: unknown): string {
  const html = (
    <Layout locale={place.locale} path={place.path} {...(place.query ? { query: place.query } : {})} title={title}>
      {content as never}
    </Layout>
  );
  return `<!doctype html>${html.toString()}`;
}

/** Links to the twins of a page: the same as data and, where there is one, the picture. */
export function Twins({ links }: { readonly links: readonly (readonly [name: string, address: string])[] }) {
  return (
    <p class="twins">
      {links.map(([name, address]) => (
        <a href={address}>{name}</a>
      ))}
    </p>
  );
}

export type { Locale };
