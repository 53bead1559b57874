// Sixty practices, three tabs, the page and the call under each another one: what a panel says belongs to the call that it shows.
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { askDisk } from '../../launch/browser/open-disk.ts';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { serveHost } from '../stage/page-host.ts';
import { type Panel, panelIn, setUpPractice } from '../stage/panel.ts';

const PRACTICES = 60;
const numbers = Array.from({ length: PRACTICES }, (_, at) => at);

/** Each with its own name, number and practitioner. */
const plantSixty = (document: Page): Promise<unknown> =>
  askDisk(
    document,
    `disk.records('practices').then(async ([known]) => {
      for (let at = 0; at < ${PRACTICES}; at += 1)
        await disk.plant('practices', {
          ...known,
          id: 'p' + at,
          name: 'des Lilas ' + at,
          practitioners: [{ id: 'd' + at, spokenName: 'le docteur Martin' + at, shortName: 'Dr Anne Martin' + at }],
        });
    })`,
  );

/** The page of a practice; its head says whose it is. */
const pageOf = (at: number): string =>
  `<!doctype html><meta charset="utf-8"><title>Agenda</title><p class="brand">Cabinet des Lilas ${at}</p>`;

type Step = { readonly tab: number; readonly practice: number; readonly begins: boolean };

const step: fc.Arbitrary<Step> = fc.record({
  tab: fc.nat(2),
  practice: fc.nat(PRACTICES - 1),
  begins: fc.boolean(),
});

const chosenIn = (panel: Panel) => panel.frame.getByRole('combobox', { name: 'Cabinet', exact: true });

/** Her tab in front, its page another one; then a call is begun there, or the one that it shows is looked at. */
async function play(page: Page, url: string, begins: boolean): Promise<Panel> {
  await page.bringToFront();
  await page.goto(url);
  if (begins) await pressGlobal(page, 'Alt+C');
  const panel = panelIn(begins ? await startCall(page) : await panelOf(page));
  await expect(panel.greeting).toContainText(/des Lilas \d+/);
  const at = (await chosenIn(panel).inputValue()).slice(1);
  await expect(panel.greeting).toContainText(new RegExp(`des Lilas ${at}(?!\\d)`));
  const recipients = await panel.recipient.locator('option').allTextContents();
  expect(recipients.filter((name) => /Martin/.test(name))).toEqual([`Dr Anne Martin${at}`]);
  return panel;
}

for (const [title, steps] of [
  ['', 6],
  [', a hundred times @full', 100],
] as const)
  test(`three tabs, whatever page comes under them: each panel speaks for its call’s practice${title}`, async ({
    launch,
  }) => {
    const pages = Object.fromEntries(numbers.map((at) => [`/${at}`, { html: pageOf(at) }]));
    const host = await serveHost(pages);
    const browser = await launch();
    await setUpPractice(browser);
    const options = browser.context.pages().find((tab) => tab.url().endsWith('/options.html'));
    if (!options) throw new Error('no page of the extension');
    await plantSixty(options);
    const tabs = [
      await browser.context.newPage(),
      await browser.context.newPage(),
      await browser.context.newPage(),
    ];
    const [first, ...others] = fc.sample(step, { numRuns: steps, seed: 17 });
    if (!first) throw new Error('no step');
    const tabOf = ({ tab }: Step): Page => tabs[tab] ?? options;
    const begun = await play(tabOf(first), host.url(`/${first.practice}`), true);
    // The page says whose call it is; later ones go on over other pages.
    await expect(chosenIn(begun)).toHaveValue(`p${first.practice}`);
    // What is not told as saved may go with the page.
    await expect(begun.frame.getByText('Enregistré', { exact: true })).toBeVisible();
    for (const one of others) await play(tabOf(one), host.url(`/${one.practice}`), one.begins);
    await host.close();
  });
