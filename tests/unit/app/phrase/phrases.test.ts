/** Scripted words: the right ones for this practice and this call, blanks in sight, care content only once signed. */
import { describe, expect, test } from 'vitest';
import { textWithMarkedBlanks } from '../../../../lib/app/phrase/phrase-batch';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { CALL_STEPS } from '../../../../lib/domain/call/call';
import type { Practice } from '../../../../lib/domain/practice/practice';
import { DISPOSITION_LEVELS } from '../../../../lib/domain/triage/disposition';
import { callOnScreen, openPanel, type Panel } from '../open-panel';
import { signPhrase } from '../practice/code';

const shown = (panel: Panel, query = '') =>
  new Set(panel.app.phrases.find(query).phrases.map(({ id }) => id));

const idsOf = (wanted: (category: (typeof phraseCategories)[number]) => boolean) =>
  phraseCategories.filter(wanted).flatMap(({ phrases }) => phrases);

const careOf = (practice: Practice) =>
  idsOf(
    ({ regions, specialty }) => !regions && (specialty === 'any' || practice.specialty === 'dental'),
  ).filter(({ validation }) => validation);

const inQuebec: Practice = { ...examplePractice, region: 'qc', timeZone: 'America/Montreal' };

describe('blanks', () => {
  test('are marked so that nobody sends them unseen, and only blanks are', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const blank = panel.app.phrases.ready('message-04');
    expect(blank?.filled.missing).toEqual(['heure_rappel']);
    expect(blank && textWithMarkedBlanks(blank.filled)).toMatch(
      /avant \[heure.* \?\]\. Serez-vous joignable/,
    );
    panel.app.calls.changeNotes({ promise: 'rappel avant 11h30', recipientId: 'aubert' });
    const filled = panel.app.phrases.ready('message-04');
    expect(filled && textWithMarkedBlanks(filled.filled)).toBe(
      'Le docteur Aubert vous rappelle aujourd’hui avant 11\u202fh\u202f30. Serez-vous joignable à ce numéro\u202f?',
    );
  });

  test('lead to the next phrase of the step when that one has none', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const phraseNow = () => panel.app.phrases.forStep(callOnScreen(panel), 'message')?.phraseId;
    expect(phraseNow()).toBe('message-07');
    panel.app.calls.changeNotes({ promise: 'rappel avant midi' });
    expect(phraseNow()).toBe('message-04');
  });

  test('follow who calls: a salesman is refused at once, an administration hears the rule', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const said = (step: 'greeting' | 'handling') =>
      panel.app.phrases.forStep(callOnScreen(panel), step)?.phraseId;
    panel.app.calls.chooseCaller('sales');
    expect(said('greeting')).toBe('demarcheurs-01');
    panel.app.calls.chooseCaller('administrative');
    expect(said('greeting')).toBe('confreres-01');
    expect(said('handling')).toBe('confidentialite-07');
    panel.app.calls.chooseCaller('patient');
    panel.app.calls.change((call) => ({ ...call, notes: { ...call.notes, outcomes: ['refused'] } }));
    expect(said('handling')).toBe('dire-non-05');
  });

  test('promise of a message what its urgency and the hour allow', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const said = () => panel.app.phrases.forStep(callOnScreen(panel), 'message')?.phraseId;
    panel.app.triage.chooseLevel('urgent');
    expect(said()).toBe('message-05');
    panel.app.triage.chooseLevel(null);
    expect(said()).toBe('message-07');
    panel.clock.now = Date.parse('2026-11-29T10:00:00Z');
    panel.app.tick();
    expect(said()).toBe('message-09');
    panel.app.triage.chooseLevel('urgent');
    expect(said()).toBe('indisponible-07');
  });

  test('of a greeting without the name of the secretary give the greeting that needs none', async () => {
    const panel = await openPanel();
    await panel.app.practices.changeSettings({ secretaryName: '' });
    panel.app.calls.start();
    expect(panel.app.phrases.forStep(callOnScreen(panel), 'greeting')?.filled.text).toBe(
      'Bonjour, cabinet dentaire des Tilleuls. Je vous écoute.',
    );
  });
});

