/** Several at one desk: names, codes that are slowed, and whose name stands on what is done. */
import { expect, test } from 'vitest';
import { secretaryCard } from '../../../../lib/domain/practice/secretary.record';
import { settled } from '../../../fakes/ports';
import { endForGood, openPanel } from '../open-panel';

async function sharedDesk() {
  const panel = await openPanel();
  const { secretaries } = panel.app.practices;
  expect(await secretaries.add('Inès', '2580')).toBeNull();
  const [camille, ines] = secretaries.list.value;
  if (!camille || !ines) throw new Error('two secretaries');
  return { ...panel, secretaries, camille, ines };
}

test('the first who is added brings along whoever sits there, and the desk locks sooner', async () => {
  const { secretaries, ports } = await sharedDesk();
  expect(secretaries.list.value.map(({ name }) => name)).toEqual(['Camille', 'Inès']);
  expect(secretaries.list.value.map((each) => secretaries.isHere(each))).toEqual([true, false]);
  expect((await ports.mask.choices()).lockMinutes).toBe(3);
});

test.each([
  ['', '', 'noName'],
  ['Inès ', '1234', 'sameName'],
  ['Zoé', '12', 'badPin'],
  ['Zoé', 'abcd', 'badPin'],
])('« %s » with the code « %s » is refused: %s', async (name, code, refusal) => {
  const { secretaries } = await sharedDesk();
  expect(await secretaries.add(name, code)).toBe(refusal);
  expect(secretaries.list.value).toHaveLength(2);
});

test('a code is kept so that nobody reads it', async () => {
  const { ports, secretaries } = await sharedDesk();
  expect(await secretaries.add('Zoé', '2580')).toBeNull();
  const pins = (await ports.store.of(secretaryCard).all()).flatMap(({ pin }) => pin ?? []);
  const derived = {
    salt: expect.stringMatching(/^[0-9a-f]{32}$/),
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  };
  expect(pins).toEqual([1, 2].map(() => ({ ...derived, rounds: expect.any(Number) })));
  // By one code two hashes: who reads the disk does not even see that it is the same.
  expect(new Set(pins.map(({ hash }) => hash)).size).toBe(2);
});

test('by her code she sits down, and what is done from then on bears her name', async () => {
  const { app, secretaries, ines, disk } = await sharedDesk();
  expect(await secretaries.switchTo(ines, '0000')).toBe('wrong');
  expect(app.state.settings.value.secretaryName).toBe('Camille');
  expect(await secretaries.switchTo(ines, '2580')).toBe('opened');
  expect(secretaries.isHere(ines)).toBe(true);
  app.calls.start();
  app.calls.changeNotes({
    reason: 'devis',
    message: 'rappeler',
    recipientId: 'vasseur',
    callerName: 'Mme Roux',
  });
  await app.messages.save();
  await settled();
  expect([...disk.messages.values()].map(({ author }) => author)).toEqual(['Inès']);
});

test('a call bears the name of who took it and of who closed it', async () => {
  const { app, secretaries, ines, disk } = await sharedDesk();
  app.calls.start();
  app.calls.changeNotes({ reason: 'devis', outcomes: ['informed'], callerKind: 'patient' });
  await secretaries.switchTo(ines, '2580');
  endForGood({ app });
  await settled();
  expect([...disk.calls.values()]).toMatchObject([{ begunBy: 'Camille', endedBy: 'Inès', status: 'ended' }]);
});

test('without a code she sits down at once; wrong codes are slowed', async () => {
  const { secretaries, camille, ines, clock } = await sharedDesk();
  for (let tries = 0; tries < 3; tries += 1) expect(await secretaries.switchTo(ines, '1111')).toBe('wrong');
  expect(await secretaries.switchTo(ines, '2580')).toBe('tooSoon');
  expect(secretaries.secondsToWait()).toBe(1);
  clock.now += 1000;
  expect(await secretaries.switchTo(ines, '2580')).toBe('opened');
  expect(await secretaries.switchTo(camille, '')).toBe('opened');
  expect(secretaries.isHere(camille)).toBe(true);
});

test('whoever is taken out is no longer offered; another panel hears of it', async () => {
  const { secretaries, ines, disk } = await sharedDesk();
  const other = await openPanel({ disk });
  expect(other.app.practices.secretaries.list.value).toHaveLength(2);
  await secretaries.remove(ines);
  await settled();
  expect(secretaries.list.value.map(({ name }) => name)).toEqual(['Camille']);
  expect(other.app.practices.secretaries.list.value.map(({ name }) => name)).toEqual(['Camille']);
});
