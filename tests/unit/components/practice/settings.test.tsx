// @vitest-environment happy-dom

import { describe, expect, test } from 'vitest';
import { GeneralOptions } from '../../../../components/pages/GeneralOptions';
import { FactsLayer } from '../../../../components/practice/FactsLayer';
import { OpeningBanner } from '../../../../components/practice/OpeningBanner';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { callOnScreen, writable } from '../../app/open-panel';
import { draw, settle } from '../draw';

describe('the facts of the practice', () => {
  test('each is said or inserted', async () => {
    const drawn = await draw(<FactsLayer />, { before: ({ app }) => app.calls.start() });
    const { all, click, agenda, one } = drawn;
    expect(one('dialog', 'Fiche du cabinet').textContent).toContain('12, allée des Tilleuls');
    const [told] = all('button', 'Noter comme dit');
    const [insert] = all('button', "Insérer dans l'agenda");
    if (!told || !insert) throw new Error('no fact');
    await click(told);
    expect(callOnScreen(drawn).notes.told.map(({ text }) => text)).toEqual(['01 99 00 12 34']);
    await click(insert);
    expect(agenda.inserted).toEqual(['01 99 00 12 34']);
  });

  test('an empty sheet says where it is filled in', async () => {
    const { text, maybe } = await draw(<FactsLayer />, {
      practice: { ...examplePractice, facts: {}, hours: null },
    });
    expect(text()).toContain('La fiche est vide : remplissez-la dans les Réglages.');
    expect(maybe('button', 'Noter comme dit')).toBeNull();
  });
});

describe('whether the practice is open', () => {
  test('open and everybody there: not a word', async () => {
    const { root } = await draw(<OpeningBanner />);
    expect(root.textContent).toBe('');
  });

  test('closed: said, with the next opening', async () => {
    const { app, clock, text } = await draw(<OpeningBanner />);
    // The Sunday before that Monday.
    clock.now -= 20 * 3_600_000;
    await settle(app.tick);
    expect(text()).toMatch(/Cabinet fermé\. Réouverture .*lundi.* à .*8/);
  });

  test('closed: who is on call, as the rota of that night says', async () => {
    const row = { id: 'row', from: '2026-01-01', to: '2027-12-31', days: 'all' as const };
    const nights = {
      ...row,
      fromTime: '20:00',
      toTime: '08:00',
      name: 'le docteur Petit',
      phone: '06 01 02 03 04',
    };
    const { app, clock, text } = await draw(<OpeningBanner />, {
      practice: { ...examplePractice, onCall: [nights] },
    });
    expect(text()).toBe('');
    clock.now -= 6 * 3_600_000;
    await settle(app.tick);
    expect(text()).toContain('De garde : le docteur Petit, 06 01 02 03 04.');
  });

  test('somebody away: who, until when, who replaces', async () => {
    const absences = [
      {
        practitionerId: 'aubert',
        from: '2026-11-23',
        to: '2026-11-25',
        replacementName: 'Dr Remy',
        replacementPhone: '',
      },
    ];
    const { text } = await draw(<OpeningBanner />, { practice: { ...examplePractice, absences } });
    expect(text()).toContain('Dr Claire Aubert : absence jusqu’au');
    expect(text()).toContain('remplacement : Dr Remy');
  });
});

describe('the general settings', () => {
  test('her name is kept letter by letter', async () => {
    const { field, type, app, disk } = await draw(<GeneralOptions />);
    await type(field('Votre prénom, comme vous le dites au téléphone'), 'Lou');
    expect(app.state.settings.value.secretaryName).toBe('Lou');
    expect(disk.settings.secretaryName).toBe('Lou');
  });

  test('the language changes every word at once', async () => {
    const { list, choose, one } = await draw(<GeneralOptions />);
    await choose(list('Langue'), 'English');
    // English comes once it is chosen.
    await expect.poll(() => one('combobox', 'Language')).toBeTruthy();
  });

  test('where she sits is a country, or that of the practice', async () => {
    const { list, choose, app } = await draw(<GeneralOptions />);
    await choose(list(/^Où vous répondez/), 'Tunisie');
    expect(app.state.settings.value.secretaryRegion).toBe('tn');
    await choose(list(/^Où vous répondez/), 'Dans le pays du cabinet');
    expect(app.state.settings.value.secretaryRegion).toBeNull();
  });

  test('a practice is opened for change, or a new one begun', async () => {
    const { button, click, field } = await draw(<GeneralOptions />);
    await click(button(/^Cabinet dentaire des Tilleuls/));
    expect(field('Nom, après « Cabinet »').value).toBe('dentaire des Tilleuls');
    await click(button('Ajouter un cabinet'));
    expect(field('Nom, après « Cabinet »').value).toBe('');
  });

  test('the invented practice can be tried before anything is filled in', async () => {
    const { button, click, app } = await draw(<GeneralOptions />, {
      before: async ({ app: { state }, disk }) => {
        await disk.forget('practices');
        writable({ state }).practices.value = [];
      },
    });
    await click(button('Utiliser le cabinet d’exemple'));
    await expect
      .poll(() => app.state.practices.value.map(({ name }) => name))
      .toEqual(['dentaire des Tilleuls']);
  });

  test('the sites that it stands on are named with their addresses', async () => {
    const { text, app } = await draw(<GeneralOptions />);
    for (const { name, origins } of app.practices.sites) expect(text()).toContain(`${name} — ${origins[0]}`);
  });
});
