import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { systemReason, UserError, userError } from './errors.ts';

const INFLATERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * All bytes of a body, inflated. It stops as soon as what came in, or what it swells to, passes the limit: a bomb is
 * never unpacked.
 *
 * Errors: `too-large-page`, `bad-encoding`; what the stream itself reports goes through.
 */
export async function readBounded(
  body: Readable,
  encoding: string | null,
  limit: number,
  address: string,
): Promise<Uint8Array> {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return collect(body, limit, address);
  const inflater = INFLATERS[name];
  if (!inflater) {
    body.on('error', () => {}).destroy();
    throw userError('bad-encoding', address, name.slice(0, 40));
  }
  return inflate(body, inflater(), limit, address);
}

async function inflate(body: Readable, inflater: Transform, limit: number, address: string): Promise<Uint8Array> {
  let received = 0;
  body.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > limit) inflater.destroy(tooLarge(limit, address));
  });
  body.on('error', (error) => inflater.destroy(error));
  body.pipe(inflater);
  try {
    return await collect(inflater, limit, address);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!(error instanceof UserError) && /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_ZLIB)/.test(code)) {
      throw userError('bad-encoding', address, systemReason(error));
    }
    throw error;
  } finally {
    body.destroy();
  }
}

async function collect(stream: Readable, limit: number, address: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit, address);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

const tooLarge = (limit: number, address: string): UserError =>
  userError('too-large-page', address, String(Math.round((limit / 1024 / 1024) * 10) / 10));
