/** What JSON-LD says about the article of a page. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly lang: string | null;
  readonly url: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** schema.org types that are an article. Source: schema.org, Article and its subtypes. */
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:\w{0,40})Article|NewsArticle|ReportageNewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|BackgroundNews|AnalysisNewsArticle|OpinionNewsArticle)$/;

/** Enough for any page; the rest of a hostile one is left. */
const MOST_NODES = 5000;

/** The first article among the JSON-LD of a page; broken JSON is passed over. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const article = scripts.map((script) => findArticle(parse(script))).find(Boolean) ?? {};
  const address = article['url'] ?? article['mainEntityOfPage'];
  return {
    headline: string(article['headline']) ?? string(article['name']),
    published: string(article['datePublished']) ?? string(article['dateCreated']) ?? string(article['uploadDate']),
    publisher: nameOf(article['publisher']),
    author: nameOf(article['author']),
    lang: string(article['inLanguage']),
    url: string(address) ?? (isNode(address) ? string(address['@id']) : null),
  };
}

function parse(script: string): unknown {
  const json = script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Breadth first with a bound, since `@graph` nests in any way. */
function findArticle(value: unknown): Node | null {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...one.slice(0, MOST_NODES));
    else if (isNode(one)) {
      if (typesOf(one).some((type) => ARTICLE.test(type))) return one;
      queue.push(one['@graph'], one['mainEntity'], one['itemListElement']);
    }
  }
  return null;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf(node: Node): readonly string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type.slice(0, 9) : [type]).filter((one) => typeof one === 'string' && one.length < 100);
}

const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function nameOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isNode(one) ? string(one['name']) : string(one);
}
