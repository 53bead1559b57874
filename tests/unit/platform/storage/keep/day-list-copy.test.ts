/** A line taken out of the list of a day stays out, whatever an older copy brings. */
import { expect, test } from 'vitest';
import { everyCard } from '../../../../../lib/domain/cards';
import { type DayList, taken, tried, withPerson } from '../../../../../lib/domain/message/day-list';
import { dayListCard } from '../../../../../lib/domain/message/day-list.record';
import { takeCopy } from '../../../../../lib/platform/storage/keep/copy';
import { mergeCopy } from '../../../../../lib/platform/storage/keep/merge-copy';
import { vaultOver } from '../../../../../lib/platform/storage/vault/vault';
import { emptyBrowser, openPanel } from '../fresh-store';

const ID = 'list-1';
const NOW = Date.UTC(2026, 10, 28, 11);

const person = (id: string): DayList['people'][number] => ({
  id,
  name: `Mme ${id}`,
  birthDate: '',
  phone: '0612345678',
  hour: '9h30',
  attempts: [],
  claim: null,
  done: null,
});

const list = (...ids: string[]): DayList => ({
  id: ID,
  practiceId: 'tilleuls',
  practitionerId: null,
  day: '2026-11-30',
  createdAt: NOW,
  author: 'Camille',
  people: ids.map(person),
});

const without = (id: string) => (current: DayList | null) =>
  current && { ...current, people: current.people.filter((each) => each.id !== id) };

/** A machine of its own. */
function machine() {
  emptyBrowser();
  const { store, open, seal } = openPanel(crypto.randomUUID(), vaultOver);
  const parts = { open, seal, now: () => NOW };
  const lists = store.of(dayListCard);
  return {
    lists,
    copy: () => takeCopy(parts, everyCard, { scope: { practiceId: null } }),
    merge: (copy: Awaited<ReturnType<typeof takeCopy>>) => mergeCopy(parts, everyCard, { copy }),
    shown: async () => (await lists.byId(ID))?.people.map(({ id, done }) => [id, done?.how]),
  };
}

const calledFrom =
  (desk: string, id: string): ((current: DayList | null) => DayList | null) =>
  (current) => {
    if (!current) return null;
    const held = withPerson(current, id, taken({ by: 'Léa', desk, at: NOW }));
    return withPerson(held, id, tried({ at: NOW + 1, by: 'Léa', result: 'reached' }));
  };

test('a line taken out after the copy stays out', async () => {
  const here = machine();
  await here.lists.change(ID, () => list('Durand', 'Petit'));
  const copy = await here.copy();
  await here.lists.change(ID, without('Durand'));
  await here.merge(copy);
  expect(await here.shown()).toEqual([['Petit', undefined]]);
});

test('also one that was called from another machine meanwhile; what that one did of the others arrives', async () => {
  const there = machine();
  await there.lists.change(ID, () => list('Durand', 'Petit', 'Morel'));
  const before = await there.copy();
  for (const id of ['Durand', 'Petit']) await there.lists.change(ID, calledFrom('there', id));
  const after = await there.copy();
  const here = machine();
  await here.merge(before);
  await here.lists.change(ID, without('Durand'));
  await here.merge(after);
  expect(await here.shown()).toEqual([
    ['Petit', 'told'],
    ['Morel', undefined],
  ]);
});

test('what somebody else added meanwhile is kept', async () => {
  const there = machine();
  await there.lists.change(ID, () => list('Durand', 'Petit'));
  const before = await there.copy();
  await there.lists.change(
    ID,
    (current) => current && { ...current, people: [...current.people, person('Morel')] },
  );
  const after = await there.copy();
  const here = machine();
  await here.merge(before);
  await here.lists.change(ID, without('Durand'));
  await here.merge(after);
  expect(await here.shown()).toEqual([
    ['Petit', undefined],
    ['Morel', undefined],
  ]);
});
