/** Sixty practices by two keys: the last five first, the page’s own before them; what waits at one is not counted at another. */
import { expect, test } from 'vitest';
import { practiceOf, queueNow, shownCall } from '../../../../lib/app/app-state';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { createDisk } from '../../../fakes/disk';
import { settled } from '../../../fakes/ports';
import { endForGood, openPanel } from '../open-panel';

const sixty = Array.from({ length: 60 }, (_, at) => ({
  ...examplePractice,
  id: `p${at}`,
  name: `des Lilas ${at}`,
  isExample: false,
  rank: at,
  timeZone: at === 7 ? 'America/Toronto' : 'Europe/Paris',
}));

async function openSixty() {
  const disk = createDisk();
  await disk.plant(practiceCard, ...sixty);
  const [first = examplePractice] = sixty;
  const panel = await openPanel({ disk, practice: first, withAgenda: false });
  const choose = (at: number) => panel.app.practiceList.choose(sixty[at] ?? first);
  const offered = (query = '') => panel.app.practiceList.offered(query).map(({ id }) => id);
  return { ...panel, choose, offered };
}

test('before a letter is typed the last five stand first, and all the others after them', async () => {
  const { choose, offered } = await openSixty();
  for (const at of [3, 9, 12, 30, 41, 59, 12]) {
    choose(at);
    await settled();
  }
  expect(offered().slice(0, 6)).toEqual(['p59', 'p41', 'p30', 'p9', 'p3', 'p0']);
  expect(new Set(offered()).size).toBe(60);
  expect(offered('lilas 47')).toEqual(['p47']);
});

test('a call counts as answered for, and the last five outlive the panel', async () => {
  const { app, disk, choose } = await openSixty();
  choose(5);
  app.calls.start();
  await settled();
  endForGood({ app });
  choose(8);
  await settled();
  const again = await openPanel({ disk, practice: sixty[8] ?? examplePractice, withAgenda: false });
  expect(again.app.practiceList.offered('')[0]?.id).toBe('p5');
});

test('chosen, the next call is for it, and the call on screen becomes its', async () => {
  const { app, choose } = await openSixty();
  choose(20);
  app.calls.start();
  expect(shownCall(app.state)?.practiceId).toBe('p20');
  choose(21);
  expect(shownCall(app.state)?.practiceId).toBe('p21');
});

test('lines and rush hour of one practice are not those of another, and outlive the panel', async () => {
  const { app, disk, choose } = await openSixty();
  app.practices.countLine(1);
  app.practices.countLine(1);
  choose(4);
  await settled();
  expect(queueNow(app.state)).toEqual({ waiting: 0, overflow: false });
  app.practices.toggleOverflow();
  app.practices.countLine(1);
  choose(0);
  await settled();
  expect(queueNow(app.state)).toEqual({ waiting: 2, overflow: false });
  expect(practiceOf(app.state, null)?.id).toBe('p0');
  expect(disk.settings).toMatchObject({ waitingOf: { p0: 2, p4: 1 }, overflowOf: { p4: true } });
});

test('each row says its own clock, its open calls and what waits there', async () => {
  const { app, choose } = await openSixty();
  choose(7);
  app.practices.countLine(1);
  app.calls.start();
  await settled();
  const said = app.practiceList.standingOf(sixty[7] ?? examplePractice);
  expect(said).toEqual(['en ce moment', '03:02 (ici 09:02)', '1 appel ouvert', '1 ligne en attente']);
  expect(app.practiceList.standingOf(sixty[2] ?? examplePractice)).toEqual(['09:02']);
});
