/** What two pages made of one record, each of them valid, is valid together: nothing that was saved is refused or set aside. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cards } from '../../../../lib/domain/cards';
import { dayListCard } from '../../../../lib/domain/message/day-list.record';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import type { Card } from '../../../../lib/domain/record/card';
import { type Fields, fieldsOf } from '../../../../lib/domain/record/row';
import { mergeSides } from '../../../../lib/domain/record/sides';
import { begun, merged, rewritten, type State } from '../../../../lib/domain/record/state';
import { anyRecord } from '../../../fakes/any-record';

const { DECROCHE_FULL } = process.env;

const RUNS = DECROCHE_FULL ? 600 : 30;

/** What a page does to a record: takes fields from another one, and items out of lists. */
type Page = {
  readonly other: unknown;
  readonly taken: readonly boolean[];
  readonly left: readonly boolean[];
};

const anyPage = (card: Card<unknown>): fc.Arbitrary<Page> =>
  fc.record({
    other: anyRecord(card),
    taken: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    left: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  });

const isKey = (card: Card<unknown>, field: string): boolean => {
  const row = card.rows[field];
  return row !== undefined && 'isKey' in row && row.isKey === true;
};

/** The record without some items of its lists, those in it included. */
const thinned = (value: unknown, left: readonly boolean[]): unknown => {
  if (Array.isArray(value)) return value.filter((_, at) => left[at] !== false);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, thinned(field, left)]));
};

/** As the page saves it; only what its schema takes is ever saved. */
const saved = (card: Card<unknown>, base: unknown, { other, taken, left }: Page): unknown => {
  const fields: Fields = Object.fromEntries(
    Object.entries(fieldsOf(base)).map(([name, value], at) => [
      name,
      taken[at] && !isKey(card, name) ? fieldsOf(other)[name] : value,
    ]),
  );
  const read = [thinned(fields, left), fields, base].map((each) => card.schema.safeParse(each));
  return read.find(({ success }) => success)?.data ?? base;
};

const all = cards.map((card) => [card.kind, card as unknown as Card<unknown>] as const);

test.each(all)(
  'two pages that change one of %s leave one that its schema takes',
  (_kind, card) => {
    fc.assert(
      fc.property(anyRecord(card), anyPage(card), anyPage(card), (base, one, other) => {
        const [mine, theirs] = [saved(card, base, one), saved(card, base, other)];
        const together = mergeSides(card, { base, mine, theirs });
        expect(card.schema.safeParse(together).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  60_000,
);

describe('two pages that each take another practitioner out', () => {
  const person = (id: string) => ({ id, spokenName: `le docteur ${id}`, shortName: `Dr ${id}` });
  const of = (...ids: string[]) =>
    practiceCard.schema.parse({
      ...fc.sample(anyRecord(practiceCard), 1)[0],
      practitioners: ids.map(person),
    });
  type Practice = ReturnType<typeof of>;
  const both = of('Alba', 'Brun');
  const only = (id: string): Practice => ({ ...both, practitioners: [person(id)] });
  const names = ({ practitioners }: Practice) => practitioners.map(({ id }) => id);
  const base = begun(practiceCard, both, { actor: 'origin', now: 1 });
  const written = (state: State<Practice>, value: Practice, now: number) =>
    rewritten(practiceCard, state, { value, actor: `r${now}`, now });

  test('leave the one who was left last, whichever side asks', () => {
    const [a, b] = [written(base, only('Brun'), 2), written(base, only('Alba'), 3)];
    for (const state of [merged(practiceCard, a, b), merged(practiceCard, b, a)])
      expect(state.value && names(state.value)).toEqual(['Alba']);
  });

  test('and who writes next keeps that one, and may add to it', () => {
    const [a, b] = [written(base, only('Brun'), 2), written(base, only('Alba'), 3)];
    const together = merged(practiceCard, a, b);
    const value = together.value ?? both;
    const more = written(together, { ...value, practitioners: [...value.practitioners, person('Cros')] }, 4);
    expect(more.value && names(more.value)).toEqual(['Alba', 'Cros']);
    const again = merged(practiceCard, more, a);
    expect(again.value && names(again.value)).toEqual(['Alba', 'Cros']);
  });

  test('as the forms of two tabs do it', () => {
    expect(
      names(mergeSides(practiceCard, { base: both, mine: only('Brun'), theirs: only('Alba') })),
    ).toHaveLength(1);
  });
});

test('a list whose one line was taken out here and corrected there is no half line', () => {
  const line = {
    id: 'a',
    name: 'Roux',
    birthDate: '',
    phone: '',
    hour: '',
    attempts: [],
    claim: null,
    done: null,
  };
  const base = dayListCard.schema.parse({
    ...fc.sample(anyRecord(dayListCard), 1)[0],
    people: [line],
  });
  const mine = { ...base, people: [{ ...line, hour: '9 h' }] };
  const sides = [
    { base, mine, theirs: { ...base, people: [] } },
    { base, mine: { ...base, people: [] }, theirs: mine },
  ];
  for (const each of sides) expect(mergeSides(dayListCard, each).people).toEqual([{ ...line, hour: '9 h' }]);
});
