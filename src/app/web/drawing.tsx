import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';

/** Points across that a picture for phones is drawn in, so that its words stay as large as the page's. */
export const NARROW = 400;

interface DrawingProps {
  /** SVG for a page with room. */
  readonly wide: string;
  /** The same for a phone; where it is absent the wide one is moved sideways. */
  readonly narrow?: string;
  readonly children?: Child;
}

/** A picture in the size that there is room for: the style sheet shows one of the two. */
export function Drawing({ wide, narrow, children }: DrawingProps) {
  return (
    <figure tabindex={0}>
      {narrow === undefined ? (
        raw(wide)
      ) : (
        <>
          <div class="at-wide">{raw(wide)}</div>
          <div class="at-narrow">{raw(narrow)}</div>
        </>
      )}
      {children}
    </figure>
  );
}
