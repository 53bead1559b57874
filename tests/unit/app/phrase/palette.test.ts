/** The palette over everything: phrases beside commands, protocols and facts; what is asked is answered once. */
import { describe, expect, test } from 'vitest';
import type { PaletteItem } from '../../../../lib/app/phrase/palette-desk';
import {
  batchBlanks,
  batchQuestions,
  batchText,
  type ReadyPhrase,
} from '../../../../lib/app/phrase/phrase-batch';
import type { CallNotes } from '../../../../lib/domain/call/call';
import { fillTemplate } from '../../../../lib/domain/phrase/phrase-fill';
import { callOnScreen, openPanel, writable } from '../open-panel';

const kinds = (items: readonly PaletteItem[]) => [...new Set(items.map(({ kind }) => kind))];
const labels = (items: readonly PaletteItem[]) =>
  items.flatMap((item) => (item.kind === 'phrase' ? [] : [item.label]));

describe('what is looked for', () => {
  test('by the beginning of its name, a command comes before the phrases; by another word of it, after', async () => {
    const { app } = await openPanel();
    const [first] = app.palette.find('mettre en att', 40).items;
    expect(first).toMatchObject({ kind: 'command', id: 'call.hold' });
    const { items } = app.palette.find('garer', 40);
    expect(items.at(-1)).toMatchObject({ kind: 'command', id: 'call.hold' });
  });

  test('after « > » is never a phrase', async () => {
    const { app } = await openPanel();
    const everything = app.palette.find('>', 40).items;
    expect(kinds(everything)).toEqual(['command', 'fact']);
    expect(labels(app.palette.find('> adr', 40).items)).toContain('Adresse');
  });

  test('as a protocol is found during a call only, and opened by Enter', async () => {
    const panel = await openPanel();
    const find = () => panel.app.palette.find('>morsure', 40).items.find(({ kind }) => kind === 'protocol');
    expect(find()).toBeUndefined();
    panel.app.calls.start();
    const item = find();
    if (item?.kind === 'protocol') panel.app.palette.run(item, 'insert');
    expect(callOnScreen(panel).triage.at(-1)?.protocolId).toBe('morsure');
  });

  test('as a fact of the practice is inserted or copied', async () => {
    const { app, agenda, clipboard } = await openPanel();
    const item = app.palette.find('>tarif', 40).items.find(({ kind }) => kind === 'fact');
    if (item?.kind !== 'fact') throw new Error('no fact');
    app.palette.run(item, 'insert');
    app.palette.run(item, 'copy');
    expect(agenda.inserted).toEqual(['vingt-trois euros pour une consultation']);
    expect(clipboard.copied).toEqual(agenda.inserted);
  });

  test('as a command runs as by its key', async () => {
    const { app } = await openPanel();
    writable(app).overlay.value = 'palette';
    const [item] = app.palette.find('>messages du jour', 40).items;
    if (item?.kind === 'command') app.palette.run(item, 'insert');
    expect(app.state.overlay.value).toBe('messages');
  });
});

describe('with nothing typed', () => {
  const categoriesOf = (panel: Awaited<ReturnType<typeof openPanel>>, most = 5) =>
    panel.app.phrases
      .find('')
      .phrases.slice(0, most)
      .map(({ categoryId }) => categoryId);
  const calling = async (notes: Partial<CallNotes>) => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes(notes);
    return panel;
  };

  test.each([
    { about: 'a renewal', notes: { reason: 'ordonnance à renouveler' }, first: 'documents' },
    { about: 'a result', notes: { reason: 'attend ses résultats' }, first: 'documents' },
    { about: 'an appointment', notes: { reason: 'déplacer son RDV' }, first: 'rdv' },
    { about: 'an angry caller', notes: { reason: 'furieuse, attend depuis une heure' }, first: 'colere' },
    { about: 'a salesman', notes: { callerKind: 'sales' as const }, first: 'demarcheurs' },
    { about: 'a refusal', notes: { outcomes: ['refused' as const] }, first: 'dire-non' },
    { about: 'an estimate', notes: { reason: 'devis pour une couronne' }, first: 'dent-rdv' },
  ])('$about brings its own phrases first, then those of the step', async ({ notes, first }) => {
    const panel = await calling(notes);
    expect(categoriesOf(panel, 1)).toEqual([first]);
    expect(categoriesOf(panel, 9)).toContain('decroche');
    panel.app.calls.goToStep('closing');
    expect(categoriesOf(panel, 9)).toContain('fin');
  });

  test('of two reasons of one category the phrase that names this one comes first', async () => {
    const panel = await calling({ reason: 'attend ses résultats' });
    expect(panel.app.phrases.find('').phrases[0]?.text).toContain('vos résultats');
  });

  test('her favourites stay first, three of them', async () => {
    const panel = await calling({ reason: 'ordonnance' });
    for (const id of ['fin-01', 'fin-02', 'fin-03', 'fin-04']) await panel.app.phrases.toggleFavourite(id);
    expect(categoriesOf(panel)).toEqual(['fin', 'fin', 'fin', 'documents', 'documents']);
  });

  test('nothing fits between two calls: the phrases stand in their own order', async () => {
    const { app } = await openPanel();
    expect(app.phrases.find('').phrases).toEqual(
      app.phrases.library.value.filter(({ validation }) => !validation),
    );
  });

  test('what was looked for is kept for this step of this call, and not for another caller', async () => {
    const { app } = await calling({});
    app.palette.keepQuery('délai');
    expect(app.palette.query()).toBe('délai');
    app.calls.goToStep('message');
    expect(app.palette.query()).toBe('');
    app.palette.keepQuery('adresse');
    app.calls.start();
    expect(app.palette.query()).toBe('');
  });
});

