// @vitest-environment happy-dom
// The settings of the phrases: found, written, signed, removed and put back, imported and exported.
import { describe, expect, test, vi } from 'vitest';
import { LastChange } from '../../../../components/kit/LastChange';
import { AbbreviationSettings } from '../../../../components/phrase/AbbreviationSettings';
import { PhraseSyntax } from '../../../../components/phrase/PhraseSyntax';
import { PhrasesOptions } from '../../../../components/phrase/PhrasesOptions';
import { until } from '../../../fakes/until';
import { CODE } from '../../app/practice/code';
import { type Drawn, draw, settle } from '../draw';
import { typeSecrets } from '../practice/secrets';

/** As the settings' page draws it: what was done last, and the way back, stand under every view. */
const View = () => (
  <>
    <PhrasesOptions />
    <LastChange />
  </>
);

const search = ({ one }: Drawn) => one('searchbox', 'Rechercher une phrase');

/** What the search found. */
const rows = ({ one, within }: Drawn) => within(one('listbox', 'Phrases trouvées')).all('option');

/** The editor open on the phrase that these words find first. */
async function editing(words: string, scope?: string) {
  const drawn = await draw(<View />);
  if (scope) await drawn.choose(drawn.list('Écrire pour'), scope);
  search(drawn).focus();
  await drawn.type(search(drawn), words);
  await drawn.press('Enter');
  return { ...drawn, editor: drawn.within(drawn.one('form', 'Phrases')) };
}

const submit = ({ one }: Drawn) =>
  settle(() => one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

describe('the list', () => {
  test('leaves the page where it is until she moves in it', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    const drawn = await draw(<View />);
    expect(rows(drawn).length).toBeGreaterThan(1);
    expect(scrolled).not.toHaveBeenCalled();
    search(drawn).focus();
    await drawn.press('ArrowDown');
    expect(scrolled).toHaveBeenCalled();
    scrolled.mockRestore();
  });

  test('is searched and walked with the keyboard; a long one says that it is cut', async () => {
    const drawn = await draw(<View />);
    expect(drawn.text()).toMatch(/\d+ phrases sur \d+ : précisez la recherche/);
    search(drawn).focus();
    await drawn.press('ArrowDown');
    expect(rows(drawn)[1]?.getAttribute('aria-selected')).toBe('true');
    await drawn.type(search(drawn), 'merci de votre appel');
    expect(rows(drawn)[0]?.getAttribute('aria-selected')).toBe('true');
    expect(rows(drawn)[0]?.textContent).toContain('Merci de votre appel');
  });

  test('Alt and an arrow move a phrase within its category', async () => {
    const drawn = await draw(<View />);
    search(drawn).focus();
    const first = rows(drawn)[0]?.textContent;
    await drawn.press('ArrowDown', { alt: true });
    expect(rows(drawn)[0]?.textContent).not.toBe(first);
  });
});

describe('one phrase', () => {
  test('is rewritten with its text in the keyboard, shown as said, and Escape closes', async () => {
    const drawn = await editing('merci de votre appel');
    const { editor, hasFocus, type, app, press, maybe } = drawn;
    expect(hasFocus(editor.field('Texte'))).toBe(true);
    await type(editor.field('Texte'), 'Au revoir, {cabinet}.');
    expect(editor.one('region', 'Aperçu').textContent).toContain('Tilleuls');
    await submit(drawn);
    expect(app.state.phraseRecords.value.map(({ text }) => text)).toEqual(['Au revoir, {cabinet}.']);
    expect(maybe('form')).toBeNull();
    expect(drawn.text()).toContain('Phrase enregistrée.');
    await press('Enter');
    await press('Escape');
    expect(maybe('form')).toBeNull();
  });

  test.each([
    ['{si ouvert} oui', 'n’est pas fermée'],
    ['{cabinnet}', 'cette variable n’existe pas'],
    ['{}', 'cette balise est vide'],
  ])('« %s » is pointed at while it is written', async (text, told) => {
    const { editor, type, description } = await editing('merci de votre appel');
    await type(editor.field('Texte'), text);
    expect(description(editor.field('Texte'))).toContain(told);
  });

  test('what cannot be said is not saved, and the form says why', async () => {
    const drawn = await editing('merci de votre appel');
    await drawn.type(drawn.editor.field('Texte'), '{si ouvert} oui');
    await submit(drawn);
    expect(drawn.text()).toContain('Non enregistrée');
    expect(drawn.app.state.phraseRecords.value).toEqual([]);
  });

  test('has a kind, a key, an abbreviation without spaces; one that is taken is told', async () => {
    const drawn = await editing('merci de votre appel');
    const { editor, choose, type, app } = drawn;
    await choose(editor.list('Genre'), 'À écrire');
    await choose(editor.list('Touche (un chiffre)'), '7');
    await type(editor.field('Abréviation'), '; au revoir');
    await submit(drawn);
    expect(app.state.phraseRecords.value[0]).toMatchObject({
      kind: 'written',
      key: '7',
      abbreviation: ';aurevoir',
    });
    await drawn.click(drawn.button('Nouvelle phrase'));
    const fresh = drawn.within(drawn.one('form', 'Phrases'));
    await type(fresh.field('Abréviation'), ';aurevoir');
    expect(fresh.text()).toContain('Déjà là (même abréviation)');
  });

  test('is removed, listed among the removed ones, and put back', async () => {
    const { editor, click, button, text } = await editing('merci de votre appel');
    await click(editor.button('Retirer'));
    expect(text()).toContain('Phrases retirées (1)');
    await click(button('Remettre'));
    expect(text()).not.toContain('Phrases retirées');
  });

  test('the last change is taken back where it was told', async () => {
    const drawn = await editing('merci de votre appel');
    await drawn.type(drawn.editor.field('Texte'), 'Au revoir.');
    await submit(drawn);
    await drawn.click(drawn.button('Annuler la dernière modification'));
    expect(drawn.app.state.phraseRecords.value).toEqual([]);
  });
});

