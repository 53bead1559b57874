// What each expectation of a fictitious call costs her hands: keys alone, each waiting for what the one before shows.
import type { Locator, Page } from '@playwright/test';
import type { Expectation, RehearsalCall } from '../../../lib/domain/call/rehearsal/rehearsal-call.ts';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { expect } from '../stage/browser.ts';
import { type Panel, sayYes, tabTo } from '../stage/panel.ts';

type Hands = { readonly page: Page; readonly panel: Panel; readonly script: RehearsalCall };
type Act = (hands: Hands) => Promise<void>;

/** What she types to find each of them. */
const PROTOCOLS: Readonly<Record<string, string>> = {
  'fievre-enfant': 'fièvre du bébé',
  'saignement-extraction': 'saignement après une dent arrachée',
  'difficulte-respirer': 'du mal à respirer',
  'idees-suicidaires': 'idées de mort',
  'abces-gonflement': 'joue gonflée',
  'douleur-thoracique': 'douleur dans la poitrine',
  avc: 'visage de travers',
};
const PHRASES: Readonly<Record<string, string>> = {
  colere: 'comprends votre agacement',
  agressif: 'parlions calmement',
  confus: 'des questions courtes',
  confidentialite: 'ni de confirmer ni d’infirmer',
  demarcheurs: 'ne répond pas aux démarchages',
};
const PRACTICES = { tilleuls: 'Tilleuls', lilas: 'Lilas', port: 'Port' } as const;
const KINDS = { patient: 'p', relative: 'r', professional: 's', administrative: 'a', sales: 'd' } as const;
const OUTCOMES = { moved: 'RDV déplacé', refused: 'Refus poli' } as const;

/** What a map has for a name that the script gives; a script of something new says so here. */
function known<T>(map: Readonly<Record<string, T>>, name: string | undefined): T {
  const value = map[name ?? ''];
  if (value === undefined) throw new Error(`This walk knows no key for « ${name} ».`);
  return value;
}

/** Reaches a field from a step by Tab, and types. */
const typeIn =
  (
    step: string,
    field: Parameters<Panel['textbox']>[0],
    text: (script: RehearsalCall) => string | undefined,
  ): Act =>
  async ({ page, panel, script }) => {
    await page.keyboard.press(step);
    await tabTo(page, panel.textbox(field));
    await page.keyboard.type(text(script) ?? '');
    await expect(panel.textbox(field)).not.toHaveValue('');
  };

const toOutcome = async (page: Page, chip: Locator): Promise<void> => {
  const isThere = () => chip.evaluate((element) => element === document.activeElement);
  while (!(await isThere())) await page.keyboard.press('ArrowRight');
};

