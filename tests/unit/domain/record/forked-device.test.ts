/**
 * A device whose profile was cloned, or put back, writes on under one name in two lives. Where they meet again nothing of
 * either is dropped, as long as one of them wrote where the other did not, or both at one moment.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cards } from '../../../../lib/domain/cards';
import type { Card } from '../../../../lib/domain/record/card';
import { History, historyOf, stateOf } from '../../../../lib/domain/record/history';
import { buildFields, fieldsOf, leavesOf } from '../../../../lib/domain/record/row';
import { begun, merged, rewritten, type State } from '../../../../lib/domain/record/state';
import { anyRecord } from '../../../fakes/any-record';

const { DECROCHE_FULL } = process.env;
const RUNS = DECROCHE_FULL ? 1_000 : 60;
/** Of a busy machine. */
const LONGEST_MS = 120_000;

const DEVICE = 'device';

/** Through what is written down of it, as in a backup. */
const travelled = (card: Card<unknown>, state: State<unknown>): State<unknown> =>
  stateOf(card, structuredClone(state.value), History.parse(structuredClone(historyOf(card, state))));

/** The places of typed texts that are always there. */
const textPlaces = (card: Card<unknown>, value: unknown): string[] =>
  leavesOf(card.rows, fieldsOf(value)).flatMap(({ path, row }) =>
    row.isText && !path.includes('[') ? [path] : [],
  );

type Typed = { readonly path: string; readonly text: string; readonly at: number };

const typing = (card: Card<unknown>, state: State<unknown>, { path, text, at }: Typed): State<unknown> => {
  const cells = leavesOf(card.rows, fieldsOf(state.value)).map(
    (each) =>
      [each.path, [{ dot: '', leaf: each.path === path ? `${each.leaf}${text}` : each.leaf }]] as const,
  );
  const value = { ...fieldsOf(state.value), ...buildFields(card.rows, new Map(cells)) };
  return rewritten(card, state, { value, actor: DEVICE, now: at });
};

type Step = { readonly place: number; readonly at: number };

const anyLife: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.record({ place: fc.nat(), at: fc.integer({ min: 100, max: 120 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((steps) => steps.toSorted((a, b) => a.at - b.at));

/** Two lives from one state: the first types in every second place, the second in the others. */
const twoLives = (card: Card<unknown>, start: State<unknown>, lives: readonly (readonly Step[])[]) => {
  const places = textPlaces(card, start.value);
  return lives.map((steps, life) => {
    const own = places.filter((_, at) => at % 2 === life);
    const typed = steps.flatMap(({ place, at }, step) => {
      const path = own[place % Math.max(1, own.length)];
      return path === undefined ? [] : [{ path, at, text: `<${life}${step}>` }];
    });
    return {
      texts: typed.map(({ text }) => text),
      state: typed.reduce((state, each) => typing(card, state, each), start),
    };
  });
};

const hasTexts = cards
  .map((card) => [card.kind, card as unknown as Card<unknown>] as const)
  .filter(([, card]) => fc.sample(anyRecord(card), 20).some((record) => textPlaces(card, record).length > 1));

describe.each(hasTexts)('in %s', (_kind, card) => {
  const pool = fc.sample(anyRecord(card), 30).filter((record) => textPlaces(card, record).length > 1);

  test(
    'the two lives meet in one record, whichever asks and however often',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...pool),
          fc.constantFrom(DEVICE, 'another'),
          fc.tuple(anyLife, anyLife),
          (record, author, lives) => {
            const start = begun(card, record, { actor: author, now: 1 });
            const [a, b] = twoLives(card, start, lives);
            if (!a || !b) throw new Error('two lives');
            const met = merged(card, a.state, travelled(card, b.state));
            expect(merged(card, b.state, travelled(card, a.state))).toEqual(met);
            const { success } = card.schema.safeParse(met.value);
            expect(success).toBe(true);
            const everything = JSON.stringify(met.value);
            expect([...a.texts, ...b.texts].filter((text) => !everything.includes(text))).toEqual([]);
            // The backup of either life, restored once more, changes nothing.
            for (const again of [a.state, b.state])
              expect(merged(card, met, travelled(card, again))).toEqual(met);
          },
        ),
        { numRuns: RUNS },
      );
    },
    LONGEST_MS,
  );

  test('one name, one moment, two texts: both stay', () => {
    for (const record of pool) {
      const [path = ''] = textPlaces(card, record);
      const start = begun(card, record, { actor: DEVICE, now: 1 });
      const [a, b] = ['<un>', '<deux>'].map((text) => typing(card, start, { path, text, at: 100 }));
      if (!a || !b) throw new Error('two lives');
      const met = merged(card, a, travelled(card, b));
      expect(JSON.stringify(met.value)).toContain('<un>');
      expect(JSON.stringify(met.value)).toContain('<deux>');
      expect(merged(card, b, travelled(card, a))).toEqual(met);
      expect(merged(card, met, travelled(card, b))).toEqual(met);
    }
  });
});
