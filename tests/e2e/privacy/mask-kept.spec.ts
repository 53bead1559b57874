// Pages that the browser would keep whole for the way back: the mask may come or go meanwhile, they hear of neither, and
// show the last picture that they had. None of hers is kept: each is loaded anew.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { notesIn, startCall } from '../stage/agenda-call.ts';
import { DEVELOPER_MODE, expect, test } from '../stage/browser.ts';
import { greetedPanel, openHost, say } from '../stage/page-host.ts';
import { noteOf, recordsIn, setUpPractice } from '../stage/panel.ts';
import { reloadExtension } from '../stage/reload-extension.ts';
import { framesOf, inkedFrames } from '../stage/screencast.ts';
import { masked, readable } from './mask-host.ts';

const KEPT = '/patients/p-001';
const NEXT = '/calendar/2026-11-23/week';
const TITLE = /DURAND Sophie/;

/** Notes what the browser says of the return of the page, which is too busy for a panel until it is shown again. */
const busyUntilShownAgain = () => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (location.pathname !== '/patients/p-001' || entry?.type === 'back_forward') return;
  const timer = setInterval(() => {
    const begin = performance.now();
    while (performance.now() - begin < 45);
  }, 46);
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    clearInterval(timer);
    Object.assign(window, { isRestored: true });
  });
};

const isRestored = (page: Page) => page.evaluate(() => Reflect.get(window, 'isRestored') === true);

/** Opens the file of a patient and leaves it at once. */
async function visit(page: Page, origin: string): Promise<void> {
  await page.addInitScript(busyUntilShownAgain);
  await page.goto(`${origin}${KEPT}`);
  await page.goto(`${origin}${NEXT}`);
}

/** Goes back; the frames shown on the way. */
const goBack = (page: Page): Promise<string[]> =>
  framesOf(page, () => page.goBack({ waitUntil: 'commit' }), 1500);

test('masked after it was left, a page shows no name on the way back, though the worker does not answer', async ({
  launch,
  pressGlobal,
  agenda,
}) => {
  const { context, worker } = await launch({ keepsPages: true });
  const { page } = await openHost(context, agenda.url);
  const canvas = await context.newPage();
  await page.bringToFront();
  await visit(page, agenda.url);
  await greetedPanel(page);
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  // The panel hides its page before the worker has written anything.
  await expect
    .poll(() => worker.evaluate(() => chrome.storage.local.get('privacyBlur')))
    .toEqual({ privacyBlur: true });
  const stuck = worker.evaluate(() => {
    for (const end = Date.now() + 4000; Date.now() < end; );
  });
  const frames = await goBack(page);
  expect(await isRestored(page)).toBe(false);
  // At once: the worker, once free, would do it too.
  expect(await page.title()).toBe('Agenda');
  expect(frames.length).toBeGreaterThan(0);
  expect(await inkedFrames(canvas, frames)).toBe(0);
  await stuck;
  await masked(page);
  await expect(page).toHaveTitle('Agenda');
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  await expect(page).toHaveTitle(TITLE);
});

test('unmasked after it was left, a page is readable on the way back, and gets its panel then @full', async ({
  launch,
  pressGlobal,
  agenda,
}) => {
  const { context } = await launch({ keepsPages: true });
  const { page } = await openHost(context, agenda.url);
  const canvas = await context.newPage();
  await page.bringToFront();
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  await visit(page, agenda.url);
  await greetedPanel(page);
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  const frames = await goBack(page);
  expect(await isRestored(page)).toBe(false);
  await readable(page);
  await expect(page).toHaveTitle(TITLE);
  expect(await inkedFrames(canvas, frames)).toBeGreaterThan(0);
  const panel = await greetedPanel(page);
  await pressGlobal(page, 'Alt+C');
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
});

test('the panel that was left with its page is alive on the way back, with the note of the call @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch({ keepsPages: true });
  await setUpPractice(browser);
  const { page } = await openHost(browser.context, `${agenda.url}${KEPT}`);
  const left = await startCall(page);
  await notesIn(left).pressSequentially('Rappeler ');
  await expect.poll(async () => JSON.stringify(await recordsIn(left, 'calls'))).toContain('Rappeler ');
  await page.goto(`${agenda.url}${NEXT}`);
  await greetedPanel(page);
  await page.goBack({ waitUntil: 'commit' });
  const panel = await greetedPanel(page);
  await startCall(page);
  await expect(notesIn(panel)).toHaveValue('Rappeler ');
  await notesIn(panel).press('End');
  await page.keyboard.type('demain');
  await expect.poll(async () => JSON.stringify(await recordsIn(panel, 'calls'))).toContain('Rappeler demain');
  // She leaves the panel: until then the keyboard is its own.
  await page.keyboard.press('Escape');
  await noteOf(page).fill('');
  await noteOf(page).click();
  await say(panel, { type: 'insert', id: 1, text: 'Vue ce jour' });
  await expect(noteOf(page)).toHaveValue('Vue ce jour');
});

test('after an update of the extension no page left before stays hidden @full', async ({
  launch,
  agenda,
}) => {
  const { context, extensionId } = await launch({ keepsPages: true, preferences: DEVELOPER_MODE });
  const { page } = await openHost(context, agenda.url);
  await visit(page, agenda.url);
  await reloadExtension(context, extensionId);
  await page.bringToFront();
  await page.goBack({ waitUntil: 'commit' });
  await readable(page);
  await expect(page).toHaveTitle(TITLE);
  await greetedPanel(page);
});

/** Notes what stands in the page as it is left, after our own scripts were told. */
const NOTES_ITSELF =
  "addEventListener('pagehide', () => { sessionStorage.left = document.documentElement.outerHTML; });";

/** Two pages of a site of this machine. */
async function serveSite(headers: Record<string, string>) {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html', ...headers });
    answer.end(`<!doctype html><title>Site</title><p>DURAND Sophie</p><script>${NOTES_ITSELF}</script>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => server.close() };
}

/** Whether the browser kept the site's first page while its second one was shown. */
async function isKept(page: Page, host: string, headers: Record<string, string> = {}): Promise<boolean> {
  const site = await serveSite(headers);
  await page.goto(`http://${host}:${site.port}/first`);
  await page.evaluate(() => Object.assign(window, { stood: true }));
  await page.goto(`http://${host}:${site.port}/second`);
  expect(await page.evaluate(() => sessionStorage.getItem('left'))).toContain('DURAND Sophie');
  expect(await page.evaluate(() => sessionStorage.getItem('left'))).not.toMatch(/extension:/);
  await page.goBack({ waitUntil: 'commit' });
  const stood = await page.evaluate(() => Reflect.get(window, 'stood') === true);
  site.close();
  return stood;
}

/** No site of hers; every browser finds this machine under such a name. */
const OTHER_SITE = 'site.localhost';

test('a page of hers is not kept for the way back, one of another site is; neither learns our identity', async ({
  launch,
}) => {
  const { context } = await launch({ keepsPages: true });
  const page = await context.newPage();
  expect(await isKept(page, OTHER_SITE)).toBe(true);
  expect(await isKept(page, '127.0.0.1')).toBe(false);
  // A site may forbid what keeps its pages out.
  const forbids = { 'permissions-policy': 'unload=()' };
  expect(await isKept(page, OTHER_SITE, forbids)).toBe(true);
  expect(await isKept(page, '127.0.0.1', forbids)).toBe(false);
});
