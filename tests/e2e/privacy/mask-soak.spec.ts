// A long day in disorder: random events over masked and unmasked pages with planted ink. After each, setting, badge, button and
// screen say the same; every press has its effect; and no frame shown while the mask is confirmed holds ink.
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { DEVELOPER_MODE, expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { type Host, openHost, serveHost } from '../stage/page-host.ts';
import { inkedPictures, showsInk } from '../stage/planted-ink.ts';
import { framesOf } from '../stage/screencast.ts';
import { type Day, HAPPENINGS, openBackstage, SOAK_PAGES, WITH_A_PRESS } from './soak-events.ts';

/** One day for every run; with `npm run test:full` ten more, of two hundred events each. */
const DAYS = [{ seed: 20_261_128, events: 14 }];
const FULL_DAYS = Array.from({ length: 10 }, (_, index) => ({ seed: 1 + index, events: 200 }));

/** Numbers from 0 to 1, the same in each run. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What the panel's button says; a page just loaded has none yet. */
async function buttonOf({ page }: Day): Promise<string> {
  const frame = await panelOf(page);
  const button = frame.getByRole('button', { name: "Flouter l'écran" });
  return (await button.getAttribute('aria-pressed', { timeout: 2000 }).catch(() => null)) ?? 'none';
}

/** What is told and what is seen, at rest. */
async function restOf(day: Day) {
  const told = await day.backstage.evaluate(async () => {
    const { privacyBlur } = await chrome.storage.local.get('privacyBlur');
    return { on: privacyBlur === true, badge: await chrome.action.getBadgeText({}) };
  });
  return { ...told, button: await buttonOf(day), ink: await showsInk(day.page, day.canvas) };
}

/** One browser with a call open, in whose pages each has its panel. */
async function begin(browser: LaunchedBrowser, host: Host): Promise<Day> {
  const { context } = browser;
  const { page, panel } = await openHost(context, host.url('/0'));
  const canvas = await context.newPage();
  const backstage = await openBackstage({ context, browser });
  await page.bringToFront();
  await pressGlobal(page, 'Alt+C');
  await expect(panel.getByRole('textbox', { name: 'Motif' })).toBeFocused();
  return { backstage, browser, context, host, canvas, tabs: [page], page, isOn: false };
}

/** One event by name; gives how many frames were shown while the mask was confirmed, none of which may hold ink. */
async function happen(day: Day, name: string, where: string): Promise<number> {
  if (name === 'key') {
    await pressGlobal(day.page, 'Alt+Q');
    day.isOn = !day.isOn;
    return 0;
  }
  const act = async () => HAPPENINGS[name]?.(day);
  if (!day.isOn || name === 'tab closed' || WITH_A_PRESS.test(name)) {
    await act();
    return 0;
  }
  const shown = await framesOf(day.page, act, 60);
  expect(await inkedPictures(day.canvas, shown), `${where}: frames with ink`).toBe(0);
  return shown.length;
}

/** Told and seen say the same. */
async function rest(day: Day, where: string): Promise<void> {
  const told = { on: day.isOn, badge: day.isOn ? 'flou' : '', button: String(day.isOn) };
  await expect.poll(() => restOf(day), { message: where }).toEqual({ ...told, ink: !day.isOn });
}

for (const { seed, events, title } of [
  ...DAYS.map((day) => ({ ...day, title: '' })),
  ...FULL_DAYS.map((day) => ({ ...day, title: ` (day ${day.seed}) @full` })),
])
  test(`${events} random events: told and seen agree at every rest, and no confirmed frame holds ink${title}`, async ({
    launch,
  }) => {
    const host = await serveHost(SOAK_PAGES);
    const day = await begin(await launch({ preferences: DEVELOPER_MODE }), host);
    const chance = createChance(seed);
    const names = Object.keys(HAPPENINGS);
    const counts = new Map<string, number>();
    let frames = 0;
    for (let event = 0; event < events; event += 1) {
      const name = chance() < 0.3 ? 'key' : (names[Math.floor(chance() * names.length)] ?? 'reload');
      const where = `day ${seed}, event ${event}, ${name}`;
      counts.set(name, 1 + (counts.get(name) ?? 0));
      frames += await happen(day, name, where);
      await rest(day, where);
    }
    const kinds = [...counts].map(([name, count]) => `${name} ${count}`).toSorted();
    console.log(
      `day ${seed}: ${events} events with a rest in agreement after each (${kinds.join(', ')}); ${frames} confirmed frames without ink`,
    );
    await host.close();
  });
