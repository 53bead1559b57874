// @vitest-environment happy-dom
// The palette with the hands on the keyboard: found, chosen, inserted, copied, stacked, shown large, asked.
import { describe, expect, test } from 'vitest';
import { PhrasePalette } from '../../../../components/phrase/PhrasePalette';
import { type Drawn, draw, settle } from '../draw';

const inCall = ({ app }: Pick<Drawn, 'app'>) => app.calls.start();
const palette = () => draw(<PhrasePalette />, { before: inCall });
const search = ({ one }: Drawn) => one('searchbox', 'Rechercher une phrase') as HTMLInputElement;
const chosen = ({ all }: Drawn) => all('option').find((row) => row.getAttribute('aria-selected') === 'true');

/** Types into the search box, which keeps the keyboard. */
const lookFor = async (drawn: Drawn, words: string): Promise<void> => {
  search(drawn).focus();
  await drawn.type(search(drawn), words);
};

describe('finding', () => {
  test('the search box has the keyboard, and tells the row under the cursor', async () => {
    const drawn = await palette();
    expect(drawn.hasFocus(search(drawn))).toBe(true);
    expect(search(drawn).getAttribute('aria-activedescendant')).toBe(chosen(drawn)?.id);
    await drawn.press('ArrowDown');
    expect(drawn.all('option')[1]).toBe(chosen(drawn));
    expect(search(drawn).getAttribute('aria-activedescendant')).toBe(chosen(drawn)?.id);
  });

  test('words narrow the list, and how much was found is said', async () => {
    const drawn = await palette();
    await lookFor(drawn, 'épeler');
    expect(drawn.one('status').textContent).toMatch(/^\d+ phrases?/);
    expect(drawn.all('option').length).toBeLessThan(41);
    await lookFor(drawn, 'zzzzzz');
    expect(drawn.text()).toContain('Aucune phrase ne correspond.');
    expect(drawn.all('option')).toHaveLength(0);
  });

  test('« > » leaves the phrases out: a command is run from here', async () => {
    const drawn = await palette();
    await lookFor(drawn, '> fiche du cabinet');
    expect(chosen(drawn)?.textContent).toContain('Commande');
    await drawn.press('Enter');
    expect(drawn.app.state.overlay.value).toBe('facts');
  });
});

describe('the rows', () => {
  test('tell what is said from what is written', async () => {
    const drawn = await palette();
    await lookFor(drawn, 'je vous écoute');
    expect(chosen(drawn)?.textContent).toMatch(/^À dire/);
    await lookFor(drawn, 'note appel');
    expect(drawn.all('option').some((row) => row.textContent?.startsWith('À écrire'))).toBe(true);
  });

  test('stay where they are while another panel makes one usual or favourite; the next list knows it', async () => {
    const drawn = await palette();
    const texts = () => drawn.all('option').map((row) => row.textContent);
    const before = texts();
    await drawn.press('ArrowDown');
    await settle(() => drawn.app.phrases.toggleFavourite('message-03'));
    await settle(() => drawn.app.phrases.countUse('message-05'));
    expect(texts()).toEqual(before);
    expect(chosen(drawn)).toBe(drawn.all('option')[1]);
    await lookFor(drawn, 'x');
    await lookFor(drawn, '');
    expect(texts()).not.toEqual(before);
  });
});

