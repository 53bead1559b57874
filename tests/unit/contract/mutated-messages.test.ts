/**
 * Messages as a broken or hostile context sends them, some thousands in the full run: each is read whole, as one of ours that
 * reads the same again, or refused; none is ever half read.
 */
import { expect, test } from 'vitest';
import { seededRandom } from '../../demonstration/agenda/seeded-random';
import { mutated } from '../../fakes/mutations';
import { printTable } from '../../fakes/print-table';
import { families } from './sample-messages';

const SEED = Number(process.env['DECROCHE_SEED'] ?? 20_261_128);
const RUNS = process.env['DECROCHE_FULL'] ? 10_000 : 500;

/** What structured clones carry and JSON does not. */
const STRANGE: readonly unknown[] = [
  ...[undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -0, 2n ** 70n, '', 'x'.repeat(100_000)],
  ...[new Date(Number.NaN), new Map([['type', 'hello']]), new Uint8Array(9), [], {}, [[[]]], /x/],
  JSON.parse('{"__proto__":{"type":"hello"}}'),
];

/** The message with one of its values another one, however deep. */
const withStrange = (value: unknown, random: () => number): unknown => {
  const strange = STRANGE[Math.floor(random() * STRANGE.length)];
  if (typeof value !== 'object' || value === null) return strange;
  const names = Object.keys(value);
  const name = names[Math.floor(random() * names.length)];
  if (name === undefined) return strange;
  return { ...value, [name]: withStrange(Reflect.get(value, name), random) };
};

/** Turned as text, where it still reads as JSON; else with a strange value in it. */
const turned = (message: object, random: () => number): unknown => {
  const text = new TextDecoder().decode(mutated(new TextEncoder().encode(JSON.stringify(message)), random));
  try {
    return JSON.parse(text);
  } catch {
    return withStrange(message, random);
  }
};

test.each(families)('%s: whole or refused', (family, schema, samples) => {
  const random = seededRandom(SEED);
  const messages = Object.values(samples);
  const counts = { whole: 0, refused: 0, slowest: 0 };
  for (let run = 0; run < RUNS; run += 1) {
    const forged = turned(messages[run % messages.length] ?? {}, random);
    const before = performance.now();
    const read = schema.safeParse(forged);
    counts.slowest = Math.max(counts.slowest, performance.now() - before);
    counts[read.success ? 'whole' : 'refused'] += 1;
    if (read.success) expect(schema.parse(structuredClone(read.data))).toEqual(read.data);
  }
  printTable(`mutated messages, ${family}`, Object.entries(counts));
  expect(counts.refused).toBeGreaterThan(0);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

/** The message with each of its values, however deep, another one. */
function* eachWith(value: unknown, strange: unknown): Generator<unknown> {
  yield strange;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, held] of Object.entries(value))
    for (const other of eachWith(held, strange)) yield { ...value, [name]: other };
}

test.each(families)(
  '%s: refused, and never thrown at, whatever stands in any of its places',
  (_, schema, samples) => {
    for (const message of Object.values(samples))
      for (const strange of STRANGE)
        for (const forged of eachWith(message, strange)) expect(() => schema.safeParse(forged)).not.toThrow();
  },
);
