// @vitest-environment happy-dom
// The practitioner's side of the triage: protocols found, corrected, tried, signed, taken in and out.
import { describe, expect, test } from 'vitest';
import { ProtocolsView } from '../../../../components/triage/ProtocolsView';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { protocol } from '../../app/open-panel';
import { type Drawn, draw, settle } from '../draw';

const TOOTH = protocol('douleur-dentaire');

const view = () => draw(<ProtocolsView />);
const row = ({ all }: Drawn, title = TOOTH.title) => {
  const found = all('button').find(
    ({ className, textContent }) => className.includes('protocol-row') && textContent?.startsWith(title),
  );
  if (!found) throw new Error(`« ${title} » is not on the list`);
  return found;
};
const editing = async () => {
  const drawn = await view();
  await drawn.click(row(drawn));
  return { ...drawn, editor: drawn.within(drawn.one('region', `Protocole « ${TOOTH.title} »`)) };
};

describe('the list', () => {
  test('shows each protocol under its specialty, with where it stands', async () => {
    const drawn = await view();
    expect(row(drawn).textContent).toContain('À valider');
    expect(drawn.text()).toContain('Choisissez un protocole');
    await drawn.click(row(drawn));
    expect(row(drawn).getAttribute('aria-pressed')).toBe('true');
  });

  test('is narrowed by the callers’ words, accents or not, and says when nothing is left', async () => {
    const drawn = await view();
    const before = drawn.root.querySelectorAll('.protocol-row').length;
    await drawn.type(drawn.one('searchbox', 'Chercher dans les protocoles'), 'RAGE de dents');
    expect(drawn.root.querySelectorAll('.protocol-row').length).toBeLessThan(before);
    await drawn.type(drawn.one('searchbox'), 'zzz');
    expect(drawn.text()).toContain('Aucun protocole ne contient ces mots.');
  });

  test('a specialty is switched off, but never what any emergency may need', async () => {
    const drawn = await view();
    const dental = drawn.within(drawn.one('region', 'dentaire'));
    await drawn.click(dental.tick('Proposés pendant les appels'));
    expect(drawn.app.state.practices.value[0]?.hiddenSpecialties).toEqual(['dentaire']);
    const everybody = drawn.within(drawn.one('region', 'toutes'));
    expect(everybody.maybe('checkbox')).toBeNull();
    expect(everybody.text()).toContain('Toujours proposés');
  });

  test('without a practice there is nothing to correct', async () => {
    const { text } = await draw(<ProtocolsView />, {
      before: ({ app: { state } }) => {
        state.practices.value = [];
      },
    });
    expect(text()).toContain('Renseignez d’abord un cabinet');
  });
});

describe('a protocol being written', () => {
  test('each letter is a draft on disk; the last change is taken back', async () => {
    const { editor, type, click, app, text } = await editing();
    expect(editor.button('Annuler la dernière modification').disabled).toBe(true);
    await type(editor.field('Titre'), 'Dent qui lance');
    expect(text()).toContain('Ébauche enregistrée.');
    expect(app.state.protocolVersions.value.at(-1)?.protocol.title).toBe('Dent qui lance');
    await click(editor.button('Annuler la dernière modification'));
    expect(editor.field('Titre').value).toBe(TOOTH.title);
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
    expect(editor.button('Monter la question 1').disabled).toBe(true);
    expect(editor.button(`Descendre la question ${TOOTH.questions.length}`).disabled).toBe(true);
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
    expect(app.state.protocolVersions.value.at(-1)?.protocol.otherwise).toMatchObject({
      level: 'routine',
      instruction: 'Rappeler demain.',
    });
  });

  test('what keeps it from being signed is listed, and the signature waits', async () => {
    const { editor, choose, within, one, text } = await editing();
    const end = within(one('group', 'Si tout est non'));
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

describe('signing', () => {
  test('the practitioner who is chosen answers for it, and the list says so', async () => {
    const drawn = await editing();
    const { editor, choose, click, app, text } = drawn;
    await choose(editor.list('Praticien'), 'Dr Nadia Cherif');
    await click(editor.button(`Signer la version ${TOOTH.version}`));
    expect(text()).toContain('Signé par Dr Nadia Cherif.');
    expect(app.state.practices.value[0]?.signatures[0]?.practitionerId).toBe('cherif');
    expect(row(drawn).textContent).toContain('Signé Dr Nadia Cherif');
    expect(editor.button(`Signer la version ${TOOTH.version}`).disabled).toBe(true);
  });

  test('a later change is told in words, and an earlier version is taken up again', async () => {
    const { editor, type, click, within, one, text } = await editing();
    await click(editor.button(`Signer la version ${TOOTH.version}`));
    await type(editor.field('Titre'), 'Dent qui lance');
    const history = within(one('region', 'Historique'));
    expect(history.text()).toContain(`Titre : « ${TOOTH.title} » devient « Dent qui lance »`);
    await click(history.button('Reprendre cette version comme ébauche'));
    expect(text()).toContain(`La version ${TOOTH.version} est reprise comme ébauche`);
  });
});

describe('files', () => {
  const take = async (drawn: Drawn, name: string, text: string) => {
    const input = drawn.root.querySelector('input[type=file]');
    if (!input) throw new Error('no file field');
    Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
    await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    // A file is read outside of the turns of this script.
    await new Promise((resolve) => setTimeout(resolve));
    await settle();
  };

  test('a protocol goes out as a file, and comes back as a draft', async () => {
    const drawn = await editing();
    await drawn.click(drawn.editor.button('Exporter ce protocole'));
    const [file] = drawn.saved;
    expect(file?.name).toContain('douleur-dentaire');
    await take(drawn, file?.name ?? '', file?.text ?? '');
    expect(drawn.text()).toContain('est importé comme ébauche');
  });

  test('what is no protocol is refused with its reason, and changes nothing', async () => {
    const drawn = await view();
    await take(drawn, 'photo.json', 'pas du JSON');
    expect(drawn.text()).toContain('« photo.json » n’a pas été importé');
    expect(drawn.text()).toContain('Ce fichier n’est pas du JSON');
    await take(drawn, 'vide.json', '{}');
    expect(drawn.text()).toContain('manque, ou n’est pas de la bonne sorte');
    expect(drawn.app.state.protocolVersions.value).toEqual([]);
  });
});

test('a new protocol begins with words to be written over', async () => {
  const { button, click, one, app } = await view();
  await click(button('Nouveau protocole'));
  expect(one('region', 'Protocole « Nouveau protocole »')).toBeTruthy();
  expect(app.state.protocolVersions.value[0]?.practiceId).toBe(examplePractice.id);
});
