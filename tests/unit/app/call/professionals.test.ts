/** A professional on the line: short questions, figures read back, and a card before the others; the longest wait still stands out. */
import { describe, expect, test } from 'vitest';
import { longestWait, waitingCalls } from '../../../../lib/app/call/call-holds';
import { professionalCalls } from '../../../../lib/content/call/professional-calls';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { sources } from '../../../../lib/content/sources';
import { PROFESSIONAL_KINDS } from '../../../../lib/domain/call/call';
import { callOnScreen, openPanel } from '../open-panel';

async function callFrom(professionalKind: (typeof PROFESSIONAL_KINDS)[number]) {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.calls.chooseCaller('professional');
  panel.app.calls.changeNotes({ professionalKind });
  return panel;
}

describe('the questions', () => {
  test('stand for each kind, with phrases and sources that exist', () => {
    expect(professionalCalls.map(({ kind }) => kind).toSorted()).toEqual([...PROFESSIONAL_KINDS].toSorted());
    const known = new Set(phraseCategories.flatMap(({ phrases }) => phrases.map(({ id }) => id)));
    for (const { asks, readBack, phrases, sources: cited } of professionalCalls) {
      expect(readBack.filter((ask) => !asks.includes(ask))).toEqual([]);
      expect(Object.values(phrases).filter((id) => !known.has(id))).toEqual([]);
      expect(cited.filter((key) => !sources[key])).toEqual([]);
    }
  });

  test('of a laboratory have the figure, its unit and the direct number read back', async () => {
    const panel = await callFrom('laboratory');
    expect(panel.app.calls.professionalCall(callOnScreen(panel))?.readBack).toEqual([
      'Valeur',
      'Unité',
      'Numéro direct',
    ]);
    expect(panel.app.phrases.forStep(callOnScreen(panel), 'handling')?.filled.text).toContain(
      'chiffre par chiffre',
    );
  });

  test('are laid out under what is noted already, and Ctrl+Z takes them away', async () => {
    const panel = await callFrom('laboratory');
    panel.app.calls.changeNotes({ notes: 'INR' });
    panel.app.calls.layOutNotes('à relire');
    const { notes } = callOnScreen(panel).notes;
    expect(notes.split('\n')).toEqual(expect.arrayContaining(['INR', 'Valeur (à relire)\u00a0: ']));
    panel.app.panel.undo();
    expect(callOnScreen(panel).notes.notes).toBe('INR');
  });

  test('are put to nobody else', async () => {
    const panel = await callFrom('laboratory');
    panel.app.calls.chooseCaller('patient');
    expect(panel.app.calls.professionalCall(callOnScreen(panel))).toBeNull();
    panel.app.calls.layOutNotes('à relire');
    expect(callOnScreen(panel).notes.notes).toBe('');
  });
});

test('the card of a professional comes first, canvassing last; who has waited longest is still the next by Alt+W', async () => {
  const { app, clock } = await openPanel();
  for (const kind of ['sales', 'patient', 'professional', 'relative'] as const) {
    app.calls.start();
    app.calls.chooseCaller(kind);
    clock.now += 60_000;
  }
  expect(waitingCalls(app.state).map(({ notes }) => notes.callerKind)).toEqual([
    'professional',
    'patient',
    'sales',
  ]);
  expect(longestWait(app.state)?.notes.callerKind).toBe('sales');
});
