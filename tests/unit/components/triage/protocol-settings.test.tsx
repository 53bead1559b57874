// @vitest-environment happy-dom
// The practitioner's side of the triage: protocols found, taken in and out, signed.

import { describe, expect, test } from 'vitest';
import { ProtocolsView } from '../../../../components/triage/ProtocolsView';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { until } from '../../../fakes/until';
import { writable } from '../../app/open-panel';
import { CODE } from '../../app/practice/code';
import { type Drawn, draw, settle } from '../draw';
import { typeSecrets } from '../practice/secrets';
import { editing, row, TOOTH, view } from './settings-page';

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
    const before = drawn.root.querySelectorAll('.specialty button').length;
    await drawn.type(drawn.one('searchbox', 'Chercher dans les protocoles'), 'RAGE de dents');
    expect(drawn.root.querySelectorAll('.specialty button').length).toBeLessThan(before);
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
        writable({ state }).practices.value = [];
      },
    });
    expect(text()).toContain('Renseignez d’abord un cabinet');
  });
});

/** She who is chosen picks a code, twice the same, and signs with it. */
async function signed(drawn: Awaited<ReturnType<typeof editing>>) {
  const { editor, click, text } = drawn;
  expect(editor.text()).toContain('Code personnel de Dr Nadia Cherif');
  await typeSecrets(drawn, CODE, CODE);
  await click(editor.button('Choisir ce code'));
  await until(() => expect(text()).toContain('Code choisi.'));
  await typeSecrets(drawn, CODE);
  await click(editor.button(`Signer la version ${TOOTH.version}`));
  await until(() => expect(text()).toContain('Signé par Dr Nadia Cherif.'));
}

describe('signing', () => {
  test('the practitioner who is chosen answers for it, and the list says so', async () => {
    const drawn = await editing();
    const { editor, choose, app, text } = drawn;
    await choose(editor.list('Praticien'), 'Dr Nadia Cherif');
    await signed(drawn);
    expect(text()).toContain('Signé par Dr Nadia Cherif.');
    expect(app.state.practices.value[0]?.signatures[0]?.practitionerId).toBe('cherif');
    expect(row(drawn).textContent).toContain('Signé Dr Nadia Cherif');
    expect(editor.maybe('button', `Signer la version ${TOOTH.version}`)).toBeNull();
  });

  test('a later change is told in words, and an earlier version is taken up again', async () => {
    const drawn = await editing();
    const { editor, type, click, choose, within, one, text } = drawn;
    await choose(editor.list('Praticien'), 'Dr Nadia Cherif');
    await signed(drawn);
    await type(editor.field('Titre'), 'Dent qui lance');
    expect(editor.text()).toMatch(/Signé par Dr Nadia Cherif le .+, le texte a changé depuis/);
    await until(() =>
      expect(editor.text()).toContain(`Titre : « ${TOOTH.title} » devient « Dent qui lance »`),
    );
    const history = within(one('region', 'Historique'));
    expect(history.text()).toMatch(/Signé Dr Nadia Cherif, .+, poste tenu par Camille/);
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
