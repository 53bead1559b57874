// @vitest-environment happy-dom

import { beforeEach, expect, test } from 'vitest';
import { OptionsPage } from '../../../../components/pages/OptionsPage';
import { OPTIONS_VIEWS } from '../../../../components/pages/options-views';
import { pagesFr } from '../../../../lib/content/labels/fr/start/pages';
import { writable } from '../../app/open-panel';
import { draw, settle } from '../draw';

beforeEach(() => {
  location.hash = '';
});

test('one view at a time, and the address chooses it', async () => {
  const { one, maybe } = await draw(<OptionsPage />);
  expect(one('heading', 'Réglages de Décroché')).toBeTruthy();
  expect(one('heading', 'Vos touches')).toBeTruthy();
  await settle(() => {
    location.hash = '#privacy';
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(maybe('heading', 'Vos touches')).toBeNull();
  expect(one('heading', 'Force du flou')).toBeTruthy();
  expect(one('link', 'Confidentialité').getAttribute('aria-current')).toBe('page');
  expect(one('link', 'Général').getAttribute('aria-current')).toBeNull();
});

test('an address that names no view shows the first', async () => {
  location.hash = '#nowhere';
  const { one } = await draw(<OptionsPage />);
  expect(one('link', 'Général').getAttribute('aria-current')).toBe('page');
});

test.each(OPTIONS_VIEWS.map(({ id }) => id))('the view « %s » is a link to itself', async (id) => {
  location.hash = `#${id}`;
  const { one } = await draw(<OptionsPage />);
  expect(one('link', pagesFr.options.views[id]).getAttribute('href')).toBe(`#${id}`);
  expect(one('link', pagesFr.options.views[id]).getAttribute('aria-current')).toBe('page');
});

test('without a practice it welcomes, and there is nothing to navigate to', async () => {
  const { one, maybe } = await draw(<OptionsPage />, {
    before: ({ app: { state } }) => {
      writable({ state }).practices.value = [];
    },
  });
  expect(one('heading', 'Bienvenue. Deux minutes, et le téléphone peut sonner.')).toBeTruthy();
  expect(maybe('navigation')).toBeNull();
});

test('each view has its key, which stands beside its name', async () => {
  const { one } = await draw(<OptionsPage />);
  for (const [digit, { id: view }] of OPTIONS_VIEWS.entries()) {
    const code = `Digit${digit + 1}`;
    await settle(() => dispatchEvent(new KeyboardEvent('keydown', { key: '', code, altKey: true })));
    expect(location.hash).toBe(`#${view}`);
  }
  expect(one('link', 'État').textContent).toBe(`ÉtatAlt+${OPTIONS_VIEWS.length}`);
});
