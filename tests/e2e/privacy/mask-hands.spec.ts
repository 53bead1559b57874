// What hands can still do to a masked page: the pointer meets nothing of it, no list stays open, no key goes into a field.
import type { Frame, Locator, Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { masked, readable } from './mask-host.ts';

const NAME = 'DUPONTEL Marguerite';
const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="300" height="100"%3E%3Crect width="300" height="100"/%3E%3C/svg%3E';

const TITLED = `<!doctype html><title>Agenda</title><body title="${NAME}" style="margin:0;min-height:100vh">
<p title="${NAME}">Rendez-vous</p><button aria-label="${NAME}">?</button><abbr title="${NAME}">D.</abbr>
<img src='${PICTURE}' title="${NAME}" style="display:block"><a href="#" title="${NAME}">Fiche</a>
<svg width="200" height="60"><title>${NAME}</title><rect width="200" height="60"/></svg>
<script>
window.met = [];
for (const type of ['mouseover', 'pointerdown', 'dragstart'])
  addEventListener(type, ({ target }) => met.push(type + ' ' + target.nodeName), true);
</script>`;

/** What a pointer could press on a grid over the page, and whether it would call up a word. */
const underPointer = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const steps = (end: number) => Array.from({ length: Math.floor(end / 25) }, (_, index) => 5 + index * 25);
    const met = steps(innerWidth - 60).flatMap((x) =>
      steps(innerHeight).flatMap((y) => document.elementFromPoint(x, y) ?? []),
    );
    const told = (element: Element) => (element.closest('[title], [aria-label]') ? ['a word'] : []);
    return [...new Set(met.flatMap((element) => [element.nodeName, ...told(element)]))].toSorted();
  });

/** Moves over the whole page, then pulls where the picture is. */
async function moveAndPull(page: Page): Promise<unknown> {
  await page.evaluate(() => Reflect.set(window, 'met', []));
  for (const [x, y] of [
    [20, 20],
    [20, 60],
    [100, 100],
    [100, 160],
  ] as const)
    await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.move(100, 100);
  await page.mouse.down();
  await page.mouse.move(400, 300, { steps: 5 });
  await page.mouse.up();
  return page.evaluate(() => [...new Set(Reflect.get(window, 'met') as string[])].toSorted());
}

test('the pointer meets no element of a masked page, calls up no word of it and pulls nothing out', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: TITLED } });
  const { context } = await launch();
  const { page } = await openHost(context, host.url('/'));
  expect(await underPointer(page)).toEqual(expect.arrayContaining(['a word', 'IMG', 'P']));
  expect(await moveAndPull(page)).toEqual(expect.arrayContaining(['mouseover IMG', 'dragstart IMG']));
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  await expect.poll(() => page.evaluate(() => document.body.title)).toBe('');
  const own = ['BODY', 'HTML'];
  expect(own).toEqual(expect.arrayContaining(await underPointer(page)));
  expect(['mouseover BODY', 'mouseover HTML', 'pointerdown BODY', 'pointerdown HTML']).toEqual(
    expect.arrayContaining((await moveAndPull(page)) as string[]),
  );
  await page.evaluate((name) => {
    document.body.title = name;
  }, NAME);
  await expect.poll(() => page.evaluate(() => document.body.title)).toBe('');
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  await expect.poll(() => page.evaluate(() => document.body.title)).toBe(NAME);
  await host.close();
});

const FRAME = `<select id="list"><option>${NAME}<option>Li</select><textarea id="area">${NAME}</textarea>`;

const FIELDS = `<!doctype html><title>${NAME}</title><body>
<input id="input" list="names" value="${NAME}"><datalist id="names"><option>${NAME}</datalist>
<textarea id="area">${NAME}</textarea><select id="list"><option>${NAME}<option>Li</select>
<div id="rich" contenteditable>${NAME}</div><div id="host"></div>
<iframe id="near" srcdoc='${FRAME}'></iframe><iframe id="far" src="/far"></iframe>
<script>
const tree = document.querySelector('#host').attachShadow({ mode: 'open' });
tree.innerHTML = '<input id="shaded" value="${NAME}"><select id="hidden"><option>${NAME}<option>Li</select>';
const far = document.querySelector('#far');
far.src = far.src.replace('127.0.0.1', 'localhost');
</script>`;

