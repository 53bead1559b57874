// @vitest-environment happy-dom
// The list of calls: searched, walked, ticked, read, exported.
import { describe, expect, test } from 'vitest';
import { JournalCalls } from '../../../../components/journal/JournalCalls';
import { ended } from '../../app/journal/open-journal';
import { settle } from '../draw';
import { type DrawnJournal, drawJournal } from './draw-journal';

const calls = () => drawJournal(<JournalCalls />);
const rows = ({ one, within }: DrawnJournal) => within(one('listbox', 'Appels trouvés')).all('option');

describe('the list', () => {
  test('tells each call, the newest first: who, why, for whom, where its message stands', async () => {
    const drawn = await calls();
    const [first, second] = rows(drawn).map(({ textContent }) => textContent ?? '');
    expect(first).toContain('M. Petit');
    expect(first).toContain('sans message');
    expect(second).toMatch(/Mme Roux.*dent cassée.*Dr Claire Aubert · à transmettre/);
    expect(drawn.text()).toContain('2 appels');
  });

  test('behind the mask neither who nor why is left', async () => {
    const drawn = await calls();
    drawn.mask.set(true);
    await drawn.until(() => expect(drawn.text()).not.toMatch(/Roux|Petit|dent cassée|ordonnance/));
    expect(drawn.text()).toContain('Dr Claire Aubert');
  });

  test('arrows walk it, and the call under the cursor is read beside it', async () => {
    const drawn = await calls();
    await settle(() => drawn.one('listbox', 'Appels trouvés').focus());
    await drawn.press('ArrowDown');
    await drawn.until(() => expect(drawn.one('region', 'Appel').textContent).toContain('dent cassée'));
    await drawn.press('Home');
    await drawn.until(() => expect(drawn.one('region', 'Appel').textContent).toContain('ordonnance'));
    await drawn.press('End');
    await drawn.until(() => expect(drawn.one('region', 'Appel').textContent).toContain('dent cassée'));
  });

  test('Space ticks, Enter reads, Escape goes back to the search', async () => {
    const drawn = await calls();
    const list = drawn.one('listbox', 'Appels trouvés');
    await settle(() => list.focus());
    await drawn.press(' ');
    expect(rows(drawn)[0]?.getAttribute('aria-selected')).toBe('true');
    expect(drawn.text()).toContain('1 coché');
    await drawn.press('Enter');
    expect(drawn.hasFocus(drawn.one('heading', 'Appel'))).toBe(true);
    await drawn.press('Escape');
    expect(drawn.hasFocus(list)).toBe(true);
    await drawn.press('Escape');
    expect(drawn.hasFocus(drawn.one('searchbox', 'Rechercher dans le journal'))).toBe(true);
  });

  test('the box of a row ticks it and does not open it', async () => {
    const drawn = await calls();
    const box = rows(drawn)[1]?.querySelector('.tick');
    if (!box) throw new Error('no box');
    await drawn.click(box);
    expect(rows(drawn)[1]?.getAttribute('aria-selected')).toBe('true');
    // A call that is opened is marked before it is read.
    expect(rows(drawn)[1]?.getAttribute('data-current')).toBe('false');
  });

  test('all are ticked at once, and none', async () => {
    const drawn = await calls();
    await drawn.click(drawn.button('Tout cocher'));
    expect(drawn.text()).toContain('2 cochés');
    await drawn.click(drawn.button('Tout décocher'));
    expect(drawn.text()).not.toContain('coché');
  });
});

describe('the search', () => {
  test('finds by a word, and says what to do when nothing is found', async () => {
    const drawn = await calls();
    const search = drawn.one('searchbox', 'Rechercher dans le journal');
    await drawn.type(search, 'roux');
    await drawn.until(() => expect(rows(drawn)).toHaveLength(1));
    await drawn.type(search, 'zzz');
    await drawn.until(() => expect(drawn.text()).toContain('Aucun appel ne répond.'));
  });

  test('an arrow goes from the search to the list', async () => {
    const drawn = await calls();
    drawn.one('searchbox').focus();
    await drawn.press('ArrowDown');
    expect(drawn.hasFocus(drawn.one('listbox', 'Appels trouvés'))).toBe(true);
  });

  test.each([
    ['Pour qui', 'Dr Claire Aubert', 'Mme Roux'],
    ['État', 'sans message', 'M. Petit'],
  ])('« %s » narrows it to « %s »', async (label, value, left) => {
    const drawn = await calls();
    await drawn.choose(drawn.list(label), value);
    await drawn.until(() => expect(rows(drawn)).toHaveLength(1));
    expect(rows(drawn)[0]?.textContent).toContain(left);
    await drawn.choose(drawn.list(label), 'Tous');
    await drawn.until(() => expect(rows(drawn)).toHaveLength(2));
  });

  test('a period of time is one of its filters', async () => {
    const drawn = await drawJournal(<JournalCalls />, async (store) => {
      await store.saveCall(ended('old', 60 * 24 * 40, { patientName: 'Mme Blanc' }), 'strict');
    });
    await drawn.choose(drawn.list('Période'), 'Trente jours');
    await drawn.until(() => expect(drawn.text()).not.toContain('Mme Blanc'));
    await drawn.choose(drawn.list('Période'), 'Tout');
    await drawn.until(() => expect(drawn.text()).toContain('Mme Blanc'));
  });
});

