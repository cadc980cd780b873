/** A table that scrolls by itself where it is too large. */
export function Wide({ label, children }: { readonly label: string; readonly children?: unknown }) {
  return (
    <div class="wide tall" tabindex={0} role="region" aria-label={label}>
      <table class="figures">{children as never}</table>
    </div>
  );
}
