// A small agenda with the structure that the demonstration's rule knows, carrying names; and the choices about the mask.
import type { Page } from '@playwright/test';
import { expect, type LaunchedBrowser } from '../stage/browser.ts';
import { masked, readable } from './mask-host.ts';

const AT = 'position:absolute;';
const PX_PER_HOUR = 60;

const hours = Array.from(
  { length: 8 },
  (_, hour) =>
    `<div class="hour-inner" style="${AT}left:0;top:${160 + hour * PX_PER_HOUR}px;width:60px;height:16px">${String(8 + hour).padStart(2, '0')}:00</div>`,
).join('');

const heads = ['lun. 16', 'mar. 17', 'mer. 18']
  .map(
    (day, column) =>
      `<div class="heading" style="${AT}left:${60 + column * 300}px;top:110px;width:300px;height:40px">${day}</div>`,
  )
  .join('');

const appointment = (column: number, hour: number, name: string) =>
  `<div class="appointment" title="${name}" style="${AT}left:${60 + column * 300}px;top:${168 + (hour - 8) * PX_PER_HOUR}px;height:50px;min-width:90px;width:max-content;background:#e3eefb;border-left:3px solid #2166c4">${name}</div>`;

/** The agenda's markup; its boxes are as long as their names, as on a careless site. */
export const agendaOf = (name: string): string =>
  `<div id="agenda" style="${AT}inset:0">${hours}${heads}${appointment(0, 9, name)}${appointment(1, 11, name)}${appointment(2, 14, name)}</div>`;

/** The same page, with the agenda in it. */
export const withAgenda = (html: string, name: string): string => html + agendaOf(name);

export type Strength = 'total' | 'agenda';

/** Chooses the strength as the settings page stores it. */
export const chooseStrength = ({ worker }: Pick<LaunchedBrowser, 'worker'>, strength: Strength) =>
  worker.evaluate((chosen) => chrome.storage.local.set({ privacyChoices: { strength: chosen } }), strength);

/** The page without the strip of the panel, whose content is not the page's. */
export const shoot = async (page: Page): Promise<string> => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return (await page.screenshot({ clip: { x: 0, y: 0, width: width - 60, height } })).toString('base64');
};

/** Takes pictures until one is as expected; the last one when none is, so that the difference can be seen. */
export async function settlesOn(page: Page, expected: string): Promise<void> {
  await expect.poll(async () => (await shoot(page)) === expected).toBe(true);
}

/** Between two looks of the sketch at the page there is time for a change to show. Milliseconds. */
const LOOK_MS = 700;

/** The page once it looks like none of these pictures and stands still. */
export async function steadyPicture(page: Page, unlike: readonly string[]): Promise<string> {
  let before = '';
  let now = '';
  const isSteady = async () => {
    before = now;
    now = await shoot(page);
    return now === before && !unlike.includes(now);
  };
  await expect.poll(isSteady, { intervals: [LOOK_MS] }).toBe(true);
  return now;
}

type Reference = {
  readonly browser: Pick<LaunchedBrowser, 'worker'>;
  readonly page: Page;
  readonly press: (page: Page, chord: 'Alt+Q') => Promise<void>;
  readonly strength: Strength;
};

/**
 * What the page at hand looks like masked in this strength, which is then chosen; it is unmasked afterwards. The sketch
 * of an agenda is known by being neither the page nor the total mask, which stands there until it is drawn.
 */
export async function takeReference({ browser, page, press, strength }: Reference): Promise<string> {
  const clear = await shoot(page);
  await chooseStrength(browser, 'total');
  await press(page, 'Alt+Q');
  await masked(page);
  let picture = await steadyPicture(page, [clear]);
  if (strength === 'agenda') {
    await chooseStrength(browser, 'agenda');
    picture = await steadyPicture(page, [clear, picture]);
  }
  await press(page, 'Alt+Q');
  await readable(page);
  return picture;
}
