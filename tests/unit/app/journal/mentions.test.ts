/** What names a person outside of her calls goes with her request: a line of « À prévenir », a remark. */
import { expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { JournalExport } from '../../../../lib/domain/journal/journal-record';
import { remarkCard } from '../../../../lib/domain/journal/remark.record';
import { Adding } from '../../../../lib/domain/message/day-list';
import { dayListCard } from '../../../../lib/domain/message/day-list.record';
import { halfFormCard } from '../../../../lib/domain/record/half-form.record';
import { until } from '../../../fakes/until';
import { openJournal } from './open-journal';

const DAY = { practiceId: examplePractice.id, practitionerId: null, day: '2026-12-03' };
const CLAIRE = { name: 'DUPONT Claire', birthDate: '22/12/1987', phone: '06 12 34 56 78', hour: '09:00' };
const PAUL = { ...CLAIRE, name: 'DUPONT Paul', birthDate: '01/01/1950', phone: '' };
const REMARK = {
  id: 'remark',
  at: 1,
  author: 'Camille',
  practiceId: null,
  place: 'panel.idle',
  version: '0.1.0',
  text: 'la fiche Dupont se ferme',
};

/** Two of one name to be told, and a remark that names one; her search typed. */
async function searched(text: string, people = [CLAIRE, PAUL]) {
  const opened = await openJournal(async (store) => {
    await store.of(remarkCard).change(REMARK.id, () => REMARK);
  });
  const { desk, rights, dayLists } = opened.journal;
  await dayLists.add(DAY, people);
  await rights.refresh();
  await desk.search({ text });
  const { mentions } = rights;
  const tick = (part: string) => {
    for (const mention of mentions.found.value)
      if (mentions.textOf(mention).includes(part)) mentions.tick(mention.id);
  };
  const names = async () =>
    (await opened.store.of(dayListCard).all()).flatMap((list) => list.people.map(({ name }) => name));
  return { ...opened, rights, mentions, tick, names };
}

test('found by name, number or date of birth; nobody is found who is not searched', async () => {
  const { mentions, journal } = await searched('dupont');
  expect(mentions.found.value.map(mentions.textOf)).toEqual([
    'jeudi 3 décembre · 09:00 · DUPONT Claire · 22/12/1987 · 06 12 34 56 78',
    'jeudi 3 décembre · 09:00 · DUPONT Paul · 01/01/1950',
    'la fiche Dupont se ferme',
  ]);
  await journal.desk.search({ text: '5678' });
  expect(mentions.found.value).toHaveLength(1);
  await journal.desk.search({ text: '22/12/1987' });
  expect(mentions.found.value).toHaveLength(1);
  for (const text of ['', '  ', 'martin']) {
    await journal.desk.search({ text });
    expect(mentions.found.value).toEqual([]);
  }
});

test('ticked, it is handed over with her calls or without any, and the receipt names nobody', async () => {
  const { rights, tick, saved, app } = await searched('dupont');
  tick('Claire');
  await rights.exportText('courrier du 12');
  expect(saved[0]?.text).toContain('DUPONT Claire');
  expect(saved[0]?.text).not.toMatch(/Paul|se ferme/);
  expect(app.state.notice.value?.text).toBe('Une mention hors des appels remise.');
  await rights.exportJson('');
  expect(JournalExport.parse(JSON.parse(saved[1]?.text ?? '')).mentions).toHaveLength(1);
  const [receipt] = rights.receipts.value;
  expect(receipt?.counts).toMatchObject({ calls: 0, toTell: 1, remarks: 0 });
  expect(JSON.stringify(receipt)).not.toMatch(/DUPONT|1987/);
  if (receipt) rights.saveReceipt(receipt);
  expect(saved[2]?.text).toContain('1 ligne «\u00a0À prévenir\u00a0»');
});

test('erased: she is gone from the disk, her namesake stays; then put back', async () => {
  const { rights, mentions, tick, names, store, app } = await searched('dupont');
  tick('Claire');
  tick('se ferme');
  await rights.erase('courrier du 12');
  expect(await names()).toEqual(['DUPONT Paul']);
  expect(await store.of(remarkCard).all()).toEqual([]);
  expect(mentions.found.value).toHaveLength(1);
  expect(app.state.notice.value?.text).toBe('2 mentions hors des appels effacées.');
  expect(rights.receipts.value[0]).toMatchObject({ kind: 'erased', counts: { toTell: 1, remarks: 1 } });
  await rights.undo();
  expect((await names()).toSorted()).toEqual(['DUPONT Claire', 'DUPONT Paul']);
  expect(await store.of(remarkCard).all()).toEqual([REMARK]);
  expect(rights.receipts.value).toEqual([]);
});

test('with its last line the list goes, and comes back with it', async () => {
  const { rights, tick, names, store } = await searched('dupont', [CLAIRE]);
  tick('Claire');
  await rights.erase('');
  expect(await store.of(dayListCard).all()).toEqual([]);
  await rights.undo();
  expect(await names()).toEqual(['DUPONT Claire']);
});

test('what is ticked and not found any more is left alone', async () => {
  const { rights, tick, names, journal } = await searched('dupont');
  tick('Claire');
  await journal.desk.search({ text: 'paul' });
  await rights.erase('');
  expect(await names()).toHaveLength(2);
});

/** A list of a day that was pasted and not taken, with her name typed as well. */
async function begun() {
  const opened = await searched('dupont', []);
  const { forms } = opened.app;
  const of = { practiceId: examplePractice.id, practitionerId: null, day: '2026-12-03' };
  const adding = (person: Adding['person'], pasted: string) =>
    forms.keep(
      { id: 'dayList', practiceOf: () => null, fields: Adding, record: Adding },
      { draft: { of, person, pasted }, base: null },
    );
  adding(CLAIRE, '09:00 M. Ogier 06 12 34 56 79\n09:20 DUPONT Claire 06 12 34 56 78');
  await until(async () => expect(await opened.store.of(halfFormCard).all()).toHaveLength(1));
  const onDisk = async () => (await opened.store.of(halfFormCard).all())[0]?.draft ?? '';
  return { ...opened, adding, onDisk };
}

test('a form begun and not saved: her lines of it are found, taken, put back; those of others stay typed', async () => {
  const { rights, mentions, journal, onDisk, app } = await begun();
  const texts = () =>
    mentions.found.value
      .filter(({ kind }) => kind === 'halfForms')
      .map((mention) => mentions.textOf(mention));
  expect(texts()).toEqual([
    'DUPONT Claire · 22/12/1987 · 06 12 34 56 78 · 09:00',
    '09:20 DUPONT Claire 06 12 34 56 78',
  ]);
  for (const text of ['06 12 34 56 78', '5678']) {
    await journal.desk.search({ text });
    expect(texts()).toHaveLength(2);
  }
  const before = await onDisk();
  for (const mention of mentions.found.value) mentions.tick(mention.id);
  await rights.erase('courrier du 12');
  expect(await onDisk()).not.toMatch(/DUPONT|5678|34 56 78/);
  expect(await onDisk()).toContain('09:00 M. Ogier 06 12 34 56 79');
  expect(texts()).toEqual([]);
  expect(rights.receipts.value[0]?.counts).toMatchObject({ halfForms: 2 });
  expect(app.state.notice.value?.text).toBe('2 mentions hors des appels effacées.');
  await rights.undo();
  expect(await onDisk()).toBe(before);
});

test('what is typed in it after the erasure is not typed over by putting back', async () => {
  const { rights, mentions, adding, onDisk } = await begun();
  for (const mention of mentions.found.value) mentions.tick(mention.id);
  await rights.erase('');
  adding({ ...CLAIRE, name: 'M. Petit', birthDate: '' }, '');
  await rights.undo();
  await until(async () => expect(await onDisk()).toContain('Petit'));
  expect(await onDisk()).not.toContain('DUPONT');
});
