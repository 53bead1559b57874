// The presses of the pointer that a hostile page would like to get out of her, and what became of each.
import type { Frame, Page } from '@playwright/test';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import type { PageTrick } from '../page/panel-covers.ts';
import { startCall } from './agenda-call.ts';
import { expect, type LaunchedBrowser } from './browser.ts';
import { openHost } from './page-host.ts';
import { panelIn, setUpPractice } from './panel.ts';

export const PAGE = `<!doctype html><meta charset="utf-8"><title>Agenda</title>
<header>Agenda</header><main><textarea id="note"></textarea><p>Rendez-vous</p></main>`;

/** Places in the window, beside the panel: the page's own field, and nothing at all. */
const FIELD = [60, 50] as const;
const AWAY = [200, 500] as const;

const BUTTONS = {
  copy: 'Copier le message',
  insert: "Insérer dans l'agenda",
  unmask: "Flouter l'écran",
} as const;

export type Press = keyof typeof BUTTONS;

export type Desk = { readonly page: Page; readonly panel: Frame };

/** The page with a call and its reason in the panel, the caret in the page's own field. */
export async function openDesk(browser: LaunchedBrowser, url: string): Promise<Desk> {
  const { context } = browser;
  await setUpPractice(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page } = await openHost(context, url);
  await page.locator('#note').click();
  const panel = await startCall(page);
  await panel.getByRole('textbox', { name: 'Motif', exact: true }).fill('renouvellement');
  // The step of the message stands on screen before anything is pressed in it.
  await panelIn(panel).recipient.focus();
  await panelIn(panel).recipient.selectOption({ index: 1 });
  return { page, panel };
}

const buttonOf = ({ panel }: Desk, press: Press) =>
  panel.getByRole('button', { name: BUTTONS[press] }).first();

/** Where a button stands in the window: the panel takes its right side, whatever the zoom of the page or of the browser. */
async function placeOf(desk: Desk, press: Press) {
  const zoomed = await desk.page.evaluate(() => ({ width: innerWidth, ratio: devicePixelRatio }));
  return buttonOf(desk, press).evaluate((button, window) => {
    button.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = button.getBoundingClientRect();
    const scale = devicePixelRatio / window.ratio;
    return {
      x: window.width - (innerWidth - x) * scale,
      y: y * scale,
      width: width * scale,
      height: height * scale,
    };
  }, zoomed);
}

/** Where a button stands once nothing moves any more: a zoom, or a notice that left, is laid out over several frames. */
export async function restingPlaceOf(desk: Desk, press: Press) {
  let place = await placeOf(desk, press);
  await expect
    .poll(async () => {
      const before = place;
      place = await placeOf(desk, press);
      return JSON.stringify(place) === JSON.stringify(before);
    })
    .toBe(true);
  return place;
}

/** The button as it is drawn on the page now, nothing pointing at it. */
export async function pictureOf(desk: Desk, press: Press): Promise<Buffer> {
  await desk.page.mouse.move(...AWAY);
  return desk.page.screenshot({ clip: await placeOf(desk, press) });
}

/** What the panel tells now. */
export const toldIn = ({ panel }: Desk): Promise<string> =>
  panel.evaluate(() => document.querySelector('.notice')?.textContent ?? '');

const isMasked = ({ panel }: Desk): Promise<boolean> =>
  panel.evaluate(() => document.querySelector<HTMLElement>('main')?.matches('[data-masked=true]') === true);

/** A press that did nothing at all for so long was not taken. Milliseconds. */
const NOTHING_MS = 1500;
/** How long one that must be taken is waited for: a busy machine is no refusal. Milliseconds. */
export const TAKEN_MS = 30_000;

/** How it says that a press did nothing. */
export const REFUSED = /^Ce clic n’a rien fait/;

