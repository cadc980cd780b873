/** What a page of the web app says in its attributes that lead somewhere, as `href="/en/claims?after=x&amp;sort=y"`. */
const LINK = /\b(href|src)="(\/[^"]*)"/g;

/** The addresses on the same site that a page leads to, without what is behind `#`. */
export function linksOf(html: string): string[] {
  const links = new Set<string>();
  for (const [, , address] of html.matchAll(LINK)) links.add(plain(address!).replace(/#.*$/s, ''));
  return [...links];
}

/** The page as a file: links lead to files, forms that need a server are left out, and it says itself what may run in it. */
export function stillPage(html: string, addressOf: (address: string) => string | null): string {
  const linked = html.replaceAll(LINK, (_, name: string, address: string) => {
    const to = addressOf(plain(address));
    // Words stay where a link led to what there is not.
    return to === null ? '' : `${name}="${escaped(to)}"`;
  });
  return withoutForms(linked).replace('<meta charset="utf-8"/>', `<meta charset="utf-8"/>${POLICY}`);
}

/** Nothing runs and nothing loads but what lies beside the pages. Frames are for the host to allow. */
const POLICY =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'\"/>";

/** Marks a form that works without a server: the search, with its script. */
const STILL_FORM = 'data-still';

/** Without `<form>…</form>`: our own pages never put one in another. */
function withoutForms(html: string): string {
  let kept = '';
  let done = 0;
  for (;;) {
    const start = html.indexOf('<form', done);
    const end = start < 0 ? -1 : html.indexOf('</form>', start);
    if (end < 0) return kept + html.slice(done);
    const opening = html.slice(start, html.indexOf('>', start));
    const after = end + '</form>'.length;
    kept += opening.includes(STILL_FORM) ? html.slice(done, after) : html.slice(done, start);
    done = after;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

const plain = (attribute: string): string =>
  attribute.replaceAll(/&(?:amp|quot|#39|lt|gt);/g, (entity) => ENTITIES[entity]!);

const escaped = (address: string): string => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
