import type { Child } from 'hono/jsx';

interface WideProps {
  readonly label: string;
  readonly heads: readonly string[];
  /** The rows. */
  readonly children?: Child;
}

/** A table that scrolls by itself where it is too large. */
export function Wide({ label, heads, children }: WideProps) {
  return (
    <div class="wide tall" tabindex={0} role="region" aria-label={label}>
      <table class="figures">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
