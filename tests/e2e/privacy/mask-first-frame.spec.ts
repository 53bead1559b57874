// The first frames of a document that loads masked: whatever it says of itself before the worker's own sheet is there, the
// worker asleep or not, no presented frame shows ink.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { type HostPage, openHost, serveHost } from '../stage/page-host.ts';
import { INK, inked, inkedPictures } from '../stage/planted-ink.ts';
import { framesOf } from '../stage/screencast.ts';
import { stopWorker } from '../stage/sleeping-browser.ts';

const SHOWN = 'content-visibility:visible!important;opacity:1!important;visibility:visible!important';
const NAMES = inked('DUPONTEL');
const PSEUDO = `content:"DUPONTEL"!important;display:block!important;position:fixed;inset:0;${INK}`;

/** Each says that it is to be shown, in a way that wins over sheets of the author's origin. */
const HOSTILE: Readonly<Record<string, string>> = {
  'style of the body': `<body style="${SHOWN}">${NAMES}`,
  'style of html and body': `<html style="${SHOWN};${INK}"><body style="${SHOWN}">${NAMES}`,
  'body without a box': `<body style="display:contents!important;${SHOWN}">${NAMES}`,
  'layered rules': `<style>@layer a,b;@layer a{html,body,body *{${SHOWN};display:block!important}html::before{${PSEUDO}}}</style><body>${NAMES}`,
  'rules with ids': `<html id="a"><style>html#a body#b{${SHOWN}}html#a::after{${PSEUDO}}</style><body id="b">${NAMES}`,
  'shadow tree of the body': `<body><template shadowrootmode="open"><style>:host{${SHOWN}}</style><slot></slot></template>${NAMES}`,
  'backdrop of html': `<html popover="manual"><style>html::backdrop{${INK}opacity:1!important;display:block!important}</style><script>document.documentElement.showPopover()</script><body style="${SHOWN}">${NAMES}`,
  'written while it loads': `<script>document.documentElement.style.cssText='${SHOWN}';addEventListener('DOMContentLoaded',()=>document.body.style.cssText='${SHOWN}')</script><body>${NAMES}`,
};

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400" style="${SHOWN};display:block!important"><rect width="600" height="400" fill="#f0f"/></svg>`;

const pages: Readonly<Record<string, HostPage>> = {
  '/': { html: '<!doctype html>' },
  ...Object.fromEntries(
    Object.entries(HOSTILE).map(([name, html]) => [
      `/${encodeURIComponent(name)}`,
      { html: `<!doctype html>${html}` },
    ]),
  ),
  [`/${encodeURIComponent('drawing')}`]: { html: DRAWING, headers: { 'content-type': 'image/svg+xml' } },
};
const KINDS = [...Object.keys(HOSTILE), 'drawing'];

type Loads = { readonly url: (path: string) => string; readonly page: Page; readonly canvas: Page };

/** How many frames of one load hold ink, and how many there were. */
async function load(kind: string, { url, page, canvas }: Loads): Promise<[inked: number, all: number]> {
  await page.goto(url('/'));
  const frames = await framesOf(page, () => page.goto(url(`/${encodeURIComponent(kind)}`)), 250);
  return [await inkedPictures(canvas, frames), frames.length];
}

async function inkOf(kinds: readonly string[], loads: Loads, before: () => Promise<void>): Promise<string[]> {
  const rows: string[] = [];
  for (const kind of kinds) {
    await before();
    const [found, all] = await load(kind, loads);
    if (found > 0) rows.push(`${kind}: ${found} of ${all} frames`);
  }
  return rows;
}

/** The control: unmasked every kind shows its ink. A busy machine presents few frames, so a kind is loaded until one has it. */
async function seenUnmasked(kinds: readonly string[], loads: Loads): Promise<number> {
  for (const kind of kinds) await expect.poll(async () => (await load(kind, loads))[0]).toBeGreaterThan(0);
  return kinds.length;
}

async function openLoads(context: BrowserContext, url: (path: string) => string): Promise<Loads> {
  const { page } = await openHost(context, url('/'));
  return { url, page, canvas: await context.newPage() };
}

const asleep = (browser: LaunchedBrowser, page: Page) => async () => {
  await stopWorker(browser);
  await page.bringToFront();
};

for (const turns of [1, 12])
  test(`${turns === 1 ? 'a load of every third hostile kind' : 'two hundred hostile loads'} masked shows no frame of ink, the worker awake or asleep${turns === 1 ? '' : ' @full'}`, async ({
    launch,
    pressGlobal,
  }) => {
    // A machine of its own needs half a minute for one turn; a busy one is no failure.
    const host = await serveHost(pages);
    const browser = await launch();
    const loads = await openLoads(browser.context, host.url);
    const awake = () => Promise.resolve();
    const kinds = KINDS.filter((_, index) => turns > 1 || index % 3 === 0);
    const unmasked = await seenUnmasked(kinds, loads);
    await loads.page.bringToFront();
    await pressGlobal(loads.page, 'Alt+Q');
    const all = Array.from({ length: turns }, () => kinds).flat();
    expect(await inkOf(all, loads, awake)).toEqual([]);
    // Each load by a worker asleep waits for it to start: one in three of them in the short run.
    const few = turns === 1 ? all.filter((_, index) => index % 3 === 0) : all;
    expect(await inkOf(few, loads, asleep(browser, loads.page))).toEqual([]);
    console.log(
      `${all.length + few.length} hostile loads masked: no frame of ink; unmasked ${unmasked} of ${kinds.length} kinds show it`,
    );
    await host.close();
  });
