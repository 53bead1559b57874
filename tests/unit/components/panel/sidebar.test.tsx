// @vitest-environment happy-dom

import { describe, expect, test } from 'vitest';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { writable } from '../../app/open-panel';
import { draw, settle } from '../draw';

describe('between two calls', () => {
  test('one button begins a call, with its key; today’s messages and both pages are in reach', async () => {
    const { button, click, app, one, text } = await draw(<Sidebar />);
    expect(button('Nouvel appel').textContent).toContain('Alt+C');
    expect(text()).toContain('Aucun message aujourd’hui.');
    expect(one('link', 'Journal').getAttribute('href')).toBe('/journal.html');
    expect(one('link', 'Réglages').getAttribute('href')).toBe('/options.html');
    await click(button('Nouvel appel'));
    expect(app.state.calls.value).toHaveLength(1);
  });
});

describe('in a call', () => {
  test('each step is there, in its order', async () => {
    const { app, names } = await draw(<Sidebar />);
    await settle(app.calls.start);
    const regions = names('region').filter((name) => name);
    expect(regions.indexOf('Motif')).toBeGreaterThan(regions.indexOf('Contact'));
    expect(regions.indexOf('Reformulation')).toBeGreaterThan(regions.indexOf('Motif'));
    expect(regions.indexOf('Traitement')).toBeGreaterThan(regions.indexOf('Reformulation'));
    expect(regions.indexOf('Message')).toBeGreaterThan(regions.indexOf('Traitement'));
    expect(regions.indexOf('Congé')).toBeGreaterThan(regions.indexOf('Message'));
  });

  test('letters typed into a field stay letters; outside of one they say who calls', async () => {
    const { app, field, press, button, all } = await draw(<Sidebar />);
    await settle(app.calls.start);
    field("Nom de l'appelant").focus();
    expect(await press('r')).toBe(false);
    all('button', 'Patient')[0]?.focus();
    expect(await press('r')).toBe(true);
    expect(button('Proche').getAttribute('aria-pressed')).toBe('true');
  });

  test('the digit of a step brings the keyboard to it', async () => {
    const { app, press, field, hasFocus } = await draw(<Sidebar />);
    await settle(app.calls.start);
    await press('5', { alt: true });
    expect(app.state.calls.value[0]?.step).toBe('message');
    await press('2', { alt: true });
    expect(hasFocus(field('Motif'))).toBe(true);
  });
});

const LAYERS = [
  ['help', 'Raccourcis clavier', 'toggleHelp'],
  ['messages', 'Messages du jour', 'toggleMessages'],
  ['callbacks', 'Rappels promis', 'toggleCallbacks'],
  ['facts', 'Fiche du cabinet', 'toggleFacts'],
  ['difficult', 'Appel difficile', 'toggleDifficult'],
  ['language', 'Autre langue', 'toggleLanguage'],
  ['palette', 'Phrases', 'togglePalette'],
] as const;

test.each(LAYERS)(
  'the layer « %s » opens over the call as « %s », and Escape closes it',
  async (_, title, verb) => {
    const { app, one, press, maybe } = await draw(<Sidebar />);
    await settle(app.calls.start);
    await settle(app.panel[verb]);
    expect(one('dialog', title)).toBeTruthy();
    await press('Escape');
    expect(maybe('dialog')).toBeNull();
  },
);

test('collapsed, only the strip is left; opened again, the whole panel', async () => {
  const { app, maybe, button, click, root } = await draw(<Sidebar />);
  await settle(() => {
    writable(app).layout.value = { open: false, mode: 'push', width: 360 };
  });
  expect(maybe('button', 'Nouvel appel')).toBeNull();
  expect(root.querySelector('.is-strip')).not.toBeNull();
  await click(button('Ouvrir le panneau'));
  expect(maybe('button', 'Nouvel appel')).not.toBeNull();
});

test('masked, the panel says so to its style sheet and shows no name', async () => {
  const { app, one, mask, text } = await draw(<Sidebar />);
  await settle(app.calls.start);
  await settle(() => app.calls.changeNotes({ callerName: 'Mme Roux', reason: 'dent cassée' }));
  await settle(app.calls.hold);
  await settle(app.calls.hold);
  await settle(app.calls.start);
  expect(text()).toContain('Mme Roux');
  await settle(() => mask.set(true));
  expect(one('main').getAttribute('data-masked')).toBe('true');
  expect(text()).not.toContain('Mme Roux');
});
