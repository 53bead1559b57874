// A whole call in a real Firefox: from the key to the message, the mask, and the call that is there again after a restart.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveSecureAgenda } from '../launch/agenda-server.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { type FirefoxOptions, startFirefox } from './firefox-browser.ts';
import { type Hands, handsIn } from './firefox-hands.ts';

const HOST = 'pro.doctolib.fr';
const CALLER = 'Odile Garnier';
const REASON = 'joue gonflée et fièvre';

const { DECROCHE_FIREFOX: executablePath = '' } = process.env;
const extensionPath = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');

/** What a field, a button or an alert is to whoever reads the panel. */
const field = (name: string): string =>
  `[...document.querySelectorAll('input, textarea, select')].find((one) => (one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? '').includes(${JSON.stringify(name)}))`;
const button = (name: string): string =>
  `[...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(${JSON.stringify(name)}))`;
const TEXT = 'document.body.innerText';
const NOTE = `[...document.querySelectorAll('textarea')].find((one) => one.checkVisibility())`;

/** Gives it the keyboard; true once it is there and has it. */
const focused = (one: string): string =>
  `((one) => { one?.focus(); return one !== undefined && document.activeElement === one; })(${one})`;

const hasText = (hands: Hands, context: string, text: RegExp | string) =>
  expect.poll(() => hands.evaluate(context, TEXT)).toEqual(expect.stringMatching(text));

async function typeInto(hands: Hands, panel: string, [name, text]: readonly [string, string]): Promise<void> {
  await expect.poll(() => hands.evaluate(panel, focused(field(name)))).toBe(true);
  await hands.type(panel, text);
  await expect.poll(() => hands.evaluate(panel, `${field(name)}.value`)).toBe(text);
}

async function panelOf(hands: Hands, page: string): Promise<string> {
  let panel: string | undefined;
  await expect.poll(async () => (panel = await hands.panelIn(page))).toBeDefined();
  return panel ?? '';
}

async function setUpPractice(hands: Hands): Promise<void> {
  await expect.poll(() => hands.tabAt('/welcome.html')).toBeDefined();
  const options = await hands.open(await hands.ourPage('options.html'));
  await expect.poll(() => hands.evaluate(options, focused(button('cabinet d’exemple')))).toBe(true);
  await hands.enter(options);
  await hasText(hands, options, /dentaire des Tilleuls/);
  await hands.close(options);
}

const isMasked = (hands: Hands, panel: string) =>
  hands.evaluate(panel, `${button("Flouter l'écran")}.getAttribute('aria-pressed')`);

const lies = (hands: Hands, page: string) =>
  hands.evaluate(page, `getComputedStyle(document.body).contentVisibility`);

async function takeCall(hands: Hands, page: string): Promise<void> {
  await hands.evaluate(page, `document.querySelector('.appointment-name').click()`);
  await expect.poll(() => hands.evaluate(page, focused(NOTE))).toBe(true);
  await hands.global('c');
  const panel = await panelOf(hands, page);
  await hasText(hands, panel, /dentaire des Tilleuls, bon(?:jour|soir)/);
  await expect.poll(() => hands.evaluate(panel, 'document.hasFocus()')).toBe(true);
  await typeInto(hands, panel, ['Motif', REASON]);
  await hasText(hands, panel, /Joue, visage, gencive gonflés/);
  await hands.enter(panel);
  await hasText(hands, panel, /Question 1/);
  for (const key of ['n', 'n', 'o', 'o']) await hands.press(panel, key);
  await expect
    .poll(() =>
      hands.evaluate(panel, `document.querySelector('[role=alert][aria-label=Consigne]')?.textContent`),
    )
    .toMatch(/URGENT/);
}

async function saveMessage(hands: Hands, panel: string): Promise<void> {
  await typeInto(hands, panel, ["Nom de l'appelant", CALLER]);
  await typeInto(hands, panel, ['Téléphone', '0612345678']);
  await hands.press(panel, '\uE00A', '5');
  await typeInto(hands, panel, ['Message', 'Joue gonflée, fièvre depuis hier soir.']);
  await expect.poll(() => hands.evaluate(panel, focused(field('Pour qui')))).toBe(true);
  await hands.press(panel, 'D');
  await expect.poll(() => hands.evaluate(panel, `${field('Pour qui')}.value`)).not.toBe('');
  await typeInto(hands, panel, ['Nom du patient', CALLER]);
  await typeInto(hands, panel, ['Où est le patient', 'chez elle']);
  await hands.save(panel);
  await hasText(hands, panel, /Message pour .+ enregistré/);
}

/** What was started, the last first, is ended however the test ends. */
const ends: (() => Promise<unknown>)[] = [];

test.afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function startedFirefox(
  options: FirefoxOptions,
): Promise<{ readonly hands: Hands; readonly close: () => Promise<void> }> {
  const firefox = await startFirefox(options);
  ends.push(firefox.end);
  return { hands: handsIn(firefox), close: firefox.close };
}

/** The agenda under its own name, and a profile that lasts as long as the test. */
async function serveTest(): Promise<FirefoxOptions> {
  const profile = await mkdtemp(join(tmpdir(), 'decroche-firefox-'));
  ends.push(() => rm(profile, { recursive: true, force: true }));
  const agenda = await serveSecureAgenda(HOST);
  const proxy = await startConnectProxy(HOST, agenda.port);
  ends.push(agenda.close, proxy.close);
  return { executablePath, extensionPath, profile, proxyPort: proxy.port };
}

async function insertPhrase(hands: Hands, page: string): Promise<void> {
  const panel = await panelOf(hands, page);
  await hands.global('p');
  await expect.poll(() => hands.evaluate(panel, 'document.activeElement.type')).toBe('search');
  await hands.type(panel, 'numéro relu');
  await expect.poll(() => hands.evaluate(panel, 'document.activeElement.value')).toBe('numéro relu');
  await hands.enter(panel);
  await expect.poll(() => hands.evaluate(page, `${NOTE}.value`)).toMatch(/06 ?12 ?34 ?56 ?78/);
}

async function maskAndUnmask(hands: Hands, page: string): Promise<void> {
  const panel = await panelOf(hands, page);
  await hands.global('q');
  await expect.poll(() => isMasked(hands, panel)).toBe('true');
  await expect.poll(() => lies(hands, page)).toBe('hidden');
  await hands.global('q');
  await expect.poll(() => isMasked(hands, panel)).toBe('false');
  await expect.poll(() => lies(hands, page)).toBe('visible');
}

test('a whole call in Firefox: key, greeting, triage, message, phrase, mask, and all of it after a restart', async () => {
  const options = await serveTest();
  const { hands, close } = await test.step('starts', () => startedFirefox(options));
  await test.step('a practice is set up', () => setUpPractice(hands));
  const page = await hands.open(`https://${HOST}/`);
  await test.step('the call and its triage', () => takeCall(hands, page));
  const panel = await panelOf(hands, page);
  await test.step('the message', () => saveMessage(hands, panel));
  // What carries the panel's words to the page is stopped, as after a quiet while: nobody notices.
  await hands.stopBackground();
  await test.step('a phrase into the agenda', () => insertPhrase(hands, page));
  await test.step('the mask', () => maskAndUnmask(hands, page));
  expect(await hands.evaluate(panel, TEXT)).not.toContain('a disparu');
  await test.step('closes', close);
  const { hands: after } = await test.step('starts again', () => startedFirefox(options));
  const journal = await after.open(await after.ourPage('journal.html'));
  await hasText(after, journal, CALLER);
});