test('an empty journal says when something will be there', async () => {
  const drawn = await drawJournal(<JournalCalls />, async () => undefined);
  await drawn.choose(drawn.list('Période'), 'Tout');
  await drawn.until(() => expect(drawn.text()).toContain('Aucun appel terminé.'));
});

test('the call that is read is copied, printed and closed', async () => {
  const drawn = await calls();
  const row = rows(drawn)[1];
  if (!row) throw new Error('no row');
  await drawn.click(row);
  await drawn.until(() => expect(drawn.one('region', 'Appel').textContent).toContain('Mme Roux'));
  const sheet = drawn.within(drawn.one('region', 'Appel'));
  await drawn.click(sheet.button('Copier l’appel'));
  expect(drawn.clipboard.copied[0]).toContain('Mme Roux');
  await drawn.click(sheet.button('Imprimer'));
  expect(drawn.printed()).toBe(1);
  await drawn.click(sheet.button('Fermer'));
  expect(drawn.text()).toContain('Choisissez un appel');
});

describe('what is done with the calls', () => {
  test('they are exported as a table or as JSON', async () => {
    const drawn = await calls();
    await drawn.click(drawn.button('Tableau (CSV)'));
    await drawn.until(() => expect(drawn.saved).toHaveLength(1));
    expect(drawn.saved[0]?.text).toContain('Mme Roux');
    await drawn.click(drawn.button('JSON'));
    await drawn.until(() => expect(drawn.saved).toHaveLength(2));
  });

  test('a person’s calls are erased, receipted, and put back while it is possible', async () => {
    const drawn = await calls();
    const box = rows(drawn)[1]?.querySelector('.tick');
    if (!box) throw new Error('no box');
    await drawn.click(box);
    await drawn.type(drawn.field('Où est gardée la demande'), 'courrier 12');
    await drawn.click(drawn.button('Effacer ces appels'));
    await drawn.until(() => expect(drawn.text()).not.toContain('Mme Roux'));
    await drawn.until(() => expect(drawn.one('region', 'Récépissés').textContent).toContain('courrier 12'));
    await drawn.click(drawn.button('Remettre ce qui vient d’être effacé'));
    await drawn.until(() => expect(drawn.text()).toContain('Mme Roux'));
  });

  test('her data are handed over as a text, and the receipt can be saved', async () => {
    const drawn = await calls();
    await drawn.click(drawn.button('Tout cocher'));
    await drawn.click(drawn.button('Remettre en texte lisible'));
    await drawn.until(() => expect(drawn.saved[0]?.text).toContain('Mme Roux'));
    await drawn.until(() => expect(drawn.maybe('button', 'Enregistrer le récépissé')).not.toBeNull());
    await drawn.click(drawn.button('Enregistrer le récépissé'));
    expect(drawn.saved.at(-1)?.text).not.toContain('Roux');
  });
});

test('of a call that came to an emergency the nameless timeline is one press away', async () => {
  const drawn = await drawJournal(<JournalCalls />, async (store) => {
    const grave = {
      ...ended('roux', 30, { patientName: 'Mme Roux', reason: 'dent cassée' }),
      level: 'vital' as const,
    };
    await store.saveCall(grave, 'strict');
    await store.saveCall(ended('petit', 20, { patientName: 'M. Petit' }), 'strict');
  });
  await settle(() => drawn.one('listbox', 'Appels trouvés').focus());
  await drawn.press('Home');
  await drawn.until(() => expect(drawn.one('region', 'Appel').textContent).toContain('M. Petit'));
  expect(drawn.maybe('button', 'Copier la chronologie (sans nom)')).toBeNull();
  await drawn.press('ArrowDown');
  await drawn.until(() => expect(drawn.one('region', 'Appel').textContent).toContain('Mme Roux'));
  await drawn.click(drawn.button('Copier la chronologie (sans nom)'));
  await drawn.until(() => expect(drawn.clipboard.copied[0]).toMatch(/^0:00 {2}Appel décroché/));
  expect(drawn.clipboard.copied[0]).not.toContain('Roux');
  expect(drawn.clipboard.copied[0]).toMatch(/Empreinte de l’ensemble \(SHA-256\)\u00a0: [0-9a-f]{64}$/);
});
