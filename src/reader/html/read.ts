import { hostOf, webAddress } from '../address.ts';
import { collapse, readBlocks } from '../blocks.ts';
import { draftOf, type Drafts, type Hints } from '../format.ts';
import { composeText, trimBlocks } from '../trim.ts';
import { readMetadata, type Metadata } from './metadata.ts';

/** More elements or deeper nesting than any article page has: such a page is read line by line, without looking for its main text. */
const MOST_ELEMENTS = 30_000;
const DEEPEST = 256;
const LARGEST = 8 * 1024 * 1024;

/** The one article of a page or a fragment, with what its metadata say. */
export async function readHtml(html: string, hints: Hints): Promise<Drafts> {
  const found = readMetadata(html);
  const address = found.url === null ? null : webAddress(found.url, hints.url ?? null);
  const url = address ?? hints.url ?? null;
  const host = hostOf(url);
  const content = isWholePage(html, found) ? await mainContent(html) : null;
  const blocks = readBlocks(content?.html ?? html, host);
  const headline = headlineOf(found, content?.title ?? null);
  const { title, dateLine, lines } = trimBlocks(blocks, headline);
  const draft = draftOf(composeText(title, lines), {
    url,
    title,
    publisher: found.publisher,
    lang: found.lang,
    dates: dateLine === null ? found.dates : [...found.dates, dateLine],
  });
  return { drafts: [draft], diagnostics: [] };
}

/** Between a headline and the name of the site. */
const SEPARATORS = /^\s?[|\-–—_»·:•]/;

/** The main text's own headline without the name of the site: where a shorter form is followed by a separator, it is the headline. */
function headlineOf(found: Metadata, title: string | null): string | null {
  const long = title === null ? found.title : collapse(title);
  if (long === null) return null;
  const shorter = [found.title, found.heading].find(
    (one) => one !== null && one.length > 8 && long.startsWith(one) && SEPARATORS.test(long.slice(one.length)),
  );
  const named = shorter ?? long;
  const site = found.publisher ?? '';
  const end = site !== '' && named.endsWith(site) ? named.slice(0, -site.length).trimEnd() : named;
  return end !== named && SEPARATORS.test(end.slice(-1)) ? end.slice(0, -1).trimEnd() || named : named;
}

function isWholePage(html: string, found: Metadata): boolean {
  return found.isPage && found.elements <= MOST_ELEMENTS && found.depth <= DEEPEST && html.length <= LARGEST;
}

/** The DOM is loaded only where a whole page has to be taken apart: it costs more than all else of a start. */
async function mainContent(html: string): Promise<{ html: string; title: string | null } | null> {
  const { findMainContent } = await import('./page.ts');
  return findMainContent(html);
}
