/** One line without its end; `bytes` is null where it was longer than the limit, and then it was not kept. */
export interface ByteLine {
  readonly bytes: Uint8Array | null;
  /** From 1. */
  readonly number: number;
}

const NEWLINE = 0x0a;

/** Splits bytes at line feeds as they come. A line feed is never inside of a UTF-8 character. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): ByteLine => {
    const line = { bytes: size > limit ? null : joined(parts, size), number };
    [parts, size, number] = [[], 0, number + 1];
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    // A copy: the caller may use its buffer again.
    add(chunk.slice(start));
  }
  if (size > 0) yield take();
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
