// Her letters are the panel's from the key on that opens it until she leaves, whatever the page does to the keyboard.
import type { BrowserContext, Page } from '@playwright/test';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { expect, test } from '../stage/browser.ts';
import { type Host, serveHost } from '../stage/page-host.ts';

/** What a page hears of a key, and of a text. */
const WITNESS = `
window.heard = [];
for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'compositionend'])
  for (const target of [window, document])
    target.addEventListener(type, (event) => heard.push(type + ':' + (event.key ?? event.data)), true);`;

const add = (element: string) => `document.body.append(${element});`;

/** What a page does that calls the keyboard to itself, by what a secretary would see of it. */
const THEFTS = {
  'focuses its field every 50 ms': "setInterval(() => document.querySelector('#field').focus(), 50);",
  'focuses its field every 700 ms': "setInterval(() => document.querySelector('#field').focus(), 700);",
  'calls its window to the front every 50 ms': 'setInterval(() => window.focus(), 50);',
  'calls its window to the front every 700 ms': 'setInterval(() => window.focus(), 700);',
  'makes what stands beside its body inert': `setInterval(() => {
    for (const e of document.documentElement.children) if (e !== document.body && e !== document.head) e.inert = true;
  }, 4);`,
  'forges toggle events': `setInterval(() => {
    for (const e of document.querySelectorAll('*'))
      e.dispatchEvent(new ToggleEvent('toggle', { oldState: 'closed', newState: 'open', bubbles: true }));
  }, 8);`,
  'opens and closes a modal dialog': `const d = document.createElement('dialog');
    d.append(document.createElement('input')); ${add('d')} setInterval(() => d.open ? d.close() : d.showModal(), 60);`,
  'opens and closes a popover': `const d = document.createElement('div'); d.popover = 'manual'; ${add('d')}
    setInterval(() => d.togglePopover(), 30);`,
  'gives a frame of its own the keyboard': `const f = document.createElement('iframe');
    f.srcdoc = '<input autofocus>'; ${add('f')} setInterval(() => f.contentWindow.focus(), 80);`,
  'keeps a modal dialog open': `const d = document.createElement('dialog');
    d.append(document.createElement('input')); ${add('d')} d.showModal();`,
  'zooms itself and does five of these at once': `document.documentElement.style.zoom = '1.4';
    setInterval(() => document.querySelector('#field').focus(), 70);
    setInterval(() => window.focus(), 110);
    setInterval(() => {
      for (const e of document.documentElement.children) if (e !== document.body && e !== document.head) e.inert = true;
    }, 9);
    setInterval(() => {
      for (const e of document.querySelectorAll('*'))
        e.dispatchEvent(new ToggleEvent('toggle', { oldState: 'closed', newState: 'open', bubbles: true }));
    }, 40);
    const p = document.createElement('div'); p.popover = 'manual'; ${add('p')} setInterval(() => p.togglePopover(), 90);`,
} as const;
type Theft = keyof typeof THEFTS;

const NAMES = Object.keys(THEFTS) as Theft[];
/** One by itself, and all of them together. */
const EACH_KIND: readonly Theft[] = [
  'makes what stands beside its body inert',
  'zooms itself and does five of these at once',
];

const path = (name: Theft) => `/${NAMES.indexOf(name)}`;
const pageThat = (script: string) =>
  `<!doctype html><meta charset="utf-8"><title>Agenda</title><input id="field"><script>${WITNESS}${script}</script>`;

let host: Host;
test.beforeAll(async () => {
  const pages = NAMES.map((name) => [path(name), { html: pageThat(THEFTS[name]) }]);
  host = await serveHost(Object.fromEntries(pages));
});
test.afterAll(() => host.close());

/** True while the page's own active element is the panel's host: what is typed falls into our hands. */
const isPanelsKeyboard = (page: Page) =>
  page.evaluate(() => document.activeElement?.hasAttribute('data-decroche') ?? false);