describe('handing over', () => {
  test('Enter inserts, Ctrl+Enter copies', async () => {
    const drawn = await palette();
    await lookFor(drawn, 'je vous écoute');
    const text = chosen(drawn)?.textContent ?? '';
    await drawn.press('Enter');
    expect(drawn.agenda.inserted).toHaveLength(1);
    expect(text).toContain(drawn.agenda.inserted[0]);
    await drawn.press('Enter', { ctrl: true });
    expect(drawn.clipboard.copied).toEqual(drawn.agenda.inserted);
  });

  test('a press of the mouse inserts, and the caret never leaves the box', async () => {
    const drawn = await palette();
    const [row] = drawn.all('option');
    if (!row) throw new Error('nothing found');
    const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    row.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(true);
  });

  test('Alt+Enter shows one large, and takes it back', async () => {
    const drawn = await palette();
    await drawn.press('Enter', { alt: true });
    expect(drawn.root.querySelectorAll('.say-large')).toHaveLength(1);
    await drawn.press('Enter', { alt: true });
    expect(drawn.root.querySelectorAll('.say-large')).toHaveLength(0);
  });

  test('Shift+Enter puts phrases aside; Enter on the empty box gives them all', async () => {
    const drawn = await palette();
    await lookFor(drawn, 'je vous écoute');
    await drawn.press('Enter', { shift: true });
    await lookFor(drawn, 'bonne journée');
    await drawn.press('Enter', { shift: true });
    expect(drawn.one('region', 'Phrases empilées').querySelectorAll('li')).toHaveLength(2);
    await drawn.press('Backspace');
    expect(drawn.one('region', 'Phrases empilées').querySelectorAll('li')).toHaveLength(1);
  });

  test('a favourite is marked, and comes first when nothing is typed', async () => {
    const drawn = await palette();
    await lookFor(drawn, 'je vous écoute');
    const text = chosen(drawn)?.textContent;
    await drawn.press('d', { ctrl: true });
    expect(chosen(drawn)?.getAttribute('data-marks')).toContain('★');
    await lookFor(drawn, '');
    expect(drawn.all('option')[0]?.textContent).toBe(text);
  });
});

describe('a phrase that asks', () => {
  /** A phrase of her own with a field and a choice. */
  const before = async ({ app }: Pick<Drawn, 'app'>) => {
    app.calls.start();
    const blank = app.writing.blank(null, '');
    await app.writing.save({
      ...blank,
      text: 'Xylophone sous {?délai=48 heures}, {ce matin|cet après-midi}.',
      categoryId: 'mes phrases',
      kind: 'written',
    });
  };
  const asking = async () => {
    const drawn = await draw(<PhrasePalette />, { before });
    await lookFor(drawn, 'xylophone');
    await drawn.press('Enter');
    return { ...drawn, form: drawn.within(drawn.one('form', 'À compléter avant d’insérer')) };
  };

  test('the first question has the keyboard, and the text is shown as it will be', async () => {
    const { form, hasFocus, type, choose } = await asking();
    const [field] = form.all('textbox');
    if (!field) throw new Error('nothing is asked');
    expect(hasFocus(field)).toBe(true);
    await type(field, 'une heure');
    const [choice] = form.all('combobox');
    if (choice) await choose(choice, 'cet après-midi');
    expect(form.text()).toContain('Xylophone sous une heure, cet après-midi.');
  });

  test('what is missing is told of these phrases only, and no longer once it is typed', async () => {
    const drawn = await palette();
    await lookFor(drawn, 'recevrez une réponse sous');
    await drawn.press('Enter');
    const form = drawn.within(drawn.one('form', 'À compléter avant d’insérer'));
    expect(form.one('status').textContent).toContain('Il manque délai');
    const [field] = form.all('textbox');
    if (!field) throw new Error('nothing is asked');
    await drawn.type(field, '48 heures');
    expect(form.one('status').textContent).toBe('');
    await drawn.type(field, '');
    await drawn.press('Escape', {}, field);
    expect(drawn.text()).not.toContain('Il manque');
    expect(drawn.app.state.notice.value).toBeNull();
  });

  test('Enter inserts from any field, Ctrl+Enter copies, Escape goes back to the list', async () => {
    const { press, agenda, maybe, clipboard } = await asking();
    await press('Enter', { ctrl: true });
    expect(clipboard.copied).toEqual(['Xylophone sous 48 heures, ce matin.']);
    await press('Enter');
    expect(agenda.inserted).toEqual(['Xylophone sous 48 heures, ce matin.']);
    await press('Escape');
    expect(maybe('form')).toBeNull();
  });

  test('the buttons do the same', async () => {
    const { form, click, agenda, clipboard, maybe } = await asking();
    await click(form.button('Copier'));
    expect(clipboard.copied).toHaveLength(1);
    await click(form.button('Insérer'));
    expect(agenda.inserted).toHaveLength(1);
    await click(form.button('Revenir à la liste'));
    expect(maybe('form')).toBeNull();
  });
});
