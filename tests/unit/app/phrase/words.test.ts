/** Words that spare mistakes: names spelt back, judgements underlined with a fact instead, help in a difficult call. */
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { CALLER_STATES } from '../../../../lib/domain/triage/caller-state';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, writable } from '../open-panel';

describe('a name read back', () => {
  test('is spelt as in the region of the practice', async () => {
    const inFrance = await openPanel();
    expect(inFrance.app.phrases.spell('Dé').map(({ word }) => word)).toEqual([
      'Désiré',
      'Eugène, accent aigu',
    ]);
    const inQuebec = await openPanel({ practice: { ...examplePractice, region: 'qc' } });
    const said = inQuebec.app.phrases.spell('Martin').map(({ word }) => word);
    expect(said).toHaveLength(6);
    expect(said).not.toEqual(inFrance.app.phrases.spell('Martin').map(({ word }) => word));
  });

  test('is spelt as where the call’s own practice is, not the one chosen for the next call', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const here = panel.app.phrases.spell('Martin');
    const elsewhere = { ...examplePractice, id: 'ailleurs', region: 'qc' as const };
    writable(panel.app).practices.value = [...panel.app.state.practices.value, elsewhere];
    panel.app.calls.choosePractice('ailleurs');
    expect(panel.app.phrases.spell('Martin')).not.toEqual(here);
  });
});

describe('a word of judgement', () => {
  test('typed in an incident is found at its place with a factual wording, and kept as typed', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const incident = 'Patient agressif, a dit « je viens tout casser ».';
    panel.app.calls.changeNotes({ incident });
    const [found, ...others] = panel.app.phrases.findJudgements(incident);
    expect(incident.slice(found?.start, found?.end)).toBe('agressif');
    expect(found?.advice.trim()).not.toBe('');
    expect(others).toEqual([]);
    await settled();
    expect(panel.disk.calls.get(callOnScreen(panel).id)?.notes.incident).toBe(incident);
  });

  test('is not seen in plain facts', async () => {
    const { app } = await openPanel();
    expect(app.phrases.findJudgements('A crié deux fois, a raccroché à 10 h 42.')).toEqual([]);
  });
});

describe('a difficult call', () => {
  test.each(CALLER_STATES)('has words that can be said at once to a caller who is « %s »', async (state) => {
    const { app } = await openPanel();
    app.calls.start();
    const ready = app.phrases
      .difficultCall()
      .phrasesFor(state)
      .map((id) => app.phrases.ready(id));
    expect(ready.length).toBeGreaterThan(0);
    expect(ready.every((phrase) => phrase !== null)).toBe(true);
    expect(ready.some((phrase) => phrase?.filled.missing.length === 0)).toBe(true);
  });

  test('has a ladder of six rungs, each noted as it was said', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const { ladder } = panel.app.phrases.difficultCall();
    for (const id of ladder) {
      const ready = panel.app.phrases.ready(id);
      if (ready) panel.app.phrases.said(ready);
    }
    expect(callOnScreen(panel).notes.told.map(({ phraseId }) => phraseId)).toEqual(ladder);
    expect(ladder).toHaveLength(6);
  });
});
