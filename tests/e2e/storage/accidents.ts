// What befalls a call desk in mid-typing, and how it is found again afterwards.
import { PANEL_REASONS } from '../../../lib/contract/panel-reasons.ts';
import { diskRecords } from '../../launch/browser/open-disk.ts';
import { expect } from '../stage/browser.ts';
import type { DetachedBrowser } from '../stage/detached-browser.ts';
import { type Line, openLine, targetsOf } from '../stage/devtools-line.ts';
import { findTarget, focusedText, type Hands, layHands } from '../stage/raw-hands.ts';

export const ACCIDENTS = [
  'browser killed',
  'page reloaded',
  'extension reloaded',
  'worker terminated',
  'tab closed',
] as const;
export type Accident = (typeof ACCIDENTS)[number];

/** Through these the panel goes on: not even a letter on its way to the disk may be missing. */
export const SURVIVED: ReadonlySet<Accident> = new Set(['extension reloaded', 'worker terminated']);

/** A browser with the agenda in front; `browser` is another one after a kill. */
export type Desk = { browser: DetachedBrowser; hands: Hands; panel: Line };
type Start = () => Promise<DetachedBrowser>;

export type StoredCall = { readonly id: string; readonly status: string; readonly reason: string };

/** All calls as they are on disk. */
export const storedCalls = async ({ panel }: Desk): Promise<StoredCall[]> => {
  const calls = (await diskRecords(panel, 'calls')) as (StoredCall & { notes: { reason: string } })[];
  return calls.map(({ id, status, notes }) => ({ id, status, reason: notes.reason }));
};

const http = (address: string, path: string, method = 'GET') =>
  fetch(`${address}/json/${path}`, { method }).catch(() => null);

/** Lays hands on the desk once its panel is drawn. */
async function sitDown(browser: DetachedBrowser): Promise<Desk> {
  const hands = await layHands(browser.address);
  await expect.poll(hands.countPanels, { intervals: [50] }).toBe(1);
  const panel = await hands.panel();
  const isDrawn = () => panel.evaluate(`document.querySelector('main') !== null`).catch(() => false);
  await expect.poll(isDrawn, { intervals: [50] }).toBe(true);
  return { browser, hands, panel };
}

/** A start of the browser, past the first-run page, which comes to the front by itself. */
export async function openDesk(start: Start): Promise<Desk> {
  const browser = await start();
  const options = await openLine(
    await findTarget(browser.address, ({ url }) => url.endsWith('/welcome.html')),
  );
  // Accidents may befall a page before she calls its panel, which the test looks through.
  const ready = `globalThis.chrome?.storage?.local.set({ '${PANEL_REASONS.always}': true }).then(() => true)`;
  await expect.poll(() => options.evaluate(ready).catch(() => false)).toBe(true);
  options.close();
  return sitDown(browser);
}

/** A later start on the same profile: a call is open, so that no page comes to the front, and the panel is still made ready. */
const openAgain = async (start: Start): Promise<Desk> => sitDown(await start());

const OUTDATED = 'Actualisez après l’appel';

/** True once another panel took the place of this one, however long that takes; false once this one says that none comes. */
async function isReplaced({ panel, hands }: Desk): Promise<boolean> {
  let isGone = false;
  const look = async () => {
    const notice = await panel
      .evaluate(`document.querySelector('.notice')?.textContent ?? ''`)
      .catch(() => null);
    isGone = notice === null;
    return isGone || (String(notice).includes(OUTDATED) && (await hands.countPanels()) === 1);
  };
  await expect.poll(look, { intervals: [50] }).toBe(true);
  return isGone;
}