/** As her keys do it. */
export const ACTS: Readonly<Record<Expectation, Act>> = {
  async practice({ page, panel, script }) {
    await page.keyboard.press('Alt+Shift+R');
    const list = panel.frame.getByRole('dialog');
    await expect(list.locator(':focus')).toHaveCount(1);
    await page.keyboard.type(known(PRACTICES, script.wanted));
    await expect(list.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(list).toHaveCount(0);
  },
  async redFlag({ page, panel, script: { triage } }) {
    await page.keyboard.press('Alt+o');
    const search = panel.frame.getByRole('searchbox');
    await expect(search).toBeFocused();
    await page.keyboard.type(known(PROTOCOLS, triage?.protocol));
    await expect(panel.frame.getByRole('listbox', { name: 'Protocoles proposés' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(panel.question).toBeFocused();
    await sayYes(page, panel);
  },
  async callerKind({ page, panel, script }) {
    await page.keyboard.press('Alt+1');
    await expect(panel.frame.locator('[data-keys~="caller"] :focus')).toHaveCount(1);
    await page.keyboard.press(known(KINDS, script.known.callerKind));
    await expect(panel.frame.locator('[data-keys~="caller"] [aria-pressed="true"]').first()).toBeVisible();
  },
  callerName: typeIn('Alt+1', "Nom de l'appelant", ({ known: { callerName } }) => callerName),
  patientName: typeIn('Alt+5', 'Nom du patient', ({ known: { patientName } }) => patientName),
  birthDate: typeIn('Alt+5', 'Date de naissance', ({ known: { birthDate } }) => birthDate),
  phone: typeIn('Alt+1', 'Téléphone', ({ known: { phone } }) => phone),
  async phoneReadBack({ page, panel }) {
    await page.keyboard.press('Alt+1');
    const box = panel.frame.getByRole('checkbox', { name: 'Relu à voix haute' });
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  },
  reason: typeIn('Alt+2', 'Motif', ({ title }) => title),
  async said({ page, panel, script }) {
    await pressGlobal(page, 'Alt+P');
    await expect(panel.phraseSearch).toBeFocused();
    await page.keyboard.type(known(PHRASES, script.known.says));
    await expect(panel.phrases.first()).toContainText(known(PHRASES, script.known.says));
    await page.keyboard.press('Enter');
    await expect(panel.palette).toHaveCount(0);
  },
  async hold({ page, panel }) {
    const waits = panel.frame.locator('.hold-banner');
    await page.keyboard.press('Alt+g');
    await expect(panel.notice('attente').or(waits).first()).toBeVisible();
    await page.keyboard.press('Alt+g');
  },
  async counter({ page, panel }) {
    const line = panel.frame.getByText('Je suis à vous dans un instant.');
    await pressGlobal(page, 'Alt+K');
    await expect(line).toBeVisible();
    await pressGlobal(page, 'Alt+K');
    await expect(line).toHaveCount(0);
  },
  async secondCall({ page, panel }) {
    await page.keyboard.press('Alt+n');
    await expect(panel.textbox("Nom de l'appelant")).toHaveValue('');
  },
  async outcome({ page, panel, script }) {
    const chip = panel.button(known(OUTCOMES, script.known.outcome));
    await page.keyboard.press('Alt+4');
    await expect(panel.button('RDV pris')).toBeFocused();
    // Whoever sells is refused without being asked about: what is ticked already stays.
    if ((await chip.getAttribute('aria-pressed')) === 'true') return;
    await toOutcome(page, chip);
    await page.keyboard.press('Space');
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
  },
  async recipient({ page, panel }) {
    await page.keyboard.press('Alt+5');
    await expect(panel.textbox('Message')).toBeFocused();
    await tabTo(page, panel.recipient, 'Shift+Tab');
    await page.keyboard.type('D');
    await expect(panel.recipient).not.toHaveValue('');
  },
  async message({ page, panel }) {
    const saved = panel.notice('Message pour').first();
    const reason = panel.frame.locator('.slip-gate .quiet').first();
    await page.keyboard.press('Alt+5');
    await expect(panel.textbox('Message')).toBeFocused();
    await page.keyboard.type('À rappeler.');
    await page.keyboard.press('Control+Enter');
    await expect(saved.or(reason).first()).toBeVisible();
    if ((await reason.count()) === 0) return;
    // What nobody said is left out, with the reason why.
    await tabTo(page, reason);
    await page.keyboard.press('Enter');
    await expect(saved).toBeVisible();
  },
  promise: typeIn('Alt+5', 'Promis', () => 'rappel dans 10 min'),
  async callback({ page, panel }) {
    await page.keyboard.press('Alt+7');
    await expect(panel.notice('Rappel noté')).toBeVisible();
  },
  async incident({ page, panel }) {
    await page.keyboard.press('Alt+y');
    const facts = panel.frame.getByRole('textbox', { name: 'Incident, en faits' });
    await expect(facts).toBeFocused();
    await page.keyboard.type('Insultes, puis a raccroché.');
    await expect(facts).toHaveValue('Insultes, puis a raccroché.');
    await page.keyboard.press('Escape');
    await expect(facts).toHaveCount(0);
  },
  async ended({ page, panel }) {
    const gate = panel.frame.getByRole('region', { name: 'Avant de clore' });
    await page.keyboard.press('Alt+t');
    await expect.poll(async () => (await panel.clock.count()) === 0 || (await gate.count()) === 1).toBe(true);
    if ((await gate.count()) === 1) await page.keyboard.press('Alt+t');
    await expect(panel.clock).toHaveCount(0);
  },
};
