import { mkdirSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { settle, temporaryFor } from '../../ledger/store/durable.ts';
import type { TextOut } from './sink.ts';

/** A file that is there whole or not at all: written beside, flushed, renamed. Errors: those of the file system. */
export async function fileOut(path: string): Promise<TextOut> {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryFor(path);
  const file: FileHandle = await open(temporary, 'w');
  return {
    write: async (text) => void (await file.write(text)),
    finish: async () => {
      await file.close();
      settle(temporary, path);
    },
    drop: async () => {
      await file.close();
      await rm(temporary, { force: true });
    },
  };
}

/** Standard output, or whatever takes text; it waits where the reader is slower. */
export const printOut = (print: (text: string) => Promise<void>): TextOut => ({
  write: print,
  finish: async () => {},
  drop: async () => {},
});
