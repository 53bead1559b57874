/** The cards against the schemas: every field has its row, every row its field. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { callCard, notesRows } from '../../../../lib/domain/call/call.record';
import { emptyNotes } from '../../../../lib/domain/call/call-events';
import { emptySlip } from '../../../../lib/domain/call/slip';
import { slipRows } from '../../../../lib/domain/call/slip.record';
import { cards } from '../../../../lib/domain/cards';
import { type Card, columnsOf } from '../../../../lib/domain/record/card';
import { History, historyOf, stateOf } from '../../../../lib/domain/record/history';
import {
  blankFields,
  buildFields,
  fieldsOf,
  isRow,
  leavesOf,
  type Rows,
  rowEntries,
} from '../../../../lib/domain/record/row';
import { begun } from '../../../../lib/domain/record/state';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { settingsCard } from '../../../../lib/domain/settings.record';
import { anyRecord, defOf } from '../../../fakes/any-record';

/** The objects that a schema describes, whatever is wrapped around them. */
const shapesOf = (schema: z.ZodMiniType): Readonly<Record<string, z.ZodMiniType>>[] => {
  const { type, shape, innerType, options = [] } = defOf(schema);
  if (shape) return [shape];
  if (type === 'default' && innerType) return shapesOf(innerType);
  return options.flatMap(shapesOf);
};

/** Fields of the schema, those that rows go into opened. */
const schemaFields = (schema: z.ZodMiniType, rows: Rows, at = ''): string[] =>
  [
    ...new Set(
      shapesOf(schema).flatMap((shape) =>
        Object.entries(shape).flatMap(([field, inner]) => {
          const entry = rows[field];
          const path = at ? `${at}.${field}` : field;
          return entry && !isRow(entry) ? schemaFields(inner, entry, path) : [path];
        }),
      ),
    ),
  ].toSorted();

const cardFields = (rows: Rows): string[] =>
  rowEntries(rows)
    .flatMap(([path, { covers = [] }]) => [path, ...covers.map((field) => path.replace(/[^.]*$/, field))])
    .toSorted();

const all: readonly (readonly [string, Card<unknown>])[] = cards.map((card) => [
  card.kind,
  card as unknown as Card<unknown>,
]);

/** Everything in a record by its place: whole, but for the order of what happened at the same moment. */
const placesOf = (card: Card<unknown>, record: unknown) =>
  new Map(leavesOf(card.rows, fieldsOf(record)).map(({ path, leaf }) => [path, leaf]));

describe.each(all)('%s', (_kind, card) => {
  test('has a row for every field of its schema, and no other', () => {
    expect(cardFields(card.rows)).toEqual(schemaFields(card.schema, card.rows));
  });

  test('comes back whole from its leaves, and from what is written down of its history', () => {
    fc.assert(
      fc.property(anyRecord(card), (record) => {
        const state = begun(card, record, { actor: 'a', now: 5 });
        const built = card.schema.parse({ ...fieldsOf(record), ...buildFields(card.rows, state.cells) });
        expect(placesOf(card, built)).toEqual(placesOf(card, record));
        const stored = History.parse(structuredClone(historyOf(card, state)));
        expect(stateOf(card, record, stored)).toEqual(state);
      }),
      { numRuns: 50 },
    );
  });

  test('has a reason wherever a clash is not settled by the clock or by keeping both', () => {
    const unexplained = rowEntries(card.rows).filter(([, row]) => row.why === '');
    expect(unexplained).toEqual([]);
  });

  test('keeps nothing personal in the clear', () => {
    expect(rowEntries(card.rows).filter(([, row]) => row.personal && row.isClear)).toEqual([]);
    fc.assert(
      fc.property(anyRecord(card), (record) => {
        const personal = leavesOf(card.rows, fieldsOf(record)).filter(({ row }) => row.personal);
        for (const { path } of personal) expect(Object.keys(columnsOf(card, record))).not.toContain(path);
      }),
      { numRuns: 20 },
    );
  });
});

test('what stands in a new call, a new slip and new settings is what the cards say', () => {
  expect(emptyNotes()).toEqual(blankFields(notesRows));
  expect(emptySlip()).toEqual(blankFields(slipRows));
  expect(DEFAULT_SETTINGS).toEqual(blankFields(settingsCard.rows));
  expect(callCard.rows).toHaveProperty('notes', notesRows);
});
