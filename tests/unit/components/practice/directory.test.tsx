// @vitest-environment happy-dom
// The directory: filled in with a way back, found by keys, and the words for the caller who is sent there.
import { describe, expect, test } from 'vitest';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { PracticeForm } from '../../../../components/practice/PracticeForm';
import { shownCall } from '../../../../lib/app/app-state';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { type Drawn, draw } from '../draw';

const notes = ({ app }: Drawn) => shownCall(app.state)?.notes;

/** The directory over a call, or over the desk between two. */
async function open(inCall = true, practice = examplePractice): Promise<Drawn> {
  const drawn = await draw(<Sidebar />, {
    practice,
    before: ({ app }) => {
      if (inCall) app.calls.start();
    },
  });
  await drawn.press('x', { alt: true, shift: true });
  return drawn;
}

const inDirectory = (drawn: Drawn) => drawn.within(drawn.one('dialog', 'Annuaire'));

const lookFor = (drawn: Drawn, words: string) =>
  drawn.type(drawn.one('searchbox', 'Rechercher dans l’annuaire'), words);

describe('during a call', () => {
  test('Enter notes the transfer and brings the words; another choice takes the former back', async () => {
    const drawn = await open();
    await lookFor(drawn, 'prothese');
    expect(
      inDirectory(drawn)
        .all('option')
        .map((row) => row.textContent),
    ).toEqual([expect.stringContaining('01 99 00 21 40')]);
    await drawn.press('Enter');
    expect(drawn.app.state.overlay.value).toBe('none');
    expect(notes(drawn)).toMatchObject({
      outcomes: ['transferred'],
      sentTo: { name: 'le laboratoire Lumident', phone: '01 99 00 21 40' },
    });
    expect(drawn.one('region', 'À dire').textContent).toContain(
      'Je vous mets en relation avec le laboratoire Lumident',
    );

    await drawn.press('x', { alt: true, shift: true });
    await lookFor(drawn, 'pharmacie');
    await drawn.press('Enter', { ctrl: true });
    expect(notes(drawn)?.outcomes).toEqual(['redirected']);
    expect(drawn.one('region', 'À dire').textContent).toContain(
      'Vous pouvez joindre la pharmacie de la Fontaine au 01\u00a099\u00a000\u00a041\u00a002, du lundi au samedi',
    );
  });

  test('arrows move, a word that is nowhere is said, Escape leaves the call as it was', async () => {
    const drawn = await open();
    await drawn.press('ArrowDown');
    expect(inDirectory(drawn).all('option')[1]?.getAttribute('aria-selected')).toBe('true');
    await lookFor(drawn, 'zzzz');
    expect(drawn.text()).toContain('Rien ne correspond.');
    await drawn.press('Enter');
    await drawn.press('Escape');
    expect(drawn.app.state.overlay.value).toBe('none');
    expect(notes(drawn)?.sentTo).toBeNull();
  });

  test('an empty directory says where it is filled in', async () => {
    const drawn = await open(true, { ...examplePractice, directory: [] });
    expect(drawn.one('link', 'Ouvrir les Réglages').getAttribute('href')).toBe('/options.html');
  });
});

test('between two calls Enter copies the number', async () => {
  const drawn = await open(false);
  await lookFor(drawn, 'radio');
  await drawn.press('Enter');
  expect(drawn.clipboard.copied).toEqual(['01 99 00 33 15']);
});

describe('filled in', () => {
  const form = () =>
    draw(<PracticeForm practice={{ ...examplePractice, directory: [] }} onSaved={() => undefined} />);

  test('from empty: a row with the caret in its name, kept when the practice is saved', async () => {
    const drawn = await form();
    expect(drawn.text()).toContain('Personne encore.');
    await drawn.click(drawn.button('Ajouter à l’annuaire'));
    const name = drawn.one('textbox', 'Nom, comme vous le dites');
    expect(drawn.hasFocus(name)).toBe(true);
    await drawn.type(name, 'le laboratoire Martin');
    await drawn.click(drawn.button('Ajouter à l’annuaire'));
    await drawn.click(drawn.button('Enregistrer le cabinet'));
    const [kept] = drawn.app.state.practices.value;
    expect(kept?.directory.map((entry) => entry.name)).toContain('le laboratoire Martin');
    expect(kept?.directory.filter(({ name: none }) => !none)).toEqual([]);
  });

  test('what is taken out is put back in its place, without a question', async () => {
    const drawn = await draw(<PracticeForm practice={examplePractice} onSaved={() => undefined} />);
    await drawn.click(drawn.button('Retirer le laboratoire Lumident'));
    expect(drawn.text()).toContain('sera retiré à l’enregistrement');
    const undo = drawn.button('Annuler le retrait');
    expect(drawn.hasFocus(undo)).toBe(true);
    await drawn.click(undo);
    await drawn.click(drawn.button('Enregistrer le cabinet'));
    const [kept] = drawn.app.state.practices.value;
    expect(kept?.directory).toEqual(examplePractice.directory);
  });
});
