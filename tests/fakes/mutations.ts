// Files as accidents and enemies leave them: bytes turned, cut, doubled, and what no honest file holds put in between.
import type { Random } from '../demonstration/agenda/seeded-random';

const HOSTILE = [
  '\u202e',
  '\u2066',
  '\u0000',
  '\\ud800',
  '\ufeff',
  '\ufffd',
  '{"__proto__":{"polluted":true}}',
  '"constructor":{},',
  '[['.repeat(400),
  '1e400',
  '-',
  '"',
  ';;;;',
  '\r',
  "=cmd|'/c calc'!A1",
  '{{{{',
  '🦷',
  'é'.repeat(40),
];

const encoder = new TextEncoder();
const at = (random: Random, length: number): number => Math.floor(random() * (length + 1));

const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
};

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const MUTATIONS: readonly Mutation[] = [
  // One byte is another one.
  (bytes, random) => {
    const turned = bytes.slice();
    turned[Math.min(at(random, bytes.length), bytes.length - 1)] = Math.floor(random() * 256);
    return turned;
  },
  // The end is missing.
  (bytes, random) => bytes.slice(0, at(random, bytes.length)),
  // A part is missing.
  (bytes, random) => {
    const from = at(random, bytes.length);
    return joined(bytes.slice(0, from), bytes.slice(from + at(random, 60)));
  },
  // A part stands there twice.
  (bytes, random) => {
    const from = at(random, bytes.length);
    const to = from + at(random, 200);
    return joined(bytes.slice(0, to), bytes.slice(from));
  },
  // Something stands there that no honest file holds.
  (bytes, random) => {
    const place = at(random, bytes.length);
    const hostile = encoder.encode(HOSTILE[Math.floor(random() * HOSTILE.length)] ?? '');
    return joined(bytes.slice(0, place), hostile, bytes.slice(place));
  },
  // Two bytes to a letter.
  (bytes) => {
    const text = new TextDecoder().decode(bytes);
    return new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))]).buffer,
    );
  },
];

/** The file after one to three accidents. */
export const mutated = (bytes: Uint8Array, random: Random): Uint8Array => {
  let changed = bytes;
  for (let times = 1 + Math.floor(random() * 3); times > 0 && changed.length > 0; times -= 1)
    changed = MUTATIONS[Math.floor(random() * MUTATIONS.length)]?.(changed, random) ?? changed;
  return changed;
};
