import type { Report } from '../model/report.ts';

/** The languages of the interface: what is told around an article, whatever the article's own language. */
export type Locale = 'en' | 'zh';

export const LOCALES: readonly Locale[] = ['en', 'zh'];

export interface RenderOptions {
  readonly locale: Locale;
  /** Terminal colours; marks stand beside them, so nothing is told by colour alone. */
  readonly colour: boolean;
  /** Goes before every anchor, where several reports share a page. */
  readonly anchor?: string;
}

/** One way to show a report. Pure: the same report gives the same bytes. */
export interface Output {
  /** The folder's name. */
  readonly name: string;
  readonly mediaType: string;
  readonly render: (report: Report, options: RenderOptions) => string;
}