/** Now and then the browser does not start the reloaded extension: the old panel then says so, and has gone on saving. */
async function startAnew({ browser, panel }: Desk, start: Start): Promise<Desk> {
  const targets = (await targetsOf(browser.address)).filter(({ type }) => type !== 'browser_ui');
  console.log(
    'no panel came after a reload; targets:',
    targets.map(({ type, url }) => `${type} ${url}`).join(', '),
  );
  await expect
    .poll(() => panel.evaluate(`document.querySelector('.save-state').textContent`))
    .toBe('Enregistré');
  await browser.kill();
  return openAgain(start);
}

type Happening = {
  /** Sets it off; typing goes on meanwhile. */
  readonly befall: (desk: Desk) => Promise<unknown>;
  /** Finds the desk again. */
  readonly recover: (desk: Desk, start: Start) => Promise<Desk>;
};

const isWorker = ({ type, url }: { type: string; url: string }) =>
  type === 'service_worker' && url.endsWith('/background.js');

export const HAPPENINGS: Record<Accident, Happening> = {
  'browser killed': {
    befall: ({ browser }) => browser.kill(),
    recover: (_, start) => openAgain(start),
  },
  'page reloaded': {
    befall: ({ hands }) => hands.page.send('Page.reload'),
    recover: async ({ browser, panel }) => {
      await expect.poll(() => panel.evaluate('1').catch(() => 'gone'), { intervals: [50] }).toBe('gone');
      return sitDown(browser);
    },
  },
  'extension reloaded': {
    befall: ({ panel }) => panel.evaluate('setTimeout(() => chrome.runtime.reload(), 0); 1'),
    recover: async (desk, start) =>
      (await isReplaced(desk)) ? sitDown(desk.browser) : startAnew(desk, start),
  },
  'worker terminated': {
    befall: async ({ browser: { address } }) => {
      const worker = (await targetsOf(address)).find(isWorker);
      if (worker) await http(address, `close/${worker.id}`);
    },
    recover: async (desk) => desk,
  },
  'tab closed': {
    befall: async ({ browser: { address }, hands }) => http(address, `close/${hands.targetId}`),
    recover: async ({ browser }, start) => {
      const { address } = browser;
      await expect
        .poll(async () => (await targetsOf(address)).some(({ url }) => url.includes('/patients/')))
        .toBe(false);
      if ((await http(address, `new?${browser.url}`, 'PUT')) === null) return openAgain(start);
      return sitDown(browser);
    },
  },
};

/** The keyboard in a call's reason; what was left open when the browser fell is taken up first. */
async function reachReason({ hands, panel }: Desk): Promise<void> {
  const isOffered = () =>
    panel.evaluate(`document.hasFocus() && document.activeElement.closest('.left-open') !== null`);
  await hands.chord('c');
  let text: unknown = null;
  const look = async () => {
    text = await focusedText(panel);
    return typeof text === 'string' || (await isOffered());
  };
  await expect.poll(look, { intervals: [30] }).toBe(true);
  if (typeof text !== 'string') {
    await hands.press('Enter');
    await expect.poll(async () => typeof (await focusedText(panel)), { intervals: [30] }).toBe('string');
  }
}

/** Goes to the call that has waited longest; gives the text in which the caret now stands, at its end. */
export async function nextCall(desk: Desk): Promise<string> {
  await reachReason(desk);
  const before = await focusedText(desk.panel);
  await desk.hands.chord('w');
  let text: unknown = null;
  const look = async () => {
    text = await focusedText(desk.panel);
    return typeof text === 'string' && text !== before;
  };
  await expect.poll(look, { intervals: [30] }).toBe(true);
  await desk.hands.press('End');
  return String(text);
}

/** Three calls, each begun with its first words. */
export async function beginCalls(desk: Desk, beginnings: readonly string[]): Promise<void> {
  for (const [at, words] of beginnings.entries()) {
    await desk.hands.chord(at === 0 ? 'c' : 'n');
    await expect.poll(() => focusedText(desk.panel), { intervals: [30] }).toBe('');
    for (const letter of words) await desk.hands.type(letter);
    await expect.poll(() => focusedText(desk.panel), { intervals: [30] }).toBe(words);
  }
}
