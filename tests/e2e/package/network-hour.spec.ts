// An hour at the desk by the browser's clock, which runs twenty times as fast: one call after the other, every page, every alarm
// and timer that falls into it; and the browser's own record of every request.
import type { Page } from '@playwright/test';
import { printTable } from '../../fakes/print-table.ts';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { findClockLibrary } from '../../launch/clock-library.mjs';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { BROWSER, isLocal, recordedIn } from '../stage/net-log.ts';
import { openFile, panelIn, recordsIn, setUpPractice } from '../stage/panel.ts';
import { productionExtension } from '../stage/production-extension.ts';

const HOUR_MS = 3_600_000;
/** Faster, and the browser's own watchdogs end what is only slow. */
const SPEED = 20;
const SITE = 'https://pro.doctolib.fr';
const PAGES = ['journal.html', 'options.html'] as const;

/** What is launched meanwhile has the fast clock; without the library the hour is a real one. */
async function hurried<T>(work: () => Promise<T>): Promise<{ made: T; speed: number }> {
  const library = await findClockLibrary();
  const before = { ...process.env };
  if (library)
    Object.assign(process.env, { LD_PRELOAD: library, FAKETIME: `+0 x${SPEED}`, NO_FAKE_STAT: '1' });
  try {
    return { made: await work(), speed: library ? SPEED : 1 };
  } finally {
    for (const name of ['LD_PRELOAD', 'FAKETIME', 'NO_FAKE_STAT'])
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
  }
}

type Watched = { alarms: string[] };

/** A page of the extension that stays: every alarm that rings. */
async function watch({ context, extensionId }: LaunchedBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(() => {
    const alarms: string[] = [];
    Object.assign(globalThis, { alarms });
    chrome.alarms.onAlarm.addListener(({ name }) => alarms.push(name));
  });
  return page;
}

/** A call with its message, hung up whatever it lacks; a key counts once its effect is there, since what is told goes with the clock. */
async function oneCall(page: Page, number: number): Promise<void> {
  await page.bringToFront();
  await pressGlobal(page, 'Alt+C');
  const panel = panelIn(await panelOf(page));
  await panel.textbox('Motif').fill(`zubrolfin ${number}`);
  await panel.textbox("Nom de l'appelant").fill(`Mme Essai ${number}`);
  await panel.textbox('Nom du patient').fill(`Essai ${number}`);
  await panel.textbox('Téléphone').fill('06 39 98 71 53');
  await panel.textbox('Message').fill(`rappeler, appel ${number}`);
  await panel.recipient.selectOption('Dr Claire Aubert');
  await expect(async () => {
    await panel.button('Enregistrer le message').press('Enter');
    expect((await recordsIn(panel.frame, 'messages')).length).toBe(number + 1);
  }).toPass();
  await expect(async () => {
    await panel.button("Terminer l'appel").press('Enter');
    const calls = await recordsIn(panel.frame, 'calls');
    expect(calls.filter(({ status }) => status === 'ended')).toHaveLength(number + 1);
  }).toPass();
}

/** Looks at another page of the extension, as between two calls. */
async function lookAt({ context, extensionId }: LaunchedBrowser, number: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${PAGES[number % PAGES.length]}`);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.close();
}

test('in an hour of calls, alarms and timers no request leaves the extension @full', async ({
  launch,
}, testInfo) => {
  const log = testInfo.outputPath('net-log.json');
  const { made: browser, speed } = await hurried(() =>
    launch({
      hosts: ['pro.doctolib.fr'],
      extensionPath: productionExtension,
      args: [`--log-net-log=${log}`],
    }),
  );
  const seen: string[] = [];
  browser.context.on('request', (request) => seen.push(request.url()));
  await setUpPractice(browser);
  const watcher = await watch(browser);
  const page = await openFile(browser, SITE);
  const from = performance.now();
  // By our own clock, which is not hurried.
  const passed = () => (performance.now() - from) * speed;
  let calls = 0;
  while (passed() < HOUR_MS) {
    await oneCall(page, calls);
    await lookAt(browser, calls);
    calls += 1;
  }
  const minutes = Math.round(passed() / 60_000);
  const { alarms } = await watcher.evaluate(() => ({ alarms: (globalThis as unknown as Watched).alarms }));
  expect(await recordsIn(watcher, 'calls')).toHaveLength(calls);
  // The control: a request of the agenda is recorded.
  await page.evaluate(() => fetch('/control-of-the-agenda'));
  await browser.close();

  const recorded = await recordedIn(log);
  const byPages = recorded.filter(({ initiator }) => initiator !== BROWSER);
  const ours = byPages.filter(({ initiator }) => initiator !== SITE);
  const counts = { minutes, calls, alarms: alarms.length, recorded: recorded.length, ours: ours.length };
  printTable('an hour of calls', Object.entries(counts));
  expect(recorded).toContainEqual({ url: `${SITE}/control-of-the-agenda`, initiator: SITE });
  expect(alarms).toContain('keeping');
  expect(ours).toEqual([]);
  expect(seen.filter((url) => !isLocal(url))).toEqual([]);
});