/** Where the field is, and how it is reached. */
type Field = { readonly frame: Frame; readonly selector: string };

const frameAt = (page: Page, selector: string): Promise<Frame | null> =>
  page
    .locator(selector)
    .elementHandle()
    .then((handle) => handle?.contentFrame() ?? null);

async function fieldsOf(page: Page): Promise<Record<string, Field>> {
  const main = page.mainFrame();
  const [near, far] = [await frameAt(page, '#near'), await frameAt(page, '#far')];
  if (!near || !far) throw new Error('The frames did not come.');
  return {
    'field with suggestions': { frame: main, selector: '#input' },
    'text area': { frame: main, selector: '#area' },
    'rich text': { frame: main, selector: '#rich' },
    'field in a shadow tree': { frame: main, selector: '#shaded' },
    'open list': { frame: main, selector: '#list' },
    'open list in a shadow tree': { frame: main, selector: '#hidden' },
    'field in a frame of the same origin': { frame: near, selector: '#area' },
    'open list in a frame of the same origin': { frame: near, selector: '#list' },
    'field in a frame of another origin': { frame: far, selector: '#area' },
    'open list in a frame of another origin': { frame: far, selector: '#list' },
  };
}

/** What a field holds; of a list, whether it is open and what is chosen. */
const held = ({ frame, selector }: Field): Promise<string> =>
  frame
    .locator(selector)
    .evaluate((field) =>
      field instanceof HTMLSelectElement
        ? `${field.matches(':open') ? 'open' : 'closed'} ${field.value}`
        : field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
          ? field.value
          : (field.textContent ?? ''),
    );

/** Types into a field, or opens a list. */
async function use(page: Page, field: Locator, isList: boolean): Promise<void> {
  if (isList) await field.focus();
  else await field.click();
  await page.keyboard.press(isList ? 'Space' : 'a');
}

/** What a hand that has not seen the mask come might press. */
async function pressEverything(page: Page): Promise<void> {
  await page.keyboard.type('l');
  for (const key of ['ArrowDown', 'Enter', 'Control+a', 'Control+c', 'Control+x', 'Control+v', 'Delete'])
    await page.keyboard.press(key);
  await page.keyboard.type('visible');
}

/** What a press or Tab must find again afterwards: the page around it is not told where in its frame the focus was. */
const LOST = /of another origin|list in a frame/;

/** Runs in the field's document. */
const hasKeyboard = (field: Element): boolean => document.hasFocus() && field.matches(':focus');

test('whatever has the focus when the key is pressed closes its list, takes no more keys, and a field of the page has the focus again afterwards @full', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: FIELDS }, '/far': { html: `<!doctype html>${FRAME}` } });
  const { context } = await launch();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page } = await openHost(context, host.url('/'));
  await page.bringToFront();
  for (const [name, field] of Object.entries(await fieldsOf(page)))
    await test.step(name, async () => {
      const isList = name.startsWith('open list');
      const locator = field.frame.locator(field.selector);
      await page.evaluate(() => navigator.clipboard.writeText('before'));
      await use(page, locator, isList);
      await expect.poll(() => held(field)).toContain(isList ? 'open' : 'a');
      const before = (await held(field)).replace('open', 'closed');
      await pressGlobal(page, 'Alt+Q');
      await masked(page);
      // The sheet is there before the script that stops copies; that script holds the title in the same turn.
      await expect.poll(() => page.title()).toBe('Agenda');
      await expect.poll(() => locator.evaluate(hasKeyboard)).toBe(false);
      await expect.poll(() => held(field)).toBe(before);
      await pressEverything(page);
      expect(await held(field)).toBe(before);
      await pressGlobal(page, 'Alt+Q');
      await readable(page);
      if (!LOST.test(name)) await expect.poll(() => locator.evaluate(hasKeyboard)).toBe(true);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
    });
  await host.close();
});