/** Presses the button by the pointer, coming from the page; true when the panel did what the button says. */
export async function pressIt(desk: Desk, press: Press, limitMs = NOTHING_MS): Promise<boolean> {
  const { page, panel } = desk;
  await panel.evaluate(() => document.querySelector<HTMLElement>('.notice button')?.click());
  await expect.poll(() => toldIn(desk)).toBe('');
  const { x, y, width, height } = await restingPlaceOf(desk, press);
  await page.mouse.move(...AWAY);
  await page.mouse.move(Math.max(x + width / 2, 1), Math.max(y + height / 2, 1), { steps: 4 });
  const before = await isMasked(desk);
  await page.mouse.down();
  await page.mouse.up();
  for (const deadline = Date.now() + limitMs; Date.now() < deadline; ) {
    const told = await toldIn(desk);
    if (told !== '' || (await isMasked(desk)) !== before) return !REFUSED.test(told);
  }
  return false;
}

/** Longer than the panel asks to have been in plain sight before it takes a press. Milliseconds. */
const PLAIN_MS = 1000;

/** How long the panel may take to be seen so: past this it is a fault to be told, not to be waited out. Milliseconds. */
const SEEN_MS = 45_000;

/** Until the browser has shown the panel whole for so long without a break; fails with what it saw last. */
export const seenWhole = ({ panel }: Desk): Promise<void> =>
  panel.evaluate(
    ({ plainMs, seenMs }) => {
      const options = { trackVisibility: true, delay: 100, threshold: [0, 0.75] };
      return new Promise<void>((resolve, reject) => {
        let waiting: ReturnType<typeof setTimeout> | undefined;
        const looks: string[] = [];
        const end = (settle: () => void) => {
          clearTimeout(waiting);
          clearTimeout(late);
          sight.disconnect();
          settle();
        };
        const onLook = (look: IntersectionObserverEntry) => {
          const { time, intersectionRatio: shown } = look;
          const isPlain = Reflect.get(look, 'isVisible') === true && shown >= 0.75;
          looks.push(`${Math.round(time)} ${isPlain ? 'plain' : `not plain, ${shown.toFixed(2)} shown`}`);
          clearTimeout(waiting);
          if (isPlain) waiting = setTimeout(() => end(resolve), plainMs);
        };
        const sight = new IntersectionObserver((entries) => entries.forEach(onLook), options);
        const late = setTimeout(
          () => end(() => reject(new Error(`The panel was not seen: ${looks.join(', ')}`))),
          seenMs,
        );
        sight.observe(document.documentElement);
      });
    },
    { plainMs: PLAIN_MS, seenMs: SEEN_MS },
  );

/** The page does it, for as long as that before anything is pressed. */
export async function begin({ page }: Desk, { css = '', script = '' }: PageTrick, ms: number): Promise<void> {
  await page.evaluate(
    ({ rules, code }) => {
      const sheet = document.createElement('style');
      sheet.id = 'trick';
      sheet.textContent = rules;
      document.head.append(sheet);
      new Function(code)();
    },
    { rules: css, code: script },
  );
  await page.waitForTimeout(ms);
}

/** The page takes it back; the caret stands in its field again. */
export async function end({ page }: Desk): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('#trick')?.remove();
    const undo: unknown = Reflect.get(window, 'undo');
    if (typeof undo === 'function') undo();
    Reflect.deleteProperty(window, 'undo');
  });
  // Beside a modal dialog the first press only leaves the panel.
  for (let times = 0; times < 2; times += 1) await page.mouse.click(...FIELD);
}

/** Masks or unmasks everything by the key. */
export async function setMask(desk: Desk, on: boolean): Promise<void> {
  if ((await isMasked(desk)) !== on) await pressGlobal(desk.page, 'Alt+Q');
  await expect.poll(() => isMasked(desk)).toBe(on);
}

/** What stands on the clipboard. */
export async function copiedIn({ page }: Desk): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => window.focus());
  return page.evaluate(() => navigator.clipboard.readText());
}
