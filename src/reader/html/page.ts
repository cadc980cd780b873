import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

type PageDocument = ConstructorParameters<typeof Readability>[0];

/** The main text of a page as HTML with its classes kept, or null where there is none to be found. */
export function findMainContent(html: string): { html: string; title: string | null } | null {
  try {
    const { document } = parseHTML(html);
    const found = new Readability(document as unknown as PageDocument, { keepClasses: true }).parse();
    return found?.content ? { html: found.content, title: found.title || null } : null;
  } catch {
    // Either library may trip over broken markup: then every line of the page counts.
    return null;
  }
}
