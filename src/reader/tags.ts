const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold nothing. Source: WHATWG HTML, void elements and their obsolete kin. */
export const VOID_TAGS = set(
  'area base basefont br col command embed frame hr img image input isindex keygen link meta param source track wbr',
);

/** Elements that begin and end a line of reading. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul',
);

/** Elements that no reader reads as the article: page furniture, scripts, embedded things. */
export const SILENT_TAGS = set(
  'script style noscript template title nav footer aside menu dialog figcaption svg math iframe noframes noembed object applet ' +
    'video audio canvas button select option datalist textarea map amp-ad amp-embed amp-iframe amp-social-share share-button',
);

const P = set('p');
const HEADING = set('p h1 h2 h3 h4 h5 h6');
const LIST_ITEM = set('li');
const DEFINITION = set('dd dt');
const CELL = set('td th p');

/** An element that begins ends those open ones of which the end tag may be left out. Source: WHATWG HTML, optional tags. */
export const IMPLIED_END: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', LIST_ITEM],
  ['dd', DEFINITION],
  ['dt', DEFINITION],
  ['td', CELL],
  ['th', CELL],
  ['tr', set('td th tr p')],
  ['tbody', set('td th tr thead tbody')],
  ['tfoot', set('td th tr tbody')],
  ['option', set('option')],
  ['a', set('a')],
  ['body', set('head')],
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((name) => [name, HEADING] as const),
  ...'p div ul ol dl table section article blockquote pre form header footer aside nav main figure figcaption hr address'
    .split(' ')
    .map((name) => [name, P] as const),
]);
