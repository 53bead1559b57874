// The clocks of calls in a real browser whose time is moved: over the change to winter time, and by a hand that sets the clock.
import type { Locator, Page } from '@playwright/test';
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';

/** 2:58 in Paris, two minutes before the clocks go back to 2:00. */
const BEFORE_WINTER_TIME = '2026-10-25T00:58:00Z';

const holdClock = (panel: ReturnType<typeof panelIn>) => panel.frame.locator('.call-bar .clock.hold');

/** What a clock reads, such as 4:07, in seconds. */
async function secondsOn(clock: Locator): Promise<number> {
  const [minutes = Number.NaN, seconds = Number.NaN] = ((await clock.textContent()) ?? '')
    .split(':')
    .map(Number);
  return minutes * 60 + seconds;
}

async function runMinutes(page: Page, minutes: number): Promise<void> {
  await page.clock.runFor(minutes * 60_000);
}

test('the clocks of a call and of its hold are right over winter time, and when the machine’s clock is set back', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  await browser.context.clock.install({ time: BEFORE_WINTER_TIME });
  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  // From here on no second passes but those that are run.
  await page.clock.pauseAt('2026-10-25T00:59:00Z');
  const spoken = await secondsOn(panel.clock);
  await runMinutes(page, 4);
  await expect.poll(() => secondsOn(panel.clock)).toBe(spoken + 4 * 60);

  await page.keyboard.press('Alt+g');
  await page.keyboard.press('Alt+g');
  await runMinutes(page, 2);
  await expect(holdClock(panel)).toHaveText('2:00');
  await page.clock.setSystemTime('2026-10-25T00:10:00Z');
  await runMinutes(page, 1);
  await expect(holdClock(panel)).toHaveText('3:00');
  await expect.poll(() => secondsOn(panel.clock)).toBe(spoken + 7 * 60);
  await expect(panel.frame.getByText(/attend depuis 180\ssecondes/)).toBeVisible();
});

test('page, panel and worker live on the day and in the zone that this run pretends', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  const page = await openFile(browser, agenda.url);
  const panel = await startCall(page);
  const told = () => [Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone] as const;
  const [earliest, zone] = told();
  const seen = [await page.evaluate(told), await panel.evaluate(told), await browser.worker.evaluate(told)];
  const [latest] = told();
  const { DECROCHE_BEGINS_MS = '0' } = process.env;
  expect(earliest).toBeGreaterThanOrEqual(Number(DECROCHE_BEGINS_MS));
  for (const [now, itsZone] of seen) {
    expect(itsZone).toBe(zone);
    // The two clocks are one, read to the millisecond by one side and a little coarser by the other.
    expect(now).toBeGreaterThanOrEqual(earliest - 1_000);
    expect(now).toBeLessThanOrEqual(latest + 1_000);
  }
});

test('a practice far from the desk: its clock is chosen in its form, and both are shown in the call @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const options = await openOwnPage(browser, 'options.html');
  await options.getByRole('button', { name: 'dentaire des Tilleuls' }).click();
  // Fourteen hours before Greenwich: nobody who runs these tests lives there.
  await options.getByRole('combobox', { name: 'Fuseau horaire' }).selectOption('Pacific/Kiritimati');
  await options.getByRole('button', { name: 'Enregistrer le cabinet' }).click();
  await expect(options.getByText(/» est enregistré\.$/)).toBeVisible();
  const page = await openFile(browser, agenda.url);
  const { frame } = panelIn(await startCall(page));
  const line = frame.getByText(/^Au cabinet il est /);
  await expect(line).toBeVisible();
  const told = (await line.textContent()) ?? '';
  // The line may be of the minute before that in which it was read.
  const hours = await page.evaluate(() =>
    [0, 60_000, 120_000].map((ago) =>
      new Intl.DateTimeFormat('fr-FR', { timeZone: 'Pacific/Kiritimati', timeStyle: 'short' }).format(
        Date.now() - ago,
      ),
    ),
  );
  const shown = told.slice(0, told.indexOf(','));
  expect(hours.some((hour) => shown.endsWith(hour))).toBe(true);
});
