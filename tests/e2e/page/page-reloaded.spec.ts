// An agenda that loads its page anew at each click, or by itself while she writes: the panel is back where she was, and no key is the page's.
import type { Page } from '@playwright/test';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { type Host, serveHost } from '../stage/page-host.ts';
import { type Panel, panelIn } from '../stage/panel.ts';

/** A server-side agenda: a form that is sent, links that load, a field that takes the keyboard, and an ear for every key. */
const HTML = `<!doctype html><meta charset="utf-8"><title>Agenda</title><h1>Agenda</h1>
<script>window.heard = []; addEventListener('keydown', ({ key }) => heard.push(key), true);</script>
<form action="/"><input id="own" name="q" autofocus><button>Chercher</button></form><a href="/?day=2">Demain</a>`;

let host: Host;
test.beforeAll(async () => {
  host = await serveHost({ '/': { html: HTML } });
});
test.afterAll(() => host.close());

/** What the page itself has heard and holds. */
const inPage = (page: Page) =>
  page.evaluate(() => ({
    heard: Reflect.get(globalThis, 'heard').join(''),
    own: document.querySelector('input')?.value,
    stored: sessionStorage.length,
  }));

/** From then on a page that begins keeps her keys until it is told whose they are. */
const untilKept = ({ frame }: Panel) =>
  expect
    .poll(() => frame.evaluate(() => chrome.scripting.getRegisteredContentScripts({ ids: ['owned-keys'] })))
    .toHaveLength(1);

/** How often the page goes in mid-word. */
const TIMES = [
  ['', 1],
  [', twenty times @full', 20],
] as const;

for (const [title, times] of TIMES)
  test(`a page that loads itself anew in mid-word: call, caret, panel and every key are kept${title}`, async ({
    launch,
  }) => {
    const browser = await launch();
    const page = await browser.context.newPage();
    await page.goto(host.url('/'));
    let panel = panelIn(await startCall(page));
    await panel.textbox('Notes').focus();
    await page.keyboard.type('vu mardi');
    for (const _ of ' mardi') await page.keyboard.press('ArrowLeft');
    let written = 'vu';
    for (let time = 0; time < times; time += 1) {
      // What the panel says to be saved is there again.
      await expect(panel.textbox('Notes')).toHaveValue(`${written} mardi`);
      await expect(panel.frame.getByText('Enregistré', { exact: true })).toBeVisible();
      await untilKept(panel);
      // Before its first script a document has no ear of ours.
      await page.reload({ waitUntil: 'domcontentloaded' });
      await page.keyboard.type(` n${time}`);
      written += ` n${time}`;
      panel = panelIn(await panelOf(page));
      const now = async () => ({ notes: await panel.textbox('Notes').inputValue(), ...(await inPage(page)) });
      await expect.poll(now).toEqual({ notes: `${written} mardi`, heard: '', own: '', stored: 0 });
    }
  });

test('a letter whose key is let go in the page loaded anew is written once', async ({ launch }) => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await page.goto(host.url('/'));
  let panel = panelIn(await startCall(page));
  await untilKept(panel);
  await page.keyboard.down('x');
  await expect(panel.textbox('Motif')).toHaveValue('x');
  await expect(panel.frame.getByText('Enregistré', { exact: true })).toBeVisible();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.keyboard.up('x');
  await page.keyboard.type('y');
  panel = panelIn(await panelOf(page));
  await expect(panel.textbox('Motif')).toHaveValue('xy');
});

test('a link of the page: the call stays on screen with its layer, and the keyboard is the page’s @full', async ({
  launch,
}) => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await page.goto(host.url('/'));
  const panel = panelIn(await startCall(page));
  await page.keyboard.type('ordonnance');
  await expect(panel.textbox('Motif')).toHaveValue('ordonnance');
  await page.keyboard.press('Alt+Shift+C');
  const layer = ({ frame }: Panel) => frame.getByRole('dialog', { name: 'Consignes' });
  await expect(layer(panel)).toBeVisible();
  await expect(panel.frame.getByText('Enregistré', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Demain' }).click();
  await page.waitForURL('**/?day=2');
  const again = panelIn(await panelOf(page));
  await expect(layer(again)).toBeVisible();
  await expect(again.textbox('Motif')).toHaveValue('ordonnance');
  await expect(again.notice('Un appel était resté ouvert')).toHaveCount(0);
  await page.keyboard.type('durand');
  await expect.poll(async () => (await inPage(page)).own).toBe('durand');
});
