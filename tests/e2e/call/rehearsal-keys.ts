// What each expectation of a fictitious call costs her hands: keys alone, each waiting for what the one before shows.
import type { Frame, Locator, Page } from '@playwright/test';
import type { Expectation, RehearsalCall } from '../../../lib/domain/call/rehearsal/rehearsal-call.ts';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { expect } from '../stage/browser.ts';
import { tabTo } from '../stage/panel.ts';
import type { Words } from './rehearsal-words.ts';

/** Her desk: the page, the panel's frame beside the caller, the words that it speaks in, and the call. */
export type Hands = {
  readonly page: Page;
  readonly frame: Frame;
  readonly words: Words;
  readonly script: RehearsalCall;
};
type Act = (hands: Hands) => Promise<void>;

const PRACTICES = { tilleuls: 'Tilleuls', lilas: 'Lilas', port: 'Port' } as const;
const KINDS = { patient: 'p', relative: 'r', professional: 's', administrative: 'a', sales: 'd' } as const;

/** What a map has for a name that the script gives; a script of something new says so here. */
function known<T>(map: Readonly<Record<string, T>>, name: string | undefined): T {
  const value = map[name ?? ''];
  if (value === undefined) throw new Error(`This walk knows no key for « ${name} ».`);
  return value;
}

const field = ({ frame, words }: Hands, name: FieldName): Locator =>
  frame.getByRole('textbox', { name: words.fields[name], exact: true });
const button = ({ frame }: Hands, name: string): Locator => frame.getByRole('button', { name, exact: true });
const notice = ({ frame }: Hands, hasText: string): Locator => frame.getByRole('status').filter({ hasText });

/** Those that a step's key or Tab reaches. */
type FieldName = 'callerName' | 'phone' | 'reason' | 'patientName' | 'birthDate' | 'message' | 'promise';

/** Reaches a field from a step by Tab, and types. */
const typeIn =
  (step: string, name: FieldName, text: (script: RehearsalCall) => string | undefined): Act =>
  async (hands) => {
    const { page, script } = hands;
    await page.keyboard.press(step);
    await tabTo(page, field(hands, name));
    await page.keyboard.type(text(script) ?? '');
    await expect(field(hands, name)).not.toHaveValue('');
  };

/** The step of the message, its text with the caret. */
async function toMessage(hands: Hands): Promise<void> {
  await hands.page.keyboard.press('Alt+5');
  await expect(field(hands, 'message')).toBeFocused();
}

/** « Oui » until the questions stop: to a list, then to its first sign. */
async function sayYes({ page, frame, words }: Hands): Promise<void> {
  const answered = frame.locator('.answered li');
  const directive = frame.getByRole('alert', { name: words.triage.directive });
  while ((await directive.count()) === 0) {
    const before = await answered.count();
    await page.keyboard.press('o');
    await expect(answered).not.toHaveCount(before);
  }
}

const toOutcome = async (page: Page, chip: Locator): Promise<void> => {
  const isThere = () => chip.evaluate((element) => element === document.activeElement);
  while (!(await isThere())) await page.keyboard.press('ArrowRight');
};

