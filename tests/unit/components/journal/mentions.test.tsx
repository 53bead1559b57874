// @vitest-environment happy-dom
// A person's request: lines of « À prévenir » stand beside her calls, ticked by her name in the search, masked like them.
import { expect, test } from 'vitest';
import { JournalCalls } from '../../../../components/journal/JournalCalls';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { settle } from '../draw';
import { drawJournal } from './draw-journal';

const DAY = { practiceId: examplePractice.id, practitionerId: null, day: '2026-12-03' };
const CLAIRE = { name: 'DUPONT Claire', birthDate: '', phone: '06 12 34 56 78', hour: '09:00' };

test('found by the search, ticked, erased; masked, neither name nor number is read', async () => {
  const { journal, app, text, root, click, until } = await drawJournal(<JournalCalls />);
  await journal.dayLists.add(DAY, [CLAIRE]);
  expect(root.querySelector('.mentions')).toBeNull();
  await settle(() => journal.desk.search({ text: 'dupont' }));
  await until(() => expect(text()).toContain('À prévenir · jeudi 3 décembre · 09:00 · DUPONT Claire'));
  const tick = root.querySelector<HTMLElement>('.mentions input');
  if (!tick) throw new Error('nothing to tick');
  await click(tick);
  await settle(() => app.panel.toggleMask());
  expect(root.querySelector('.mentions')?.textContent).not.toMatch(/DUPONT|06 12/);
  await settle(() => journal.rights.erase(''));
  await until(() => expect(root.querySelector('.mentions')).toBeNull());
  expect(journal.dayLists.lists.value).toEqual([]);
});