describe('a care phrase', () => {
  const care = async (scope?: string) => {
    const drawn = await draw(<View />);
    const { app } = drawn;
    const phrase = app.writing.libraryOf(null).find(({ validation }) => validation);
    if (!phrase) throw new Error('no care phrase');
    return editing(phrase.text, scope);
  };

  test('for all practices it says whose practitioner must be chosen first', async () => {
    const { editor } = await care();
    expect(editor.text()).toContain('Choisissez un cabinet ci-dessus');
    expect(editor.tick('Phrase de soin\u00a0: à valider par le praticien').disabled).toBe(true);
  });

  test('is among those that wait, and those alone, until it is signed', async () => {
    const drawn = await draw(<View />);
    await drawn.choose(drawn.list('Écrire pour'), 'dentaire des Tilleuls');
    const waiting = drawn.tick('Seulement celles à valider');
    await drawn.click(waiting);
    const shown = rows(drawn).map(({ textContent }) => textContent);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((text) => !text?.includes('à valider'))).toEqual([]);
    await drawn.click(waiting);
    expect(rows(drawn).length).toBeGreaterThan(shown.length);
  });

  test('in a practice it is signed by one of its practitioners, by name', async () => {
    const drawn = await care('dentaire des Tilleuls');
    const { editor, choose, click, app } = drawn;
    expect(editor.text()).toContain('Ces mots attendent une validation');
    await choose(editor.list('Validée par'), 'Dr Paul Vasseur');
    await typeSecrets(drawn, CODE, CODE);
    await click(editor.button('Choisir ce code'));
    await until(() => expect(editor.text()).toContain('Code choisi.'));
    await typeSecrets(drawn, 'un autre code');
    await click(editor.button('Valider ces mots'));
    await until(() => expect(editor.text()).toContain('Ce n’est pas ce code'));
    await typeSecrets(drawn, CODE);
    await click(editor.button('Valider ces mots'));
    await until(() => expect(editor.text()).toContain('Ces mots sont validés'));
    expect(editor.text()).toContain('Ces mots sont validés par Dr Paul Vasseur');
    expect(app.state.practices.value[0]?.signatures).toHaveLength(1);
  });
});

test('every tag that can be written stands on one sheet', async () => {
  const { root } = await draw(<PhraseSyntax />);
  const told = [...root.querySelectorAll('dt code')].map(({ textContent }) => textContent);
  expect(told).toContain('{praticien}');
  expect(told).toContain('{si ouvert} … {sinon} … {fin}');
  expect(root.textContent).toContain('{tel_en_paires}');
});

test('the key that writes an abbreviation out is chosen, and where', async () => {
  const { list, choose, tick, click, app, published } = await draw(<AbbreviationSettings />);
  await choose(list('Touche'), 'Espace');
  await click(tick('Aussi dans les éditeurs de code'));
  expect(app.state.settings.value.abbreviations).toMatchObject({ key: ' ', inCode: true });
  expect(published.rules?.key).toBe(' ');
});
