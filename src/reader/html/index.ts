import { loadedOnce, type Format } from '../format.ts';

/** A whole web page, or a fragment of HTML. */
export const html: Format = {
  name: 'html',
  endings: ['html', 'htm', 'xhtml', 'shtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  many: false,
  recognises: (opening) =>
    /^\s{0,999}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--(?:[^-]|-(?!->)){0,3000}-->\s{0,99}){0,9}<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h[1-6]|table|ul|ol|span|img|figure|header|br|a|b|strong|em|i|blockquote|link|script|style)[\s/>]/i.test(
      opening,
    ),
  read: loadedOnce(async () => (await import('./read.ts')).readHtml),
};