test('what « npm start » looks for and inserts in the patient’s note is a phrase to be written', async () => {
  const { app } = await openPanel();
  app.calls.start();
  expect(app.phrases.find('numéro relu').phrases[0]?.kind).toBe('written');
});

describe('phrases handed over together', () => {
  const ready = (phraseId: string, text: string, values: Record<string, string> = {}): ReadyPhrase => ({
    phraseId,
    filled: fillTemplate(text, new Map(Object.entries(values))),
  });

  test('ask each question once', () => {
    const batch = [ready('a', 'Le {date} à {?lieu}.'), ready('b', '{date}, {matin|soir}.')];
    expect(batchQuestions(batch).map(({ name }) => name)).toEqual(['date', '?lieu', 'matin|soir']);
    expect(batchBlanks(batch)).toEqual(['date du rendez-vous', 'lieu']);
  });

  test('make one text, a line each, blanks marked, with the caret where the first says', () => {
    const batch = [ready('a', 'Vu.'), ready('b', 'Le {curseur}{date} : fait.'), ready('c', 'Fin{curseur}.')];
    const { text, caretFromEnd } = batchText(batch);
    expect(text).toBe('Vu.\nLe [date du rendez-vous ?] : fait.\nFin.');
    expect(text.slice(0, text.length - caretFromEnd)).toBe('Vu.\nLe ');
    expect(batchText([ready('a', 'Vu.')]).caretFromEnd).toBe(0);
  });

  test('are inserted in one go, noted each as written, and counted', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const batch = ['fin-04', 'fin-03']
      .map((id) => panel.app.phrases.ready(id))
      .filter((each) => each !== null);
    await panel.app.phrases.handOver(batch, 'insert');
    expect(panel.agenda.inserted).toEqual([batch.map(({ filled }) => filled.text).join('\n')]);
    expect(callOnScreen(panel).notes.told).toMatchObject([
      { phraseId: 'fin-04', how: 'written' },
      { phraseId: 'fin-03', how: 'written' },
    ]);
    expect(panel.disk.phraseHabits.get('fin-03')?.uses).toEqual({ '- 9': 1 });
  });

  test.each([
    { how: 'insert', outcome: 'inserted', refuses: false, noted: ['written'] },
    { how: 'insert', outcome: 'copied', refuses: false, noted: ['copied'] },
    { how: 'insert', outcome: 'failed', refuses: false, noted: [] },
    { how: 'copy', outcome: 'inserted', refuses: false, noted: ['copied'] },
    { how: 'copy', outcome: 'inserted', refuses: true, noted: [] },
  ] as const)(
    '$how, the field answering « $outcome », the clipboard closed: $refuses',
    async ({ how, outcome, refuses, noted }) => {
      const panel = await openPanel();
      panel.app.calls.start();
      panel.agenda.outcome = outcome;
      panel.clipboard.refuses = refuses;
      const phrase = panel.app.phrases.ready('fin-04');
      await panel.app.phrases.handOver(phrase ? [phrase] : [], how);
      expect(callOnScreen(panel).notes.told.map((each) => each.how)).toEqual(noted);
    },
  );

  test('stand in the call in which they were handed over, although another came meanwhile', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const first = callOnScreen(panel).id;
    const phrase = panel.app.phrases.ready('fin-04');
    const writing = panel.app.phrases.handOver(phrase ? [phrase] : [], 'insert');
    panel.app.calls.start();
    await writing;
    expect(callOnScreen(panel).id).not.toBe(first);
    expect(callOnScreen(panel).notes.told).toEqual([]);
    expect(panel.app.state.calls.value.find(({ id }) => id === first)?.notes.told).toHaveLength(1);
  });
});
