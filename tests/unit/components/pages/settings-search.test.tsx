// @vitest-environment happy-dom
// The search over all settings: whatever a view has is found by its words, in both languages, and led to with the keyboard.
import { beforeEach, describe, expect, test } from 'vitest';
import { OptionsPage } from '../../../../components/pages/OptionsPage';
import { OPTIONS_VIEWS } from '../../../../components/pages/options-views';
import { goToPlace } from '../../../../components/pages/settings-search/go-to-place';
import {
  createPlaceSearch,
  settingPlaces,
} from '../../../../components/pages/settings-search/setting-places';
import { en } from '../../../../lib/content/labels/en/en';
import { pagesEn } from '../../../../lib/content/labels/en/start/pages';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { pagesFr } from '../../../../lib/content/labels/fr/start/pages';
import { startLabels } from '../../../../lib/content/labels/start-labels';
import { draw, settle } from '../draw';

const LANGUAGES = {
  fr: { ...fr, ...pagesFr },
  en: { ...en, ...pagesEn },
};
type Language = keyof typeof LANGUAGES;

const placesIn = (language: Language) => settingPlaces(LANGUAGES[language], startLabels[language]);
const searchIn = (language: Language) =>
  createPlaceSearch(placesIn(language), LANGUAGES[language].options.views);

beforeEach(() => {
  location.hash = '';
});

/** Named by the practice, not by us; of one row among many that its section stands for; told what to write rather than what it is. */
const NOT_OURS = /Tilleuls|^Dr /;
const PART_OF: Readonly<Partial<Record<(typeof OPTIONS_VIEWS)[number]['id'], string>>> = {
  general: 'form, .key-choices, details > section *',
  protocols: '.specialty',
};

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test.each(OPTIONS_VIEWS)('each heading and fold of « $id » is found by its own words', async (view) => {
    const { root } = await draw(<view.View />, { language });
    const parts = PART_OF[view.id];
    const names = [...root.querySelectorAll('h2, h3, summary')]
      .filter((element) => !(parts && element.closest(parts)))
      .map((element) => element.textContent ?? '')
      .filter((name) => !NOT_OURS.test(name));
    const find = searchIn(language);
    const missed = names.filter((name) => find(name)[0]?.name !== name);
    expect(missed).toEqual([]);
  });

  test.each(OPTIONS_VIEWS)('each place of « $id » is there, and takes the keyboard', async (view) => {
    const { root } = await draw(<view.View />, { language });
    const places = placesIn(language).filter((place) => place.view === view.id);
    expect(places.length).toBeGreaterThan(0);
    const missed = places.filter((place) => {
      (document.activeElement as HTMLElement | null)?.blur();
      return !goToPlace(root, place) || document.activeElement === document.body;
    });
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test('a part of a practice is led to in its form where that is open', async () => {
    const { View } = OPTIONS_VIEWS[0];
    const { root, click, button } = await draw(<View />, { language });
    await click(button(/Tilleuls/));
    const places = placesIn(language).filter(({ under }) => under !== null);
    for (const place of places) {
      goToPlace(root, place);
      expect(document.activeElement?.closest('.practice-form'), place.name).toBeTruthy();
    }
  });
});

const FOUND: readonly (readonly [Language, string, string])[] = [
  ['fr', 'mot de passe', 'Phrase secrète'],
  ['fr', 'abreviation', 'Abréviations'],
  ['fr', 'conservtion', 'Conservation'],
  ['fr', 'durée', 'Conservation'],
  ['fr', 'anglais', 'Langue'],
  ['fr', 'raccourcis', 'Vos touches'],
  ['fr', 'casque', 'Décrocher et raccrocher par le casque'],
  ['fr', 'vacances', 'Absences et remplacements'],
  ['en', 'password', 'Passphrase'],
  ['en', 'retntion', 'Retention'],
  ['en', 'duration', 'Retention'],
  ['en', 'french', 'Language'],
];

test.each(FOUND)('in %s « %s » finds « %s »', (language, query, name) => {
  expect(
    searchIn(language)(query)
      .slice(0, 3)
      .map((place) => place.name),
  ).toContain(name);
});

test('no word finds nothing, and neither does one that no setting has', () => {
  expect(searchIn('fr')('  ')).toEqual([]);
  expect(searchIn('fr')('xylophone')).toEqual([]);
});

test('its key gives it the keyboard; Enter leads to another view, and to the field there', async () => {
  const { one, type, press, all } = await draw(<OptionsPage />);
  await press('o', { alt: true });
  const box = one('searchbox', 'Rechercher un réglage') as HTMLInputElement;
  expect(document.activeElement).toBe(box);
  await type(box, 'phrase secrete');
  expect(all('option').length).toBeGreaterThan(0);
  await press('Enter');
  expect(location.hash).toBe('#privacy');
  await settle(() => dispatchEvent(new HashChangeEvent('hashchange')));
  expect(document.activeElement?.textContent).toBe('Phrase secrète');
  expect(box.value).toBe('');
});

test('what nothing answers to is said; Escape clears it', async () => {
  const { root, one, type, press, all } = await draw(<OptionsPage />);
  const box = one('searchbox', 'Rechercher un réglage') as HTMLInputElement;
  box.focus();
  await type(box, 'xylophone');
  expect(all('status').map(({ textContent }) => textContent)).toContain(startLabels.fr.settingsSearch.none);
  await press('Escape');
  expect(box.value).toBe('');
  expect(root.querySelector('.settings-found')?.hasAttribute('hidden')).toBe(true);
});