/** She is in the agenda and presses the key: not a frame of the panel has been drawn for her yet. */
async function pressCall(context: BrowserContext, name: Theft): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.url(path(name)));
  await page.bringToFront();
  await pressGlobal(page, 'Alt+C');
  // The command has come; of the panel nothing may be drawn yet. Her next letter comes later than a script's, which waits for nothing.
  await expect.poll(() => isPanelsKeyboard(page)).toBe(true);
  return page;
}

/** What the page heard; the browser leaves it the release of the chord. */
async function heardBy(page: Page): Promise<string[]> {
  const heard = await page.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);
  return heard.filter((each) => !/^keyup:(?:c|Alt)$/.test(each));
}

const reasonIn = async (page: Page) =>
  (await panelOf(page)).getByRole('textbox', { name: 'Motif', exact: true });

const SAID = 'douleur forte au bras gauche depuis ce matin ';

for (const name of NAMES)
  test(`a page that ${name} gets none of the letters typed from Alt+C on${EACH_KIND.includes(name) ? '' : ' @full'}`, async ({
    launch,
  }) => {
    const { context } = await launch();
    const page = await pressCall(context, name);
    await page.keyboard.type(SAID);
    await page.keyboard.type(SAID, { delay: 20 });
    await expect(await reasonIn(page)).toHaveValue(SAID.repeat(2));
    expect(await heardBy(page)).toEqual([]);
  });

/** Letters to each hostile page, at these paces. Milliseconds a key. */
const MANY = { letters: 1000, paces: [0, 20, 80, 200] } as const;

// Each page in a browser of its own: a call that is open already would be gone on with, and its reason is there before.
for (const name of NAMES)
  test(`of a thousand letters typed over a page that ${name} none is lost, moved or seen @full`, async ({
    launch,
  }) => {
    const { context } = await launch();
    const page = await pressCall(context, name);
    let typed = '';
    for (let turn = 0; typed.length < MANY.letters; turn += 1) {
      const words = `mot${turn} `.repeat(10);
      await page.keyboard.type(words, { delay: MANY.paces[turn % MANY.paces.length] ?? 0 });
      typed += words;
    }
    await expect(await reasonIn(page)).toHaveValue(typed);
    expect(await heardBy(page)).toEqual([]);
  });

test('letters that a busy page hands on late stand where they were typed, although she pressed elsewhere meanwhile', async ({
  launch,
}) => {
  const { context } = await launch();
  const page = await pressCall(context, 'calls its window to the front every 700 ms');
  const reason = await reasonIn(page);
  await page.keyboard.type('fievre ');
  await expect(reason).toHaveValue('fievre ');
  const name = (await panelOf(page)).getByRole('textbox', { name: "Nom de l'appelant", exact: true });
  await name.scrollIntoViewIfNeeded();
  const box = await name.boundingBox();
  if (!box) throw new Error('The name is not drawn.');
  const isHeld = Promise.withResolvers<void>();
  const mayGoOn = Promise.withResolvers<void>();
  await page.route('**/hold', async (route) => {
    isHeld.resolve();
    await mayGoOn.promise;
    await route.fulfill({ body: '' });
  });
  const busy = page.evaluate(() => {
    window.focus();
    const request = new XMLHttpRequest();
    request.open('GET', '/hold', false);
    request.send();
  });
  await isHeld.promise;
  const hands = await context.newCDPSession(page);
  const press = (key: string) =>
    hands.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key,
      text: key,
      code: `Key${key.toUpperCase()}`,
    });
  const typed = [...'depuis'].map(press);
  // No hand is at the mouse sooner; the clocks of two processes are told apart by the millisecond.
  await page.waitForTimeout(100);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left', clickCount: 1 } as const;
  const clicked = (['mousePressed', 'mouseReleased'] as const).map((type) =>
    hands.send('Input.dispatchMouseEvent', { type, ...at }),
  );
  await expect(reason).toHaveValue('fievre ');
  mayGoOn.resolve();
  await Promise.all([busy, ...clicked, ...typed]);
  await expect(reason).toHaveValue('fievre depuis');
  await expect(name).toHaveValue('');
});
