/** Lists of patients to be told: on the disk at each tick, one desk a call, said for the list's own practice. */
import { expect, test } from 'vitest';
import { createHandoverDesk } from '../../../../lib/app/journal/handover-desk';
import { createDayListDesk } from '../../../../lib/app/message/day-list-desk';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { dayListCard } from '../../../../lib/domain/message/day-list.record';
import type { Practice } from '../../../../lib/domain/practice/practice';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { createDisk, type Disk } from '../../../fakes/disk';
import { settled } from '../../../fakes/ports';
import { openPanel } from '../open-panel';

const CLAIRE = { name: 'DUPONT Claire', birthDate: '22/12/1987', phone: '06 12 34 56 78', hour: '09:00' };
const YANN = { name: 'LE GOFF Yann', birthDate: '', phone: '', hour: '10:00' };
const DAY = { practiceId: examplePractice.id, practitionerId: null, day: '2026-12-03' };

async function openDesk(disk: Disk = createDisk()) {
  const panel = await openPanel({ disk });
  const desk = createDayListDesk({ ...panel, ...panel.app });
  await desk.start();
  const first = () => {
    const [list] = desk.lists.value;
    const person = list?.people.find(({ name }) => name === CLAIRE.name);
    if (!list || !person) throw new Error('no list');
    return { list, person };
  };
  return { ...panel, desk, first };
}

test('those of one day stand in one list, whoever wrote them; another day is another', async () => {
  const { desk } = await openDesk();
  await desk.add(DAY, [CLAIRE]);
  await desk.add(DAY, [YANN]);
  await desk.add({ ...DAY, day: '2026-12-02' }, [YANN]);
  expect(desk.lists.value.map(({ day, people }) => [day, people.length])).toEqual([
    ['2026-12-02', 1],
    ['2026-12-03', 2],
  ]);
});

test('each tick is on the disk at once, and another page sees it', async () => {
  const disk = createDisk();
  const [here, there] = [await openDesk(disk), await openDesk(disk)];
  await here.desk.add(DAY, [CLAIRE, YANN]);
  await settled();
  await here.desk.take(here.first().list, here.first().person.id);
  await settled();
  expect(there.desk.holder(there.first().person)).toMatchObject({ by: 'Camille', isHere: false });
  await there.desk.take(there.first().list, there.first().person.id);
  expect(there.app.state.notice.value?.text).toMatch(/^Déjà pris/);
  await here.desk.attempt(here.first().list, here.first().person.id, 'reached');
  await settled();
  expect(there.first().person.done).toMatchObject({ how: 'told', by: 'Camille' });
  const [stored] = await disk.open().of(dayListCard).all();
  expect(stored?.people.filter(({ done }) => done)).toHaveLength(1);
});

test('of a page that is gone another takes the call over by saying so; one that is told stays told', async () => {
  const disk = createDisk();
  const [here, there] = [await openDesk(disk), await openDesk(disk)];
  await here.desk.add(DAY, [CLAIRE]);
  await here.desk.take(here.first().list, here.first().person.id);
  await settled();
  await there.desk.take(there.first().list, there.first().person.id, true);
  expect(there.desk.holder(there.first().person)?.isHere).toBe(true);
  await there.desk.attempt(there.first().list, there.first().person.id, 'reached');
  await settled();
  await here.desk.take(here.first().list, here.first().person.id, true);
  expect(here.first().person).toMatchObject({ claim: null, done: { how: 'told' } });
});

test('two pages that tick two patients at once both have ticked', async () => {
  const disk = createDisk();
  const [here, there] = [await openDesk(disk), await openDesk(disk)];
  await here.desk.add(DAY, [CLAIRE, YANN]);
  await settled();
  const [list] = here.desk.lists.value;
  const [one, other] = list?.people ?? [];
  if (!list || !one || !other) throw new Error('nobody');
  await Promise.all([here.desk.close(list, one.id), there.desk.attempt(list, other.id, 'voicemail')]);
  await settled();
  expect(here.desk.lists.value[0]?.people).toMatchObject([
    { done: { how: 'closed' } },
    { done: null, attempts: [{ result: 'voicemail' }] },
  ]);
});

test('the last step is taken back, and with the last patient the list goes', async () => {
  const { desk, first } = await openDesk();
  await desk.add(DAY, [CLAIRE]);
  await desk.attempt(first().list, first().person.id, 'noAnswer');
  await desk.close(first().list, first().person.id);
  await desk.takeBack(first().list, first().person);
  expect(first().person).toMatchObject({ done: null, attempts: [{ result: 'noAnswer' }] });
  await desk.takeBack(first().list, first().person);
  expect(first().person.attempts).toEqual([]);
  await desk.forget(first().list, first().person.id);
  expect(desk.lists.value).toEqual([]);
});

test('the hand-over carries who is left of a day to come, and nobody who is told', async () => {
  const { desk, app, ports, first, clock } = await openDesk();
  await desk.add(DAY, [CLAIRE, YANN]);
  await desk.add({ ...DAY, day: '2026-11-20' }, [{ ...YANN, name: 'passé' }]);
  const handover = createHandoverDesk({ app, ports } as never, desk.lists);
  const toTell = async () =>
    (await handover.read(clock.now)).find(({ id }) => id === 'toTell')?.lines.map(({ personal }) => personal);
  expect((await toTell())?.join()).toMatch(/DUPONT Claire.*LE GOFF/);
  const { list, person } = desk.lists.value.map((each) => ({ list: each, person: each.people[0] }))[1] ?? {};
  if (list && person) await desk.attempt(list, person.id, 'reached');
  expect((await toTell())?.join()).toMatch(/^LE GOFF/);
  expect(first).toThrow();
});

const filled = async (changes: Partial<Practice>) => {
  const disk = createDisk();
  const other = { ...examplePractice, ...changes, id: 'other', name: 'du Port' };
  await disk.plant(practiceCard, other);
  const panel = await openDesk(disk);
  await panel.desk.add({ ...DAY, practiceId: 'other' }, [CLAIRE]);
  const { list, person } = panel.first();
  return panel.desk
    .script(list)
    .map((id) => panel.app.phrases.readyOf('other', id, panel.desk.words(list, person))?.filled.text ?? '');
};

test('the words are those of the list’s practice, the person first, the day, and then the voicemail', async () => {
  const said = await filled({ facts: { tel_cabinet: '02 98 00 00 00' } });
  expect(said[0]).toContain('DUPONT Claire');
  expect(said[1]).toContain('date de naissance');
  expect(said[2]).toContain('jeudi 3 décembre');
  expect(said.at(-1)).toContain('02 98 00 00 00');
  expect(said.join()).not.toContain('Tilleuls');
});

test('a voicemail hears the practice’s name only where the practice lets it, and never its number of another', async () => {
  expect((await filled({ facts: {} })).at(-1)).toBe(
    'Message pour DUPONT Claire\u00a0: merci de rappeler Camille au {tel_cabinet}.',
  );
  expect((await filled({ facts: {}, namedOnVoicemail: true })).at(-1)).toContain('du Port');
});

test('a list that another page has just erased brings nobody of it back', async () => {
  const disk = createDisk();
  const [here, there] = [await openDesk(disk), await openDesk(disk)];
  await here.desk.add(DAY, [CLAIRE]);
  await settled();
  const { list } = here.first();
  // Nothing of it has been heard here yet.
  const erased = there.desk.erase(list);
  const added = here.desk.add(DAY, [YANN]);
  await Promise.all([erased, added]);
  const [stored] = await disk.open().of(dayListCard).all();
  expect(stored?.people.map(({ name }) => name)).toEqual([YANN.name]);
});
