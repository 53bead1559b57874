// Whatever the engine can draw for a document: the list of its pseudo-elements is compared with the engine's own, each that
// makes a box is judged by planted ink, and so are framesets and the margins of a printed page.
import { readFile, readlink } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ENGINE_BOXES } from '../../../lib/platform/mask/sheet/engine-boxes.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { pdfText } from '../stage/pdf-text.ts';
import { INK, inked, showsInk } from '../stage/planted-ink.ts';
import { sampled } from '../stage/sample.ts';

const NAME = 'DUPONTEL';
/** With which a functional pseudo-element is asked for: one of them fits any. */
const ARGUMENTS = ['', '(*)', '(a)', '(select)', '(left)'];

/** The browser's own code: each name that it knows is a string in it. */
async function engineOf({ context }: LaunchedBrowser): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer: { processInfo: { type: string; id: number }[] } | undefined =
    await session?.send('SystemInfo.getProcessInfo');
  const main = answer?.processInfo.find(({ type }) => type === 'browser');
  const { DECROCHE_BROWSER = '', CHROMIUM = DECROCHE_BROWSER } = process.env;
  // Where the system names no file of a process, what was started is the browser itself.
  const file = process.platform === 'linux' ? await readlink(`/proc/${main?.id}/exe`) : CHROMIUM;
  return (await readFile(file)).toString('latin1');
}

/** Those of the words that are pseudo-elements here, without an argument. */
const pseudoElementsAmong = (page: Page, words: readonly string[]): Promise<string[]> =>
  page.evaluate(
    ([names, endings]) =>
      names.filter((name) => endings.some((end) => CSS.supports(`selector(*::${name}${end})`))),
    [words, ARGUMENTS] as const,
  );

const isTheirs = (word: string): boolean => !word.startsWith('-');

test('the list of boxes that the mask knows is the engine’s own', async ({ launch }) => {
  const browser = await launch();
  const page = await browser.context.newPage();
  const code = await engineOf(browser);
  const words = new Set([...code.matchAll(/[a-z][a-z0-9-]{1,47}/g)].map(([word]) => word));
  expect(words.size).toBeGreaterThan(10_000);
  const theirs = await pseudoElementsAmong(page, [...words].filter(isTheirs));
  const ours = Object.keys(ENGINE_BOXES).map((box) => box.replace(/\(.*$/, ''));
  const unknown = theirs.filter((box) => !ours.includes(box));
  expect(
    unknown,
    'pseudo-elements of this browser about which lib/platform/mask/sheet/engine-boxes.ts says nothing',
  ).toEqual([]);
  console.log(`${theirs.length} pseudo-elements in this engine, ${ours.length} in our list, none unknown`);
});

const boxes = Object.keys(ENGINE_BOXES).filter((box) => ENGINE_BOXES[box] === 'beside');

/** Everything a page may do to have the box drawn on <html>, <body> and our own host. */
const boxCss = (box: string): string =>
  ['html', 'body', '[data-decroche]']
    .map(
      (element) =>
        `${element}{display:list-item!important;scroll-marker-group:after!important;overflow:auto!important;columns:2}${element}::${box}{content:"${NAME}"!important;display:block!important;position:fixed!important;inset:99px!important;${INK}font-size:60px;z-index:9}`,
    )
    .join('');

/** Into the top layer with both, where a backdrop lies behind each. */
const toTopLayer = (): void => {
  for (const element of [document.documentElement, document.body, document.querySelector('[data-decroche]')])
    if (element instanceof HTMLElement) {
      element.popover = 'manual';
      element.showPopover();
    }
};

for (const [which, tried] of sampled(boxes, 6))
  test(`no box beside the tree shows ink through the mask${which}`, async ({ launch, pressGlobal }) => {
    const pages = Object.fromEntries(
      boxes.map((box) => [
        `/${box}`,
        { html: `<!doctype html><style>${boxCss(box)}</style><body><p style="height:3000px">a` },
      ]),
    );
    const host = await serveHost({ '/': { html: '<!doctype html>' }, ...pages });
    const { context, worker } = await launch();
    const { page } = await openHost(context, host.url('/'));
    const canvas = await context.newPage();
    await page.bringToFront();
    const rows = new Map<string, string>();
    const look = async (box: string): Promise<boolean> => {
      await page.goto(host.url(`/${box}`));
      await page.evaluate(toTopLayer);
      await page.waitForTimeout(80);
      return showsInk(page, canvas);
    };
    for (const box of tried) rows.set(box, (await look(box)) ? 'ink unmasked' : 'no box here');
    expect([...rows.values()]).toContain('ink unmasked');
    await pressGlobal(page, 'Alt+Q');
    // A page that is opened before the key has had its effect need not be masked in its first frame.
    await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('flou');
    for (const box of tried) expect(await look(box), `::${box} through the mask`).toBe(false);
    console.log([...rows].map(([box, row]) => `::${box.padEnd(24)} ${row} · masked none`).join('\n'));
    await host.close();
  });

test('a frameset is hidden, however it is displayed @full', async ({ launch, pressGlobal }) => {
  const frameset = (css: string) => ({
    html: `<!doctype html><html><head><style>frameset{${css}}</style></head><frameset cols="50%,50%" style="${css}"><frame src="/names"><frameset rows="50%,50%"><frame src="/names"><frame src="/names"></frameset></frameset></html>`,
  });
  const host = await serveHost({
    '/': frameset(''),
    '/loud': frameset('display:block!important;opacity:1!important;visibility:visible!important'),
    '/names': { html: `<!doctype html>${inked(NAME)}` },
  });
  const { context } = await launch();
  const page = await context.newPage();
  const canvas = await context.newPage();
  await page.bringToFront();
  for (const path of ['/', '/loud']) {
    await page.goto(host.url(path));
    await expect.poll(() => showsInk(page, canvas)).toBe(true);
    await pressGlobal(page, 'Alt+Q');
    await expect.poll(() => showsInk(page, canvas)).toBe(false);
    await page.reload();
    await page.waitForTimeout(300);
    expect(await showsInk(page, canvas)).toBe(false);
    await pressGlobal(page, 'Alt+Q');
    await expect.poll(() => showsInk(page, canvas)).toBe(true);
  }
  await host.close();
});

const MARGINS = ['top-left-corner', 'top-center', 'right-middle', 'bottom-right', 'left-top'];
const PAGED = MARGINS.map((box) => `@${box}{content:"${NAME}"!important}`).join('');

test('the margins of a printed page carry no name while masked, and theirs again afterwards', async ({
  launch,
  pressGlobal,
}) => {
  const html = (css: string) => `<!doctype html><title>Agenda</title><style>${css}</style><p>texte</p>`;
  const pages = {
    '/first': { html: html(`@page :first{${PAGED}}`) },
    '/layered': { html: html(`@layer a{@page{${PAGED}}}@media print{@layer b{@page{${PAGED}}}}`) },
  };
  const host = await serveHost({ '/': { html: html(`@page{${PAGED}}`) }, ...pages });
  const { context } = await launch();
  const { page } = await openHost(context, host.url('/'));
  for (const path of ['/', ...Object.keys(pages)]) {
    await page.goto(host.url(path));
    const printed = async () => pdfText(await page.pdf());
    expect(await printed()).toContain(NAME);
    await pressGlobal(page, 'Alt+Q');
    await expect.poll(printed).toBe('');
    await page.reload();
    await expect.poll(printed).toBe('');
    await pressGlobal(page, 'Alt+Q');
    await expect.poll(printed).toContain(NAME);
  }
  await host.close();
});
