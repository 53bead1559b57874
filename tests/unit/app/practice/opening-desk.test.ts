/** Open, closed, on holiday, somebody away: what the phrases say of it by themselves, on the practice's own clock. */

import { describe, expect, test } from 'vitest';
import { queueNow } from '../../../../lib/app/app-state';
import { practiceOpening } from '../../../../lib/app/practice/opening-desk';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { factsOf } from '../../../../lib/domain/phrase/spoken-hours';
import type { Absence } from '../../../../lib/domain/practice/opening-hours';
import type { Practice } from '../../../../lib/domain/practice/practice';
import { MONDAY_MORNING, settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, writable } from '../open-panel';

const { horaires } = factsOf(examplePractice);

const HOUR = 3_600_000;
/** Monday 23 November 2026, 20:02 in Paris: closed until the next morning. */
const MONDAY_EVENING = MONDAY_MORNING + 11 * HOUR;
/** Christmas 2026, a Friday, 10:00 in Paris. */
const CHRISTMAS = Date.UTC(2026, 11, 25, 9);

const away = (practitionerId: string | null, change: Partial<Absence> = {}): Absence => ({
  practitionerId,
  from: '2026-11-23',
  to: '2026-11-27',
  replacementName: 'Mme Noël',
  replacementPhone: '01 99 00 55 66',
  ...change,
});

/** A call on the line at a given moment. */
async function callAt(now: number, change: Partial<Practice> = {}) {
  const panel = await openPanel({ practice: { ...examplePractice, ...change } });
  panel.clock.now = now;
  writable(panel.app).now.value = now;
  panel.app.calls.start();
  const filled = (id: string) => panel.app.phrases.ready(id)?.filled;
  return { ...panel, filled };
}

describe('the hours of the practice', () => {
  test('open: nothing is told but the hours of the practice sheet', async () => {
    const { app, filled } = await callAt(MONDAY_MORNING);
    expect(app.opening.opening.value).toMatchObject({ state: 'open', absence: null });
    expect(filled('infos-01')?.text).toContain(horaires);
  });

  test('closed: {reouverture} is the next opening, and the hours stay the hours', async () => {
    const { app, filled } = await callAt(MONDAY_EVENING);
    expect(app.opening.opening.value?.state).toBe('closed');
    expect(filled('predecroche-03')?.text).toContain('Nous rouvrons mardi 24 novembre à 8\u202fh\u202f30.');
    expect(filled('infos-01')?.text).toContain(horaires);
  });

  test('on a holiday: its name, and the next opening after it', async () => {
    const { app, filled } = await callAt(CHRISTMAS);
    expect(app.opening.opening.value).toMatchObject({ state: 'holiday', holidayName: 'Noël' });
    expect(filled('predecroche-03')?.text).toContain('Nous rouvrons samedi 26 décembre à 9\u202fh.');
  });

  test('on New Year’s Eve at night the holiday of the next year is known', () => {
    const night = Date.UTC(2026, 11, 31, 22);
    expect(practiceOpening(examplePractice, night)?.nextOpening).toEqual({
      date: '2027-01-02',
      time: '09:00',
    });
  });

  test('the holidays are those of its region, the clock its own', async () => {
    const quebec = { region: 'qc', timeZone: 'America/Montreal' } as const;
    const canadaDay = Date.UTC(2026, 6, 1, 15);
    expect((await callAt(canadaDay, quebec)).app.opening.opening.value?.holidayName).toBe('Fête du Canada');
    expect((await callAt(canadaDay)).app.opening.opening.value?.state).toBe('open');
    // 9:02 in Paris is the middle of the night in Montréal.
    expect((await callAt(MONDAY_MORNING, quebec)).app.opening.opening.value?.state).toBe('closed');
  });

  test('not filled in: nothing is claimed, and the next opening is a blank to see', async () => {
    const { app, filled } = await callAt(MONDAY_EVENING, { hours: null });
    expect(app.opening.opening.value).toBeNull();
    expect(filled('predecroche-03')?.missing).toContain('reouverture');
  });

  test('closing time passes during the call: the panel follows within the minute', async () => {
    const { app } = await callAt(MONDAY_MORNING);
    writable(app).now.value = Date.UTC(2026, 10, 23, 11, 30);
    expect(app.opening.opening.value?.state).toBe('closed');
  });
});

