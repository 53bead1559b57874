// @vitest-environment happy-dom
// A protocol being written and tried by the practitioner who will answer for it.
import { describe, expect, test } from 'vitest';
import { CODE, withCode } from '../../app/practice/code';
import { typeSecrets } from '../practice/secrets';
import { editing, TOOTH } from './settings-page';

describe('a protocol being written', () => {
  test('each letter is a draft on disk; the last change is taken back', async () => {
    const { editor, type, click, app, text } = await editing();
    expect(editor.button('Annuler dans ce protocole').disabled).toBe(true);
    await type(editor.field('Titre'), 'Dent qui lance');
    expect(text()).toContain('Ébauche enregistrée.');
    expect(app.state.protocolVersions.value.at(-1)?.protocol.title).toBe('Dent qui lance');
    await click(editor.button('Annuler dans ce protocole'));
    expect(editor.field('Titre').value).toBe(TOOTH.title);
  });

  test('letters typed in one text are taken back together, those of another text by themselves', async () => {
    const { editor, type, click } = await editing();
    const undo = () => click(editor.button('Annuler dans ce protocole'));
    for (const title of ['D', 'De', 'Dent']) await type(editor.field('Titre'), title);
    for (const author of ['L', 'Li']) await type(editor.field('Écrit par'), author);
    await undo();
    expect([editor.field('Titre').value, editor.field('Écrit par').value]).toEqual(['Dent', TOOTH.author]);
    await type(editor.field('Titre'), 'Dents');
    await undo();
    expect(editor.field('Titre').value).toBe('Dent');
    await undo();
    expect(editor.field('Titre').value).toBe(TOOTH.title);
    expect(editor.button('Annuler dans ce protocole').disabled).toBe(true);
  });

  test('what is typed in a text that was left meanwhile is a step of its own', async () => {
    const { editor, type, click } = await editing();
    const title = editor.field('Titre');
    await type(title, 'Dent');
    title.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await type(title, 'Dents');
    await click(editor.button('Annuler dans ce protocole'));
    expect(title.value).toBe('Dent');
  });

  test('an empty text waits on the screen, and it is said', async () => {
    const { editor, type, text, app } = await editing();
    await type(editor.field('Titre'), '');
    expect(text()).toContain('Un texte est vide');
    expect(app.state.protocolVersions.value).toEqual([]);
  });

  test('words stand one a line, and blank lines are none', async () => {
    const { editor, type, app } = await editing();
    await type(editor.field('Mots de l’appelant, un par ligne'), 'rage\n\nélancement\n');
    expect(app.state.protocolVersions.value.at(-1)?.protocol.words).toEqual(['rage', 'élancement']);
  });

  test('questions are moved by their buttons; the first has no way up, the last none down', async () => {
    const { editor, click, app } = await editing();
    const [first, second] = TOOTH.questions;
    const ends = ['Monter la question 1', `Descendre la question ${TOOTH.questions.length}`];
    for (const end of ends) {
      // Off, and still where the keyboard stays: pressed, it moves nothing.
      expect([editor.button(end).getAttribute('aria-disabled'), editor.button(end).disabled]).toEqual([
        'true',
        false,
      ]);
      await click(editor.button(end));
      expect(app.state.protocolVersions.value.at(-1)?.protocol.questions[0]).not.toEqual(second);
    }
    await click(editor.button('Descendre la question 1'));
    expect(app.state.protocolVersions.value.at(-1)?.protocol.questions.slice(0, 2)).toEqual([second, first]);
  });

  test('and by Alt and the arrows, from inside the question', async () => {
    const { editor, press, app } = await editing();
    await press('ArrowDown', { alt: true }, editor.button('Retirer la question 1'));
    expect(app.state.protocolVersions.value.at(-1)?.protocol.questions[1]).toEqual(TOOTH.questions[0]);
    expect(editor.all('status').some(({ textContent }) => textContent === 'Question 2')).toBe(true);
  });

  test('a question is added and taken out; a shared sign is put in whole', async () => {
    const { editor, click, choose, app } = await editing();
    const now = () => app.state.protocolVersions.value.at(-1)?.protocol.questions ?? [];
    await click(editor.button('Ajouter une question'));
    expect(now()).toHaveLength(TOOTH.questions.length + 1);
    await click(editor.button(`Retirer la question ${TOOTH.questions.length + 1}`));
    expect(now()).toHaveLength(TOOTH.questions.length);
    const [, option] = editor.list('Ajouter un signe commun').options;
    await choose(editor.list('Ajouter un signe commun'), option?.value ?? '');
    expect(now()[0]).toBe(option?.value);
  });

  test('the end when all is « non » has a level and words of its own', async () => {
    const { within, one, choose, type, app } = await editing();
    const end = within(one('group', 'Si tout est non'));
    await choose(end.list('Si tout est non'), 'routine');
    await type(end.field('Consigne, en plus de celle du niveau'), 'Rappeler demain.');
    await type(end.field('Pourquoi pas plus tard, dit avec cette fin'), 'Peut durer.');
    expect(app.state.protocolVersions.value.at(-1)?.protocol.otherwise).toMatchObject({
      level: 'routine',
      instruction: 'Rappeler demain.',
      why: 'Peut durer.',
    });
  });

  test('a reason stays when the level changes, to be read again before anything is signed', async () => {
    const { editor, within, one, choose, click, type, app, text } = await editing();
    const end = within(one('group', 'Si tout est non'));
    const why = () => end.field('Pourquoi pas plus tard, dit avec cette fin');
    const now = () => app.state.protocolVersions.value.at(-1)?.protocol.otherwise;
    await type(why(), 'Peut durer.');
    const before = now()?.level ?? 'info';
    await choose(end.list('Si tout est non'), 'message');
    expect([why().value, now()]).toMatchObject(['Peut durer.', { why: 'Peut durer.', whyFor: before }]);
    expect(text()).toContain('raison écrite pour un autre niveau');
    expect(editor.one('heading', 'Avant de signer')).toBeTruthy();
    // Back at its own level it fits again, and nothing is to be read.
    await choose(end.list('Si tout est non'), before);
    expect(now()).not.toHaveProperty('whyFor');
    await choose(end.list('Si tout est non'), 'message');
    await click(end.button('Relue, elle convient'));
    expect(now()).toMatchObject({ level: 'message', why: 'Peut durer.' });
    // The button is gone; whoever pressed it by keyboard is beside it.
    expect(document.activeElement).toBe(why());
    expect([now()?.whyFor, end.maybe('button', 'Relue, elle convient')]).toEqual([undefined, null]);
    await choose(end.list('Si tout est non'), 'info');
    // Written anew it is one of the level that stands.
    await type(why(), 'Autre raison.');
    expect([now()?.why, now()?.whyFor]).toEqual(['Autre raison.', undefined]);
  });

  test('what keeps it from being signed is listed, and the signature waits', async () => {
    const drawn = await editing();
    const { editor, choose, within, one, text } = drawn;
    const end = within(one('group', 'Si tout est non'));
    await choose(editor.list('Praticien'), 'Dr Nadia Cherif');
    await withCode(drawn, 'cherif');
    await typeSecrets(drawn, CODE);
    expect(editor.button(/^Signer la version/).disabled).toBe(false);
    await choose(end.list('Si tout est non'), 'vital');
    expect(text()).toContain('Avant de signer');
    expect(text()).toContain('un oui mènerait à moins que tout non');
    expect(editor.button(/^Signer la version/).disabled).toBe(true);
    expect(text()).toContain('À corriger d’abord');
  });
});

describe('trying it', () => {
  test('answers lead to the end that a call would reach, and nothing is kept', async () => {
    const { within, one, click, app } = await editing();
    const trial = within(one('region', 'Essayer'));
    expect(trial.text()).toContain('0 questions posées');
    for (let no = trial.maybe('button', 'non'); no; no = trial.maybe('button', 'non')) await click(no);
    expect(trial.one('status').getAttribute('data-level')).toBe(TOOTH.otherwise.level);
    await click(trial.button('Revenir d’une réponse'));
    expect(trial.maybe('status')).toBeNull();
    await click(trial.button('Recommencer'));
    expect(trial.text()).toContain('0 questions posées');
    expect(app.state.calls.value).toEqual([]);
  });
});
