/** Who calls, by one key: it changes who may wait, what may be told, and what is counted. */
import { describe, expect, test } from 'vitest';
import { CALLER_KINDS } from '../../../../lib/domain/call/call';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel } from '../open-panel';

async function onTheLine() {
  const panel = await openPanel();
  panel.app.calls.start();
  return panel;
}

describe('who calls', () => {
  test.each(CALLER_KINDS)('%s is chosen by its key, and taken away by the same key', async (kind) => {
    const panel = await onTheLine();
    panel.app.calls.chooseCaller(kind);
    expect(callOnScreen(panel).notes.callerKind).toBe(kind);
    panel.app.calls.chooseCaller(kind);
    expect(callOnScreen(panel).notes).toMatchObject({ callerKind: null, outcomes: [] });
  });

  test('another key replaces it, and what was typed stays', async () => {
    const panel = await onTheLine();
    panel.app.calls.changeNotes({ callerName: 'Mme Roux', outcomes: ['booked'] });
    panel.app.calls.chooseCaller('patient');
    panel.app.calls.chooseCaller('relative');
    expect(callOnScreen(panel).notes).toMatchObject({
      callerKind: 'relative',
      callerName: 'Mme Roux',
      outcomes: ['booked'],
    });
  });

  test('chosen by mistake, it is taken back with Ctrl+Z', async () => {
    const panel = await onTheLine();
    panel.app.calls.chooseCaller('patient');
    panel.app.calls.chooseCaller('administrative');
    panel.app.panel.undo();
    expect(callOnScreen(panel).notes.callerKind).toBe('patient');
  });
});

describe('canvassing', () => {
  test('ticks the polite refusal beside what was ticked already', async () => {
    const panel = await onTheLine();
    panel.app.calls.changeNotes({ outcomes: ['informed'] });
    panel.app.calls.chooseCaller('sales');
    expect(callOnScreen(panel).notes.outcomes).toEqual(['informed', 'refused']);
  });

  test('chosen by a slip of the key leaves no refusal to the patient who is really calling', async () => {
    const panel = await onTheLine();
    panel.app.calls.changeNotes({ outcomes: ['booked'] });
    panel.app.calls.chooseCaller('sales');
    panel.app.calls.chooseCaller('patient');
    expect(callOnScreen(panel).notes).toMatchObject({ callerKind: 'patient', outcomes: ['booked'] });
  });

  test('a refusal ticked by hand for a patient is not taken away', async () => {
    const panel = await onTheLine();
    panel.app.calls.changeNotes({ outcomes: ['refused'] });
    panel.app.calls.chooseCaller('patient');
    panel.app.calls.chooseCaller('relative');
    expect(callOnScreen(panel).notes.outcomes).toEqual(['refused']);
  });
});

describe('choices that Ctrl+Z takes back', () => {
  test('another practice: the first one and its recipient are back', async () => {
    const panel = await onTheLine();
    const { practiceId } = callOnScreen(panel);
    panel.app.calls.changeNotes({ recipientId: 'aubert' });
    panel.app.calls.choosePractice('ailleurs');
    panel.app.panel.undo();
    expect(callOnScreen(panel)).toMatchObject({ practiceId, notes: { recipientId: 'aubert' } });
  });

  test('a tick of the entry check, and not the place that was typed since', async () => {
    const panel = await onTheLine();
    panel.app.triage.checkEntry({ conscious: 'no' });
    panel.app.triage.typePlace('12 rue du Port');
    panel.app.panel.undo();
    expect(callOnScreen(panel).notes.entryCheck).toMatchObject({ conscious: null, place: '12 rue du Port' });
  });
});

test('with no call on screen a key for the caller does nothing', async () => {
  const panel = await openPanel();
  panel.app.calls.chooseCaller('patient');
  panel.app.calls.promiseCallback();
  expect(panel.disk.written).toEqual([]);
});

describe('« démarchage » typed as the whole reason', () => {
  test.each(['démarchage', 'Appel commercial', 'publicité.'])(
    '%s: the refusal is what there is to say, and one key closes',
    async (reason) => {
      const panel = await onTheLine();
      panel.app.calls.changeNotes({ reason });
      expect(panel.app.phrases.saidNow(callOnScreen(panel))?.phraseId).toBe('demarcheurs-01');
      const { id } = callOnScreen(panel);
      panel.app.calls.end();
      await settled();
      expect(panel.disk.calls.get(id)).toMatchObject({
        status: 'ended',
        notes: { callerKind: 'sales', outcomes: ['refused'] },
      });
    },
  );

  test.each(['commercial, mal aux dents', 'ma pub', ''])('« %s » is no salesman', async (reason) => {
    const panel = await onTheLine();
    panel.app.calls.changeNotes({ reason });
    expect(panel.app.phrases.saidNow(callOnScreen(panel))?.phraseId).not.toBe('demarcheurs-01');
    panel.app.calls.end();
    expect(panel.app.state.calls.value[0]?.notes.callerKind ?? null).toBeNull();
  });

  test('who was chosen stands', async () => {
    const panel = await onTheLine();
    panel.app.calls.chooseCaller('patient');
    panel.app.calls.changeNotes({ reason: 'commercial' });
    expect(panel.app.phrases.saidNow(callOnScreen(panel))?.phraseId).not.toBe('demarcheurs-01');
  });
});

describe('« pour le docteur … » in the reason', () => {
  test.each([
    ['renouvellement pour le docteur Aubert', 'aubert'],
    ['résultat, pour Dr VASSEUR', 'vasseur'],
    ['renouvellement, Mme Aubert', null],
    ['pour le docteur Inconnu', null],
  ])('%s: for %s', async (reason, recipientId) => {
    const panel = await onTheLine();
    panel.app.calls.changeNotes({ reason });
    expect(callOnScreen(panel).notes.recipientId).toBe(recipientId);
  });

  test('whoever was chosen stands', async () => {
    const panel = await onTheLine();
    panel.app.calls.changeNotes({ recipientId: 'cherif' });
    panel.app.calls.changeNotes({ reason: 'pour le docteur Aubert' });
    expect(callOnScreen(panel).notes.recipientId).toBe('cherif');
  });
});
