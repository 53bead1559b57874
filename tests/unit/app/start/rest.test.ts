// The panel between its first paint and the rest: what waits for it, what is said when it never comes.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { App } from '../../../../lib/app/app';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { Call } from '../../../../lib/domain/call/call';
import { callCard } from '../../../../lib/domain/call/call.record';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { settingsCard } from '../../../../lib/domain/settings.record';
import { createDisk, type Disk } from '../../../fakes/disk';
import { createWorld } from '../../../fakes/ports';
import { until } from '../../../fakes/until';

/** Nothing of the application was loaded before. */
const panelOn = async (disk: Disk): Promise<App> => {
  vi.resetModules();
  vi.doMock('../../../../lib/app/start/triage-part', async (importOriginal) => {
    await gate;
    return importOriginal();
  });
  const { createApp } = await import('../../../../lib/app/app');
  return createApp(createWorld(disk, { withAgenda: true, isFirst: false }).ports);
};

const REASON = 'douleur dans la poitrine';

let disk: Disk;
let gate: Promise<unknown>;
let opens: () => void;
let fails: (error: Error) => void;

/** For how long the panel waits for a part is told in later.test.ts: here it waits as long as the machine takes to read it. */
const PATIENCE_MS = 3000;
const { setTimeout: wait } = globalThis;

afterEach(() => void vi.unstubAllGlobals());

beforeEach(async () => {
  vi.stubGlobal('setTimeout', (act: () => void, ms?: number, ...given: []) =>
    wait(act, ms === PATIENCE_MS ? 2 ** 31 - 1 : ms, ...given),
  );
  disk = createDisk();
  await disk.plant(practiceCard, examplePractice);
  await disk.plant(settingsCard, { ...disk.settings, activePracticeId: examplePractice.id });
  gate = new Promise((resolve, reject) => {
    opens = () => resolve(null);
    fails = reject;
  });
});

test('the panel is open before the triage is here; what was typed meanwhile is triaged as it comes', async () => {
  const app = await panelOn(disk);
  await app.openToPaint();
  app.calls.start();
  app.calls.changeNotes({ reason: REASON });
  expect([app.triage.isHere(), app.triage.find(REASON), app.triage.heard()]).toEqual([false, [], []]);
  expect(app.palette.find('>', 9).items.some(({ kind }) => kind === 'protocol')).toBe(false);
  opens();
  await app.rest.bring();
  expect([app.triage.isHere(), app.rest.isHere(), app.rest.hasFailed()]).toEqual([true, true, false]);
  expect(app.triage.find(REASON)[0]?.protocol.id).toBe('douleur-thoracique');
  expect(app.triage.heard().length).toBeGreaterThan(0);
  expect(app.palette.find('>', 9).items.some(({ kind }) => kind === 'protocol')).toBe(true);
});

test('a call that was asked questions is not shown without them', async () => {
  opens();
  const before = await panelOn(disk);
  await before.open();
  before.calls.start();
  const [hit] = before.triage.find(REASON);
  if (hit) before.triage.open(hit.protocol);
  before.triage.answer('yes');
  await until(async () => expect([...disk.calls.values()][0]?.triage[0]?.answers.length).toBe(1));
  gate = new Promise((resolve) => {
    opens = () => resolve(null);
  });
  const app = await panelOn(disk);
  const opening = app.openToPaint();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(app.state.calls.value).toEqual([]);
  opens();
  await opening;
  expect(app.state.calls.value).toHaveLength(1);
  expect(app.triage.isHere()).toBe(true);
});

test('a triage that cannot be read is said, and everything else goes on', async () => {
  const app = await panelOn(disk);
  await app.openToPaint();
  fails(new Error('no such file'));
  await app.rest.bring();
  expect([app.rest.hasFailed(), app.rest.isHere()]).toEqual([true, false]);
  app.calls.start();
  app.calls.changeNotes({ reason: REASON });
  await until(async () => expect([...disk.calls.values()][0]?.notes.reason).toBe(REASON));
});

/** A call that was asked its first questions in another panel. */
async function answeredElsewhere(): Promise<Call> {
  opens();
  const other = await panelOn(disk);
  const close = await other.open();
  other.calls.start();
  other.calls.changeNotes({ reason: REASON, recipientId: 'aubert', patientName: 'Zorba Quentin' });
  other.calls.changeNotes({
    entryCheck: { conscious: 'yes', breathing: 'yes', breathingSign: '', place: '3 rue du Port' },
  });
  const [hit] = other.triage.find(REASON);
  if (hit) other.triage.open(hit.protocol);
  other.triage.answer('yes');
  await until(() => expect([...disk.calls.values()][0]?.triage[0]?.answers.length).toBe(1));
  close();
  const [call] = disk.calls.values();
  if (!call) throw new Error('no call on disk');
  return call;
}

/** The panel of that call, where no protocol can be read. */
async function panelWithoutTriage(call: Call): Promise<App> {
  await disk.plant(callCard, call);
  gate = Promise.reject(new Error('no such file'));
  gate.catch(() => undefined);
  const app = await panelOn(disk);
  await app.openToPaint();
  return app;
}

test('a level found in another panel stands where no protocol can be read', async () => {
  const call = await answeredElsewhere();
  expect(call.level).toBe('urgent');
  const app = await panelWithoutTriage(call);
  await app.messages.save();
  expect([...disk.messages.values()].map(({ level }) => level)).toEqual(['urgent']);
  await until(() => expect(disk.calls.get(call.id)?.messageId).not.toBeNull());
  expect(disk.calls.get(call.id)?.level).toBe('urgent');
});

test('where nothing says what the answers came to no message is saved and no level is guessed', async () => {
  const { level: _level, ...call } = await answeredElsewhere();
  const app = await panelWithoutTriage(call);
  await app.messages.save();
  expect(app.state.notice.value).toMatchObject({ kind: 'error', text: fr.notices.levelUnread });
  expect(disk.messages.size).toBe(0);
  app.calls.park();
  await until(() => expect(disk.calls.get(call.id)?.status).toBe('held'));
  expect(disk.calls.get(call.id)?.level).toBeUndefined();
});