describe('what is said', () => {
  test('every step has its words, the restatement those of the caller', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const say = (step: (typeof CALL_STEPS)[number]) => panel.app.phrases.forStep(callOnScreen(panel), step);
    expect(CALL_STEPS.filter((step) => !say(step))).toEqual(['restatement']);
    panel.app.calls.changeNotes({ reason: 'ma joue est gonflée.' });
    expect(say('restatement')?.filled.text).toBe(
      'Si j’ai bien compris, vous appelez pour\u00a0: ma joue est gonflée. C’est exact\u202f?',
    );
  });

  test('names the recipient of the message once there is one', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    expect(panel.app.phrases.ready('message-01')?.filled.text).toContain('le praticien');
    panel.app.calls.changeNotes({ recipientId: 'cherif' });
    expect(panel.app.phrases.ready('message-01')?.filled.text).toContain('le docteur Cherif');
  });

  test('when life is at stake, at once and without a blank', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const said = DISPOSITION_LEVELS.filter(
      (level) => panel.app.phrases.forEnd(level, null)?.filled.missing.length === 0,
    );
    expect(said).toEqual(expect.arrayContaining(['vital', 'urgent']));
    expect(panel.app.phrases.forEnd('vital', null)?.filled.text).toContain('composez le 15');
  });

  test('is noted word for word with its hour, and can be taken back', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const text = 'Prenez votre temps, je note.';
    panel.app.phrases.said({ phraseId: 'ecoute-01', filled: panel.app.phrases.fill(text) });
    expect(callOnScreen(panel).notes.told).toEqual([
      { phraseId: 'ecoute-01', text, at: panel.clock.now, how: 'said' },
    ]);
    panel.app.panel.undo();
    expect(callOnScreen(panel).notes.told).toEqual([]);
  });

  test('with a hole it is not said: what it waits for is told', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.phrases.said({ phraseId: 'p', filled: panel.app.phrases.fill('Le {date}, à {heure}.') });
    expect(callOnScreen(panel).notes.told).toEqual([]);
    expect(panel.app.state.notice.value).toMatchObject({
      kind: 'warning',
      text: fr.say.hole('date du rendez-vous, heure du rendez-vous'),
    });
  });
});

describe('the palette', () => {
  test('keeps the phrases of Québec for a practice of Québec', async () => {
    const quebec = idsOf(({ regions }) => regions?.[0] === 'qc').filter(({ validation }) => !validation);
    expect(quebec.length).toBeGreaterThan(0);
    const [here, there] = [await openPanel(), await openPanel({ practice: inQuebec })];
    expect(quebec.filter(({ id }) => shown(here).has(id))).toEqual([]);
    expect(quebec.filter(({ id }) => !shown(there).has(id))).toEqual([]);
  });

  test('keeps the phrases of dentists for dentists', async () => {
    const dental = idsOf(({ specialty }) => specialty === 'dental');
    const panel = await openPanel({ practice: { ...examplePractice, specialty: 'general' } });
    expect(dental.filter(({ id }) => shown(panel).has(id))).toEqual([]);
  });

  test('hides care phrases until a practitioner of the practice has signed them, and counts them', async () => {
    const care = careOf(examplePractice);
    const [first] = care;
    const unsigned = await openPanel();
    expect(care.some(({ id }) => shown(unsigned).has(id))).toBe(false);
    expect(unsigned.app.phrases.find('').awaiting).toBe(care.length);
    const signed = await openPanel();
    await signPhrase(signed, first?.id ?? '');
    expect(care.filter(({ id }) => shown(signed).has(id))).toEqual([first]);
    expect(signed.app.phrases.find('').awaiting).toBe(care.length - 1);
  });
});

describe('handing a text over', () => {
  test.each([
    ['inserted', fr.notices.inserted, 'info'],
    ['copied', fr.notices.insertCopied, 'warning'],
    ['failed', fr.notices.insertFailed, 'warning'],
  ] as const)('the agenda answers « %s », and she is told', async (outcome, text, kind) => {
    const panel = await openPanel();
    panel.agenda.outcome = outcome;
    await panel.app.phrases.insert('rappeler');
    expect(panel.app.state.notice.value).toMatchObject({ text, kind });
    expect(panel.agenda.inserted).toEqual(outcome === 'inserted' ? ['rappeler'] : []);
  });

  test('without an agenda underneath it is copied', async () => {
    const panel = await openPanel({ withAgenda: false });
    await panel.app.phrases.insert('rappeler');
    expect(panel.clipboard.copied).toEqual(['rappeler']);
    expect(panel.app.state.notice.value?.text).toBe(fr.notices.noPage);
  });

  test('a copy that the browser refuses is never told as done', async () => {
    const panel = await openPanel({ withAgenda: false });
    panel.clipboard.refuses = true;
    await panel.app.phrases.insert('rappeler');
    expect(panel.app.state.notice.value).toMatchObject({ kind: 'warning', text: fr.notices.copyRefused });
    expect(panel.app.phrases.copy('rappeler')).toBe(false);
  });
});
