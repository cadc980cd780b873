/** The first bytes of a stream, and the whole stream with them in it again. */
export interface Peeked {
  readonly opening: Uint8Array;
  readonly whole: AsyncIterable<Uint8Array>;
}

/** Reads as many chunks as hold `count` bytes, or all there are. The stream must then be read through `whole`. */
export async function peek(stream: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const { value, done } = await iterator.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* first.splice(0);
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { opening: Buffer.concat(first, length).subarray(0, count), whole: whole() };
}
