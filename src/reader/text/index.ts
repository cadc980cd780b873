import { readDate } from '../date.ts';
import { draftOf, type Format } from '../format.ts';

/** Plain text: kept unchanged, so that offsets hold. A first line with an empty one after it is the headline. */
export const text: Format = {
  name: 'text',
  endings: ['txt', 'text'],
  mediaTypes: ['text/plain'],
  many: false,
  recognises: () => true,
  read: async (input) => {
    const opening = input.slice(0, 2000).split(/\r?\n/, 12);
    const dates = opening.map((line) => line.trim()).filter((line) => line.length <= 60 && readDate(line) !== null);
    return { drafts: [draftOf(input, { title: headlineOf(opening), dates: dates.slice(0, 1) })], diagnostics: [] };
  },
};

function headlineOf(opening: readonly string[]): string | null {
  const at = opening.findIndex((line) => line.trim() !== '');
  const line = opening[at]?.trim() ?? '';
  const isHeadline = line.length <= 300 && opening[at + 1]?.trim() === '' && !/[。.;；：:]$/.test(line);
  return line !== '' && isHeadline ? line : null;
}
