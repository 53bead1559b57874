/** Hanging up with manners: what is missing is named and one key away, a second press closes, nothing is lost. */
import { describe, expect, test } from 'vitest';
import { endGate, MENDED_AT } from '../../../../lib/app/call/call-desk';
import { fr } from '../../../../lib/content/labels/fr/fr';
import type { CallNotes } from '../../../../lib/domain/call/call';
import { callDuration } from '../../../../lib/domain/call/call-events';
import { END_GATE_ITEMS } from '../../../../lib/domain/call/end-gate';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, type Panel } from '../open-panel';

/** A call on the line with something noted. */
async function callWithNotes(typed: Partial<CallNotes>): Promise<Panel> {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.calls.changeNotes(typed);
  return panel;
}

const missingOnScreen = (panel: Panel) => endGate(panel.app.state, callOnScreen(panel));

describe('hanging up a call that lacks something', () => {
  test('closes the line, keeps the call on screen and goes to what is missing', async () => {
    const panel = await callWithNotes({ reason: 'mal de dents' });
    panel.app.calls.end();
    await settled();
    expect(callOnScreen(panel)).toMatchObject({ status: 'wrapUp', hungUpAt: panel.clock.now });
    expect(panel.disk.calls.get(callOnScreen(panel).id)?.status).toBe('wrapUp');
    expect(panel.app.state.focusRequest.value?.target).toBe('endGate');
  });

  test('a second press closes it all the same, with the hour at which the line was closed', async () => {
    const panel = await callWithNotes({ reason: 'mal de dents' });
    const { id } = callOnScreen(panel);
    const hungUpAt = panel.clock.now;
    panel.app.calls.end();
    panel.clock.now += 45_000;
    panel.app.calls.end();
    await settled();
    expect(panel.app.state.calls.value).toEqual([]);
    expect(panel.disk.calls.get(id)).toMatchObject({ status: 'ended', hungUpAt, endedAt: panel.clock.now });
  });

  test('a callback to nobody is named at the first press, and the second closes it all the same', async () => {
    const panel = await callWithNotes({ outcomes: ['callback'] });
    panel.app.calls.end();
    expect(callOnScreen(panel).status).toBe('wrapUp');
    expect(missingOnScreen(panel)).toEqual(['callbackWithoutPhone', 'callbackWithoutPerson']);
    panel.app.calls.end();
    expect(panel.app.state.calls.value).toEqual([]);
  });

  test('what is written afterwards is not time on the telephone', async () => {
    const panel = await callWithNotes({ reason: 'mal de dents' });
    panel.clock.now += 60_000;
    panel.app.calls.end();
    expect(callDuration(callOnScreen(panel), panel.clock.now + 300_000)).toBe(60_000);
  });

  test('names what needs the caller first, the rest after', async () => {
    const panel = await callWithNotes({ phone: '06 12', message: 'Devis', promise: 'je rappelle' });
    expect(missingOnScreen(panel)).toEqual([
      'phoneUnreadable',
      'callbackWithoutPerson',
      'promiseWithoutHour',
      'noRecipient',
      'unsavedMessage',
      'noOutcome',
    ]);
    panel.app.calls.changeNotes({ phone: '06 12 34 56 78' });
    expect(missingOnScreen(panel)[0]).toBe('phoneNotReadBack');
  });

  test('mended while the line is closed, it is complete and one press closes it', async () => {
    const panel = await callWithNotes({ reason: 'mal de dents' });
    panel.app.calls.end();
    panel.app.calls.changeNotes({ outcomes: ['booked'] });
    expect(missingOnScreen(panel)).toEqual([]);
    panel.app.calls.end();
    expect(panel.app.state.calls.value).toEqual([]);
  });

  test('leaves the line free: the next call begins, and the unfinished one keeps its own note', async () => {
    const panel = await callWithNotes({ reason: 'mal de dents' });
    const { id } = callOnScreen(panel);
    panel.app.calls.end();
    panel.app.panel.callKey();
    expect(callOnScreen(panel)).toMatchObject({ status: 'active', notes: { reason: '' } });
    panel.app.calls.pick(1);
    expect(callOnScreen(panel)).toMatchObject({ id, status: 'wrapUp', notes: { reason: 'mal de dents' } });
    expect(panel.app.state.focusRequest.value?.target).toBe('endGate');
  });

  test('hung up by mistake, it is on the line again with Ctrl+Z', async () => {
    const panel = await callWithNotes({ reason: 'mal de dents' });
    panel.app.calls.end();
    panel.app.panel.undo();
    expect(callOnScreen(panel)).toMatchObject({ status: 'active', notes: { reason: 'mal de dents' } });
    expect(callOnScreen(panel)).not.toHaveProperty('hungUpAt');
  });
});

describe('each thing that may be missing', () => {
  const sources = Object.values(
    import.meta.glob<string>('/components/**/*.tsx', { query: '?raw', import: 'default', eager: true }),
  ).join('\n');

  test.each(END_GATE_ITEMS)('%s has its sentence and a place of its own that takes the keyboard', (item) => {
    expect(fr.gate.items[item].trim()).not.toBe('');
    expect(sources).toMatch(new RegExp(`useFocusTarget<[^(]*>\\('${MENDED_AT[item]}'\\)`));
  });

  test('no two that may be missing together are mended at the same place', () => {
    // A message that was never saved and one that was saved before are the same field; a call has one or the other.
    // Likewise a number that cannot be read, and none at all.
    const { outdatedMessage, callbackWithoutPhone, ...others } = MENDED_AT;
    expect(callbackWithoutPhone).toBe(others.phoneUnreadable);
    expect(outdatedMessage).toBe(others.unsavedMessage);
    expect(new Set(Object.values(others)).size).toBe(END_GATE_ITEMS.length - 2);
  });
});

describe('a call that is closed at one press', () => {
  test.each([
    ['nothing was noted in it', {}],
    ['what was done is ticked', { reason: 'rendez-vous', outcomes: ['booked'] }],
  ] satisfies [string, Partial<CallNotes>][])('%s', async (_, typed) => {
    const panel = await callWithNotes(typed);
    panel.app.calls.end();
    expect(panel.app.state.calls.value).toEqual([]);
  });

  test('canvassing, whatever was typed: it is refused politely and only counted', async () => {
    const panel = await callWithNotes({
      phone: '01 99 00 11 22',
      reason: 'panneaux solaires',
      promise: 'non',
    });
    const { id } = callOnScreen(panel);
    panel.app.calls.chooseCaller('sales');
    panel.app.calls.end();
    await settled();
    expect(panel.app.state.calls.value).toEqual([]);
    expect(panel.disk.calls.get(id)).toMatchObject({ status: 'ended', notes: { outcomes: ['refused'] } });
  });
});

describe('a transfer', () => {
  test('is ticked and ends the call at one press, the other outcomes kept', async () => {
    const panel = await callWithNotes({ phone: '06 12', outcomes: ['informed'] });
    const { id } = callOnScreen(panel);
    panel.app.calls.transfer();
    await settled();
    expect(panel.disk.calls.get(id)).toMatchObject({
      status: 'ended',
      notes: { outcomes: ['informed', 'transferred'] },
    });
  });

  test('made by mistake, gives the caller back without the tick', async () => {
    const panel = await callWithNotes({ reason: 'douleur' });
    panel.app.calls.transfer();
    panel.app.panel.undo();
    expect(callOnScreen(panel)).toMatchObject({
      status: 'active',
      notes: { reason: 'douleur', outcomes: [] },
    });
  });
});
