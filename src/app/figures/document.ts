import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { constants, gunzip, gunzipSync } from 'node:zlib';
import type { SourceDocument } from '../../sources/source.ts';
import { SourceError } from '../../sources/source.ts';

/** How much of a file is looked at for its header. */
const HEAD_BYTES = 256 * 1024;
/** What is read into memory at once; larger files come as tables, which the ledger reads itself. */
const LARGEST_BYTES = 256 * 1024 * 1024;

/** A file of the user's. Errors: those of the file system. */
export function fileDocument(path: string): SourceDocument {
  return {
    name: path,
    url: null,
    head: async () => {
      const file = await open(path);
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return new TextDecoder().decode(plainHead(buffer.subarray(0, bytesRead)));
      } finally {
        await file.close();
      }
    },
    bytes: async () => {
      const bytes = await readFile(path);
      if (bytes.length > LARGEST_BYTES)
        throw new SourceError('too-large', `${path} holds more than 256 MiB: split it, or give it as CSV.`);
      return isGzip(bytes) ? promisify(gunzip)(bytes, { maxOutputLength: LARGEST_BYTES }) : bytes;
    },
  };
}

/** An answer that was fetched. */
export const answerDocument = (name: string, url: string, bytes: Uint8Array): SourceDocument => ({
  name,
  url,
  head: async () => new TextDecoder().decode(plainHead(bytes.subarray(0, HEAD_BYTES))),
  bytes: async () => (isGzip(bytes) ? promisify(gunzip)(bytes, { maxOutputLength: LARGEST_BYTES }) : bytes),
});

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The beginning of what a gzipped beginning holds. */
function plainHead(bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * HEAD_BYTES });
}

/** SHA-256 of a file and of what else decides how it is read. */
export async function fileHash(path: string, settings: readonly (string | null)[]): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 4 << 20 })) hash.update(chunk as Buffer);
  return hash.update(JSON.stringify(settings)).digest('hex');
}

export const textHash = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
