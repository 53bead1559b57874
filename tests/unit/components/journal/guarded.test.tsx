// @vitest-environment happy-dom
// With a passphrase, what tells of several people leaves the journal by it only: as file, as copy, on paper.

import { expect, test } from 'vitest';
import { JournalPage } from '../../../../components/journal/JournalPage';
import { drawJournal } from './draw-journal';

test('with a passphrase a sheet of several people comes onto paper by its own button, and by nothing else', async () => {
  const drawn = await drawJournal(<JournalPage />);
  const paper = () => drawn.root.querySelector('.journal-view')?.getAttribute('data-guarded');
  drawn.journal.view.value = 'handover';
  await drawn.until(() => expect(drawn.button('Copier la passation')).toBeTruthy());
  expect(paper()).toBe('false');
  await drawn.app.vault.choose('quatre mots sans lien');
  await drawn.until(() => expect(paper()).toBe('true'));
  await drawn.click(drawn.button('Imprimer'));
  expect(drawn.printed()).toBe(0);
  await drawn.type(
    drawn.root.querySelector<HTMLInputElement>('.unlock input') as HTMLInputElement,
    'quatre mots sans lien',
  );
  await drawn.click(drawn.button('Laisser sortir'));
  await drawn.until(() => expect(drawn.printed()).toBe(1));
  await drawn.until(() => expect(paper()).toBe('true'));
  // One call is read out as easily: its sheet is as free as before.
  drawn.journal.view.value = 'calls';
  await drawn.until(() => expect(paper()).toBe('false'));
});

test('with a passphrase an export asks for it where she works, and Escape gives it up', async () => {
  const drawn = await drawJournal(<JournalPage />);
  await drawn.app.vault.choose('quatre mots sans lien');
  drawn.button('Tableau (CSV)').focus();
  await drawn.click(drawn.button('Tableau (CSV)'));
  const secret = () => drawn.root.querySelector<HTMLInputElement>('.unlock input');
  expect(drawn.hasFocus(secret() as HTMLInputElement)).toBe(true);
  await drawn.press('Escape');
  expect(drawn.text()).not.toContain('sans être scellé');
  expect(document.activeElement).toBe(drawn.button('Tableau (CSV)'));
  await drawn.click(drawn.button('Tableau (CSV)'));
  await drawn.type(secret() as HTMLInputElement, 'quatre mots sans lien');
  await drawn.click(drawn.button('Laisser sortir'));
  await drawn.until(() => expect(drawn.saved).toHaveLength(1));
  expect(drawn.text()).not.toContain('sans être scellé');
});
