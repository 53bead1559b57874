/** « None » is a state: a call whose practice is not known is never answered in another one's name. */

import { describe, expect, test } from 'vitest';
import { createApp } from '../../../../lib/app/app';
import { practiceOf, regionOf, shownCall } from '../../../../lib/app/app-state';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { Practice } from '../../../../lib/domain/practice/practice';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { settingsCard } from '../../../../lib/domain/settings.record';
import { createDisk } from '../../../fakes/disk';
import { createWorld, settled } from '../../../fakes/ports';

const first: Practice = examplePractice;
const second: Practice = {
  ...examplePractice,
  id: 'second',
  name: 'des Lilas',
  region: 'ch',
  practitioners: [{ id: 'favre', spokenName: 'le docteur Favre', shortName: 'Dr Favre' }],
};

/** A panel over these practices, `activeId` being the last one chosen. */
async function panelOver(practices: readonly Practice[], activeId: string | null) {
  const disk = createDisk();
  await disk.plant(practiceCard, ...practices);
  await disk.plant(settingsCard, { ...disk.settings, activePracticeId: activeId, secretaryName: 'Camille' });
  const world = createWorld(disk);
  const app = createApp(world.ports);
  await app.open();
  const call = () => {
    const shown = shownCall(app.state);
    if (!shown) throw new Error('no call on screen');
    return shown;
  };
  return { ...world, app, call };
}

/** A call of a practice that was set aside meanwhile, or is not there yet; two others are. */
async function orphanCall() {
  const panel = await panelOver([first, second], 'gone');
  panel.app.calls.start();
  panel.app.calls.changeNotes({ reason: 'joue gonflée', recipientId: 'aubert', phone: '06 12 34 56 78' });
  await settled();
  return panel;
}

const greeting = ({ app, call }: Awaited<ReturnType<typeof panelOver>>) =>
  app.phrases.forStep(call(), 'greeting')?.filled;

describe('a call whose practice is not known', () => {
  test('has none, whatever else there is', async () => {
    const { app, call } = await orphanCall();
    expect(practiceOf(app.state, call())).toBeNull();
    expect(practiceOf(app.state, null)).toBeNull();
  });

  test('is greeted by a sentence without a name and without a blank', async () => {
    expect(greeting(await orphanCall())).toMatchObject({ text: 'Bonjour, je vous écoute.', missing: [] });
  });

  test('gives no number of any region until the place is chosen', async () => {
    const { app, call } = await orphanCall();
    expect(regionOf(app.state, call())).toBeNull();
    expect(app.triage.numbers()).toBeNull();
    expect(app.triage.ownCall()).toEqual({ can: 'unknown', number: null });
    const { label, action } = app.triage.disposition('vital');
    expect(`${label} ${action}`).not.toMatch(/\b(?:15|18|112|144|911|soi-même)\b/);
    app.triage.noteHandOver({ region: 'ch' });
    expect(app.triage.disposition('vital').label).toContain('144');
  });

  test('sends no message, and no promise, until she has chosen', async () => {
    const { app, disk } = await orphanCall();
    await app.messages.save();
    expect(disk.messages.size).toBe(0);
    expect(app.state.notice.value?.text).toBe(fr.notices.noPractice);
    expect(app.state.focusRequest.value?.target).toBe('practice');
    app.calls.changeNotes({ promise: 'dans 2 h' });
    await app.callbacks.promise();
    expect(disk.callbacks.size).toBe(0);
    expect(app.state.notice.value?.text).toBe(fr.notices.noPractice);
  });

  test('with no practice at all she is led to enter one, not to choose', async () => {
    const { app } = await panelOver([], null);
    app.calls.start();
    app.calls.changeNotes({ reason: 'joue gonflée', promise: 'dans 2 h', phone: '06 12 34 56 78' });
    await app.messages.save();
    expect(app.state.notice.value?.text).toContain(fr.bar.enterPractice);
    await app.callbacks.promise();
    expect(app.state.notice.value?.text).toContain(fr.bar.enterPractice);
  });

  test('sends nothing to a practitioner of another practice once she has', async () => {
    const { app, disk } = await orphanCall();
    app.calls.choosePractice('second');
    app.calls.changeNotes({ recipientId: 'aubert' });
    await app.messages.saveIncomplete('pressée');
    expect(disk.messages.size).toBe(0);
    expect(app.state.notice.value?.text).toBe(fr.notices.noRecipient);
    app.calls.changeNotes({ recipientId: 'favre' });
    await app.messages.saveIncomplete('pressée');
    expect([...disk.messages.values()]).toMatchObject([{ practiceId: 'second', recipientId: 'favre' }]);
  });

  test('claims no opening hours', async () => {
    const { app } = await orphanCall();
    expect(app.opening.opening.value).toBeNull();
  });
});

describe('without any practice', () => {
  test('the greeting is true, and the call belongs to none', async () => {
    const panel = await panelOver([], null);
    panel.app.calls.start();
    expect(greeting(panel)?.text).toBe('Bonjour, je vous écoute.');
    expect(panel.call().practiceId).toBe('');
  });

  test('a call begun so takes no practice that is entered later', async () => {
    const panel = await panelOver([], null);
    panel.app.calls.start();
    await panel.app.practices.useExample();
    expect(practiceOf(panel.app.state, panel.call())).toBeNull();
    panel.app.calls.choosePractice(examplePractice.id);
    expect(practiceOf(panel.app.state, panel.call())?.id).toBe(examplePractice.id);
  });
});

describe('a new call', () => {
  test('takes the only practice there is, when none was ever chosen', async () => {
    const panel = await panelOver([second], null);
    panel.app.calls.start();
    expect(panel.call()).toMatchObject({ practiceId: 'second', notes: { recipientId: 'favre' } });
  });

  test('takes none of two, nor the one left beside the one that she answered for', async () => {
    const two = await panelOver([first, second], null);
    two.app.calls.start();
    expect(two.call().practiceId).toBe('');
    const left = await panelOver([second], first.id);
    left.app.calls.start();
    expect(left.call().practiceId).toBe('');
  });
});

test('of several practitioners none is named, and nobody’s absence told, before one is chosen', async () => {
  const panel = await panelOver([first], first.id);
  panel.app.calls.start();
  expect(first.practitioners.length).toBeGreaterThan(1);
  expect(panel.call().notes.recipientId).toBeNull();
  const said = panel.app.phrases.ready('message-01')?.filled.text ?? '';
  expect(said).toContain('le praticien');
  for (const { spokenName } of first.practitioners) expect(said).not.toContain(spokenName);
});
