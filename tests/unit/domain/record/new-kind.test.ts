/** A field is one row, a kind one card: what all the rest makes of them without being touched. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Call } from '../../../../lib/domain/call/call';
import { callCard, notesRows } from '../../../../lib/domain/call/call.record';
import { blankOf, columnsOf, keptUntil, termsOf } from '../../../../lib/domain/record/card';
import { earlierHistory, History, historyOf, stateOf } from '../../../../lib/domain/record/history';
import { line } from '../../../../lib/domain/record/row-texts';
import { mergeSides } from '../../../../lib/domain/record/sides';
import { begun, erased, isSameState, merged, putBack, rewritten } from '../../../../lib/domain/record/state';
import { anyRecord } from '../../../fakes/any-record';
import { Parcel, parcel, parcelCard } from '../../../fakes/parcel';

describe('a kind that is one card', () => {
  test('has samples, columns, terms, an end, and what stands in it at first', () => {
    expect(fc.sample(anyRecord(parcelCard), 20).every((one) => Parcel.safeParse(one).success)).toBe(true);
    expect(columnsOf(parcelCard, parcel)).toEqual({ arrivedAt: 7 });
    expect(termsOf(parcelCard, parcel, 'text')).toEqual(['Laboratoire']);
    expect(keptUntil(parcelCard, parcel)).toBe(7 + 30 * 86_400_000);
    expect(keptUntil(parcelCard, parcel, 2)).toBe(7 + 2 * 86_400_000);
    expect(blankOf(z.omit(Parcel, { id: true }), parcelCard.rows)).toEqual({
      arrivedAt: 0,
      from: '',
      told: '',
    });
  });

  test('is merged, erased for good, and put back by whom erased it', () => {
    const first = begun(parcelCard, parcel, { actor: 'a', now: 1 });
    const mine = rewritten(parcelCard, first, { value: { ...parcel, told: 'voisin' }, actor: 'a', now: 2 });
    const theirs = rewritten(parcelCard, first, {
      value: { ...parcel, told: 'gardien' },
      actor: 'b',
      now: 2,
    });
    expect(merged(parcelCard, mine, theirs).value?.told).toBe('voisin\ngardien');
    const gone = erased(mine);
    expect(JSON.stringify([...gone.cells, gone.value])).not.toContain('voisin');
    expect(isSameState(merged(parcelCard, theirs, gone), gone)).toBe(true);
    const back = putBack(parcelCard, gone, { value: parcel, actor: 'a', now: 3 });
    expect(merged(parcelCard, gone, back).value).toEqual(parcel);
  });

  test('written before there were histories is merged like any other', () => {
    const before = stateOf(parcelCard, parcel, earlierHistory('machine'));
    const typed = rewritten(parcelCard, before, { value: { ...parcel, told: 'voisin' }, actor: 'b', now: 9 });
    expect(merged(parcelCard, before, typed).value?.told).toBe('voisin');
    const stored = History.parse(structuredClone(historyOf(parcelCard, typed)));
    expect(stateOf(parcelCard, typed.value, stored)).toEqual(typed);
  });
});

test('a field more in a call is one row more', () => {
  const schema = z.intersection(Call, z.object({ notes: z.object({ floor: z.string() }) }));
  const card = {
    ...callCard,
    schema,
    rows: { ...callCard.rows, notes: { ...notesRows, floor: line({ term: 'text' }) } },
  };
  const [call] = fc.sample(anyRecord(callCard), 1);
  if (!call) throw new Error('no sample');
  const at = (floor: string) => ({ ...call, notes: { ...call.notes, floor } });
  expect(mergeSides(card, { base: at(''), mine: at('2e'), theirs: at('3e') }).notes.floor).toBe('2e / 3e');
  expect(termsOf(card, at('rez'), 'text')).toContain('rez');
});
