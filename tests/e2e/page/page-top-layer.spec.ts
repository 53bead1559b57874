// The page's own dialogs, popovers and full screen: the panel stays above and usable, and the page notices nothing.
import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { painted } from '../stage/in-sight.ts';
import { type Host, layProbe, openHost, pressesOf, pressPoint, serveHost } from '../stage/page-host.ts';

const STRIP = 44;
const PRESSES = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'input',
  'cancel',
  'close',
];

const HTML = `<!doctype html><title>Agenda</title>
<button id="outside">Agenda</button>
<dialog id="modal"><p>Nouveau rendez-vous</p><input id="name"></dialog>
<div id="pop" popover="manual" style="inset:0;width:100%;height:100%">Menu</div>
<div id="full" style="background:white">Plein écran<input id="full-input"></div>
<script>
window.seen = [];
for (const type of ${JSON.stringify(PRESSES)})
  for (const target of [window, document])
    target.addEventListener(type, (event) => seen.push(type), true);
</script>`;

const PAGES = { '/': { html: HTML } };
const seenBy = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);
const forget = (page: Page) => page.evaluate(() => (Reflect.get(globalThis, 'seen') as string[]).splice(0));

let host: Host;
test.beforeAll(async () => {
  host = await serveHost(PAGES);
});
test.afterAll(() => host.close());

test("with the agenda's modal dialog open the panel takes the first click, keeps the keyboard, and the page sees none of it", async ({
  launch,
}) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  await layProbe(panel);
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
  await page.locator('#name').fill('Petit');
  await forget(page);
  const { x, y } = pressPoint(page, STRIP);
  await page.mouse.click(x, y);
  await expect.poll(() => pressesOf(panel)).toBe('1');
  await panel.locator('#probe').focus();
  await page.keyboard.type('secret');
  expect(await panel.locator('#probe').inputValue()).toBe('secret');
  expect(await seenBy(page)).toEqual([]);
  await test.step("the first click outside only leaves the panel, the next one is the page's", async () => {
    await page.mouse.click(400, 700);
    expect(await seenBy(page)).toEqual([]);
    await page.locator('#name').click();
    expect(await seenBy(page)).toContain('click');
    expect(await page.evaluate(() => document.querySelector('#modal')?.hasAttribute('open'))).toBe(true);
  });
});

test('with an element of the agenda in full screen the panel is visible and takes clicks and keys @full', async ({
  launch,
}) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  await layProbe(panel);
  await page.evaluate(() =>
    document
      .querySelector('#outside')
      ?.addEventListener('click', () => void document.querySelector('#full')?.requestFullscreen()),
  );
  await page.locator('#outside').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('full');
  await forget(page);
  const right = await page.evaluate(() => innerWidth);
  await page.mouse.click(right - STRIP + 20, 70);
  await expect.poll(() => pressesOf(panel)).toBe('1');
  await panel.locator('#probe').focus();
  await page.keyboard.type('abc');
  expect(await panel.locator('#probe').inputValue()).toBe('abc');
  expect(await seenBy(page)).toEqual([]);
});

test('a popover of the agenda that covers the window does not cover the panel, nor one inside a shadow tree', async ({
  launch,
}) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  await layProbe(panel);
  const { x, y } = pressPoint(page, STRIP);
  const isOnTop = () =>
    page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.hasAttribute('data-decroche'), [
      x,
      y,
    ] as const);
  await page.evaluate(() => document.querySelector<HTMLElement>('#pop')?.showPopover());
  await expect.poll(isOnTop).toBe(true);
  await page.evaluate(() => {
    const carrier = document.createElement('div');
    const root = carrier.attachShadow({ mode: 'closed' });
    root.innerHTML = '<div popover="manual" style="inset:0;width:100%;height:100%">Menu</div>';
    document.body.append(carrier);
    root.querySelector<HTMLElement>('[popover]')?.showPopover();
  });
  await expect.poll(isOnTop).toBe(true);
  // The browser sends a press where it last painted the panel, which on a busy machine is beneath the popover for a while.
  await painted(page, panel);
  await page.mouse.click(x, y);
  await expect.poll(() => pressesOf(panel)).toBe('1');
});

/** The keyboard stands in the probe, and still does after several of the page's attempts to take it. */
async function keepsKeyboard(panel: Frame): Promise<boolean> {
  for (let looks = 0; looks < 6; looks += 1) {
    const isThere = () => document.hasFocus() && document.activeElement?.id === 'probe';
    if (!(await panel.evaluate(isThere))) return false;
    await panel.page().waitForTimeout(100);
  }
  return true;
}

/** What a page does while she types in the panel, by the trade's name for it; none of it may cost a key. */
const WHILE_TYPING: Record<string, () => void> = {
  'raising the panel over a pop-up of the agenda': () =>
    document.querySelector<HTMLElement>('#pop')?.showPopover(),
  'an agenda that calls its window to the front @full': () => window.focus(),
};

for (const [name, act] of Object.entries(WHILE_TYPING))
  test(`${name} takes no key from what is being typed in the panel`, async ({ launch }) => {
    const { context } = await launch();
    const { page, panel } = await openHost(context, host.url('/'));
    await layProbe(panel);
    await panel.locator('#probe').click();
    await page.keyboard.type('avant ');
    await page.evaluate(act);
    await expect.poll(() => keepsKeyboard(panel)).toBe(true);
    await page.keyboard.type('après');
    expect(await panel.locator('#probe').inputValue()).toBe('avant après');
    expect(await seenBy(page)).not.toContain('keydown');
  });

test('an agenda that pulls the focus back to itself does not take it from the panel for long @full', async ({
  launch,
}) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  await layProbe(panel);
  await panel.locator('#probe').click();
  await expect.poll(() => keepsKeyboard(panel)).toBe(true);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('#full-input');
    setInterval(() => field?.focus(), 100);
  });
  await expect.poll(() => keepsKeyboard(panel)).toBe(true);
  await page.keyboard.type('gonflé');
  expect(await panel.locator('#probe').inputValue()).toBe('gonflé');
  expect(await page.locator('#full-input').inputValue()).toBe('');
});

test('an agenda that pretends its window got the focus does not move the keyboard out of the panel @full', async ({
  launch,
}) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  await layProbe(panel);
  await panel.locator('#probe').click();
  const losses = await panel.evaluateHandle(() => {
    const times: number[] = [];
    addEventListener('blur', ({ timeStamp }) => times.push(timeStamp));
    return times;
  });
  await page.evaluate(() => window.dispatchEvent(new FocusEvent('focus')));
  await page.waitForTimeout(200);
  expect(await losses.jsonValue()).toEqual([]);
});
