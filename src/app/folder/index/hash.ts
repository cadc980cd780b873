/**
 * Sixteen hex digits that follow from a text: two runs of FNV-1a with different beginnings, each mixed at the end as
 * MurmurHash3 does. For keys that only tell texts apart; a digest of `node:crypto` takes ten times as long for a line.
 */
export function hash64(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15);
  }
  return hex(mix(a ^ text.length)) + hex(mix(b + a));
}

function mix(bits: number): number {
  let h = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const hex = (n: number): string => n.toString(16).padStart(8, '0');