describe('somebody away', () => {
  const sentence = (text = '') => text.split(' Urgence')[0];

  test('the whole practice: dates, replacement and number reach the phrases', async () => {
    const { app, filled } = await callAt(MONDAY_MORNING, { absences: [away(null)] });
    expect(app.opening.opening.value).toMatchObject({ state: 'closed', nextOpening: { date: '2026-11-28' } });
    expect(sentence(filled('predecroche-04')?.text)).toBe(
      'Le praticien s’absente du lundi 23 novembre au vendredi 27 novembre. ' +
        'Pendant cette période, adressez-vous à Mme Noël, au 01 99 00 55 66.',
    );
  });

  test('one practitioner: told of that one, and of nobody else', async () => {
    const panel = await callAt(MONDAY_MORNING, { absences: [away('vasseur')] });
    expect(panel.app.opening.opening.value?.state).toBe('open');
    expect(panel.filled('organisation-02')?.missing).toContain('remplacant');
    panel.app.calls.changeNotes({ recipientId: 'vasseur' });
    expect(panel.filled('organisation-02')?.text).toBe(
      'Pendant l’absence du docteur Vasseur, Mme Noël peut vous recevoir.',
    );
    panel.app.calls.changeNotes({ recipientId: 'cherif' });
    expect(panel.filled('organisation-02')?.missing).toContain('remplacant');
  });

  test('two at once: each is told with their own replacement', async () => {
    const absences = [away('vasseur'), away('cherif', { replacementName: 'Mme Petit' })];
    const panel = await callAt(MONDAY_MORNING, { absences });
    panel.app.calls.changeNotes({ recipientId: 'cherif' });
    expect(panel.filled('organisation-02')?.text).toContain('Mme Petit');
  });

  test('without a replacement the phrase keeps its blank in sight', async () => {
    const alone = away('vasseur', { replacementName: '', replacementPhone: '' });
    const panel = await callAt(MONDAY_MORNING, { absences: [alone] });
    panel.app.calls.changeNotes({ recipientId: 'vasseur' });
    expect(panel.filled('predecroche-04')?.missing).toEqual(['au_remplacant', 'tel_remplacant']);
  });

  test('the day after, and before the hours are filled in, what is known is told and no more', async () => {
    const back = await callAt(Date.UTC(2026, 10, 28, 9), { absences: [away(null)] });
    expect(back.filled('predecroche-04')?.missing).toContain('dates_absence');
    const unfilled = await callAt(MONDAY_MORNING, { absences: [away(null)], hours: null });
    expect(unfilled.filled('predecroche-04')?.missing).toEqual([]);
  });
});

describe('rush hour', () => {
  test('shortens the greeting and proposes a callback, and the same switch goes back', async () => {
    const panel = await callAt(MONDAY_MORNING);
    const say = (step: 'greeting' | 'handling' | 'closing') =>
      panel.app.phrases.forStep(callOnScreen(panel), step)?.filled.text ?? '';
    const quiet = { greeting: say('greeting'), handling: say('handling'), closing: say('closing') };
    panel.app.practices.toggleOverflow();
    expect(say('greeting')).toBe('Bonjour, cabinet dentaire des Tilleuls. Je vous écoute.');
    expect(say('greeting').length).toBeLessThan(quiet.greeting.length);
    expect(say('handling')).toContain('je vous rappelle');
    expect(say('closing')).toBe(quiet.closing);
    panel.app.calls.changeNotes({ promise: 'rappel avant 11h30' });
    expect(say('handling')).toContain('Je vous rappelle à 11\u202fh\u202f30.');
    panel.app.calls.changeNotes({ promise: '' });
    panel.app.practices.toggleOverflow();
    expect({ greeting: say('greeting'), handling: say('handling'), closing: say('closing') }).toEqual(quiet);
  });

  test('counts the lines that wait, one press each, never below none, and keeps the count', async () => {
    const panel = await callAt(MONDAY_MORNING);
    for (const by of [-1, 1, 1, 1, -1] as const) panel.app.practices.countLine(by);
    expect(queueNow(panel.app.state).waiting).toBe(2);
    await settled();
    const again = await openPanel({ disk: panel.disk });
    expect(queueNow(again.app.state).waiting).toBe(2);
  });
});