/** As her keys do it. */
export const ACTS: Readonly<Record<Expectation, Act>> = {
  async practice({ page, frame, script }) {
    await page.keyboard.press('Alt+Shift+R');
    const list = frame.getByRole('dialog');
    await expect(list.locator(':focus')).toHaveCount(1);
    await page.keyboard.type(known(PRACTICES, script.wanted));
    await expect(list.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(list).toHaveCount(0);
  },
  async redFlag(hands) {
    const { page, frame, words, script } = hands;
    await page.keyboard.press('Alt+o');
    await expect(frame.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(known(words.typed.protocols, script.triage?.protocol));
    await expect(frame.getByRole('listbox', { name: words.triage.suggestions })).toBeVisible();
    await page.keyboard.press('Enter');
    const yes = frame.getByRole('button', { name: words.triage.yes, exact: true });
    await expect(frame.getByRole('group').filter({ has: yes })).toBeFocused();
    await sayYes(hands);
  },
  async callerKind({ page, frame, script }) {
    const step = frame.locator('[data-keys~="caller"]');
    await page.keyboard.press('Alt+1');
    await expect(step.locator(':focus')).toHaveCount(1);
    await page.keyboard.press(known(KINDS, script.known.callerKind));
    await expect(step.locator('[aria-pressed="true"]').first()).toBeVisible();
  },
  callerName: typeIn('Alt+1', 'callerName', ({ known: { callerName } }) => callerName),
  patientName: typeIn('Alt+5', 'patientName', ({ known: { patientName } }) => patientName),
  birthDate: typeIn('Alt+5', 'birthDate', ({ known: { birthDate } }) => birthDate),
  phone: typeIn('Alt+1', 'phone', ({ known: { phone } }) => phone),
  async phoneReadBack({ page, frame, words }) {
    await page.keyboard.press('Alt+1');
    const box = frame.getByRole('checkbox', { name: words.fields.phoneReadBack });
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  },
  reason: typeIn('Alt+2', 'reason', ({ title }) => title),
  async said({ page, frame, words, script }) {
    const palette = frame.getByRole('dialog', { name: words.palette.title });
    const text = known(words.typed.phrases, script.known.says);
    await pressGlobal(page, 'Alt+P');
    await expect(frame.getByRole('searchbox', { name: words.palette.search })).toBeFocused();
    await page.keyboard.type(text);
    await expect(palette.getByRole('option').first()).toContainText(text);
    await page.keyboard.press('Enter');
    await expect(palette).toHaveCount(0);
  },
  async hold(hands) {
    const { page, frame, words } = hands;
    const waits = frame.locator('.hold-banner');
    await page.keyboard.press('Alt+g');
    await expect(notice(hands, words.onHold).or(waits).first()).toBeVisible();
    await page.keyboard.press('Alt+g');
  },
  async counter({ page, frame, words }) {
    const line = frame.getByText(words.counter.line);
    await pressGlobal(page, 'Alt+K');
    await expect(line).toBeVisible();
    await pressGlobal(page, 'Alt+K');
    await expect(line).toHaveCount(0);
  },
  async secondCall(hands) {
    await hands.page.keyboard.press('Alt+n');
    await expect(field(hands, 'callerName')).toHaveValue('');
  },
  async outcome(hands) {
    const { page, words, script } = hands;
    const chip = button(hands, known(words.outcomes, script.known.outcome));
    await page.keyboard.press('Alt+4');
    await expect(button(hands, words.outcomes.booked)).toBeFocused();
    // Whoever sells is refused without being asked about: what is ticked already stays.
    if ((await chip.getAttribute('aria-pressed')) === 'true') return;
    await toOutcome(page, chip);
    await page.keyboard.press('Space');
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
  },
  async recipient(hands) {
    const { page, frame, words } = hands;
    const recipient = frame.getByRole('combobox', { name: words.fields.recipient, exact: true });
    await toMessage(hands);
    await tabTo(page, recipient, 'Shift+Tab');
    await page.keyboard.type('D');
    await expect(recipient).not.toHaveValue('');
  },
  async message(hands) {
    const { page, frame, words } = hands;
    const saved = notice(hands, words.messageSaved).first();
    const reason = frame.locator('.slip-gate .quiet').first();
    await toMessage(hands);
    await page.keyboard.type('À rappeler.');
    await page.keyboard.press('Control+Enter');
    await expect(saved.or(reason).first()).toBeVisible();
    if ((await reason.count()) === 0) return;
    // What nobody said is left out, with the reason why.
    await tabTo(page, reason);
    await page.keyboard.press('Enter');
    await expect(saved).toBeVisible();
  },
  promise: typeIn('Alt+5', 'promise', () => 'rappel dans 10 min'),
  async callback(hands) {
    await hands.page.keyboard.press('Alt+7');
    await expect(notice(hands, hands.words.callbackNoted)).toBeVisible();
  },
  async incident({ page, frame, words }) {
    await page.keyboard.press('Alt+y');
    const facts = frame.getByRole('textbox', { name: words.difficult.incident });
    await expect(facts).toBeFocused();
    await page.keyboard.type('Insultes, puis a raccroché.');
    await expect(facts).toHaveValue('Insultes, puis a raccroché.');
    await page.keyboard.press('Escape');
    await expect(facts).toHaveCount(0);
  },
  async ended({ page, frame, words }) {
    const clock = frame.getByRole('timer', { name: words.bar.duration });
    const gate = frame.getByRole('region', { name: words.gate.title });
    await page.keyboard.press('Alt+t');
    await expect.poll(async () => (await clock.count()) === 0 || (await gate.count()) === 1).toBe(true);
    if ((await gate.count()) === 1) await page.keyboard.press('Alt+t');
    await expect(clock).toHaveCount(0);
  },
};
