/** Three replicas of one record, written, merged and erased in any order: they all end with the same, and nothing typed is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cards } from '../../../../lib/domain/cards';
import { draftWordsCard } from '../../../../lib/domain/message/draft-words.record';
import type { Card } from '../../../../lib/domain/record/card';
import { History, historyOf, stateOf } from '../../../../lib/domain/record/history';
import { buildFields, type Fields, fieldsOf, leavesOf } from '../../../../lib/domain/record/row';
import { begun, erased, merged, rewritten, type State } from '../../../../lib/domain/record/state';
import { anyRecord } from '../../../fakes/any-record';

const { DECROCHE_FULL } = process.env;

const REPLICAS = 3;
/** Interleavings over all kinds: 10,000 in the full run, a fair sample in the usual one. */
const RUNS = DECROCHE_FULL ? 1_000 : 100;

/** A thousand days of a call take a while on a busy machine. */
const LONGEST_MS = 120_000;

type Move =
  | { readonly do: 'choose'; readonly replica: number; readonly record: unknown; readonly field: number }
  | { readonly do: 'type'; readonly replica: number; readonly field: number }
  | { readonly do: 'merge'; readonly replica: number; readonly from: number }
  | { readonly do: 'erase'; readonly replica: number };

/** A record whose lists stand in their natural order, as the product writes them. */
const anyOrdered = (card: Card<unknown>): fc.Arbitrary<unknown> =>
  anyRecord(card).map((record) => keepTexts(card, record, fieldsOf(record)));

const anyMove = (pool: readonly unknown[]): fc.Arbitrary<Move> => {
  const replica = fc.nat({ max: REPLICAS - 1 });
  const field = fc.nat();
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        do: fc.constant('choose' as const),
        replica,
        record: fc.constantFrom(...pool),
        field,
      }),
    },
    { weight: 8, arbitrary: fc.record({ do: fc.constant('type' as const), replica, field }) },
    { weight: 8, arbitrary: fc.record({ do: fc.constant('merge' as const), replica, from: replica }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), replica }) },
  );
};

/** Through what is written down of it, as on its way to another machine. */
const travelled = (card: Card<unknown>, state: State<unknown>): State<unknown> =>
  stateOf(card, structuredClone(state.value), History.parse(structuredClone(historyOf(card, state))));

/** The record with the leaves of one text changed. */
const withText = (
  card: Card<unknown>,
  value: unknown,
  { field, text }: { field: number; text: string },
): unknown => {
  const leaves = leavesOf(card.rows, fieldsOf(value));
  const texts = leaves.filter(({ row }) => row.isText);
  const chosen = texts[field % Math.max(1, texts.length)];
  if (!chosen) return value;
  const cells = new Map(
    leaves.map(({ path, leaf }) => [
      path,
      [{ dot: '', leaf: path === chosen.path ? `${leaf}${text}` : leaf }],
    ]),
  );
  return { ...fieldsOf(value), ...buildFields(card.rows, cells) };
};

/** One field taken from another record; typed texts stay: what their own author replaces is no loss. */
const withField = (
  card: Card<unknown>,
  value: unknown,
  { field, record }: { field: number; record: unknown },
): unknown => {
  const names = Object.keys(card.rows);
  const name = names[field % names.length] ?? '';
  return keepTexts(card, value, { ...fieldsOf(value), [name]: fieldsOf(record)[name] });
};

const keepTexts = (card: Card<unknown>, before: unknown, after: Fields): unknown => {
  const typed = new Map(
    leavesOf(card.rows, fieldsOf(before))
      .filter(({ row }) => row.isText)
      .map((leaf) => [leaf.path, leaf.leaf]),
  );
  const cells = new Map([
    ...leavesOf(card.rows, after).map(({ path, leaf }) => [path, [{ dot: '', leaf }]] as const),
    ...[...typed].map(([path, leaf]) => [path, [{ dot: '', leaf }]] as const),
  ]);
  const built = { ...after, ...buildFields(card.rows, cells) };
  const parsed = card.schema.safeParse(built);
  return parsed.success ? parsed.data : before;
};

/** A replica after one move of its own; unchanged once the record was erased. */
function moved(
  card: Card<unknown>,
  state: State<unknown>,
  { move, at }: { move: Move; at: number },
): State<unknown> {
  if (move.do === 'erase') return erased(state);
  if (move.do === 'merge' || state.value === null) return state;
  const value =
    move.do === 'choose'
      ? withField(card, state.value, move)
      : withText(card, state.value, { field: move.field, text: `<${at}>` });
  return rewritten(card, state, { value, actor: `r${move.replica}`, now: at });
}

function play(card: Card<unknown>, start: unknown, moves: readonly Move[]) {
  const first = begun(card, start, { actor: 'origin', now: 1 });
  const states: State<unknown>[] = Array.from({ length: REPLICAS }, () => first);
  const typed: string[] = [];
  moves.forEach((move, at) => {
    const state = states[move.replica] ?? first;
    const after = moved(card, state, { move, at });
    if (move.do === 'type' && JSON.stringify(after.value).includes(`<${at}>`)) typed.push(`<${at}>`);
    states[move.replica] =
      move.do === 'merge' ? merged(card, state, travelled(card, states[move.from] ?? first)) : after;
  });
  return { states, typed };
}

const all = cards.map((card) => [card.kind, card as unknown as Card<unknown>] as const);

describe.each(all)('three replicas of %s', (_kind, card) => {
  // Inventing a whole record for each move would take most of the time.
  const pool = fc.sample(anyOrdered(card), 60);
  const day = fc.array(anyMove(pool), { maxLength: 25 });

  test(
    'end with one record whatever the order, and every text typed is in it',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...pool), day, (start, moves) => {
          const { states, typed } = play(card, start, moves);
          const [a, b, c] = states as [State<unknown>, State<unknown>, State<unknown>];
          const ends = [
            merged(card, merged(card, a, b), c),
            merged(card, a, merged(card, b, c)),
            merged(card, merged(card, c, b), a),
            merged(card, travelled(card, merged(card, b, a)), travelled(card, c)),
          ];
          for (const end of ends) expect(end).toEqual(ends[0]);
          for (const [one, other] of [
            [a, b],
            [b, c],
            [a, c],
          ] as const) {
            expect(merged(card, one, other)).toEqual(merged(card, other, one));
            expect(merged(card, one, merged(card, one, other))).toEqual(merged(card, one, other));
          }
          expect(merged(card, a, a)).toEqual(a);
          const end = ends[0]?.value;
          if (end === null) return;
          const everything = JSON.stringify(end);
          expect(typed.filter((text) => !everything.includes(text))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    LONGEST_MS,
  );
});

test('what a text replaced travels with it, also where most places were written with it', () => {
  const card = draftWordsCard as unknown as Card<unknown>;
  const words = (end: string) => ({
    id: 'm',
    callId: 'c',
    practiceId: 'p',
    texts: { addendum: `a${end}`, sms: `b${end}`, fax: `c${end}` },
  });
  const first = begun(card, words(''), { actor: 'r', now: 1 });
  const state = rewritten(card, first, { value: words('!'), actor: 'r', now: 2 });
  expect([...state.cells.values()].flat().filter(({ was }) => was)).toHaveLength(3);
  expect(travelled(card, state)).toEqual(state);
});
