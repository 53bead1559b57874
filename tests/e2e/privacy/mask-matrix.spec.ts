// Every way in which a page can carry a name, in both strengths of the mask, in every situation: the masked page is the
// reference picture, to the last pixel. That is stronger than any reader: what is equal for all names tells of none.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { type Host, openHost, serveHost } from '../stage/page-host.ts';
import { type Strength, settlesOn, shoot, takeReference, withAgenda } from './mask-agenda.ts';
import { addCarrier, CARRIERS, PAIR } from './mask-carriers.ts';
import { readable } from './mask-host.ts';

type Press = (page: Page, chord: 'Alt+Q') => Promise<void>;

const NAMES = Object.keys(CARRIERS);
/** One of each family for the normal run, by turns in one of the strengths: text, field, drawing, frame, shadow tree, top layer, hostile style. */
const SAMPLE = [
  'important rules of the page',
  'textarea',
  'canvas',
  'frame of another origin',
  'closed shadow tree',
  'child of html',
  'dialog in a closed shadow tree',
  'body without a box',
];

const EMPTY = '<!doctype html><title>Agenda</title><body>';

/** Pages by strength: the agenda's structure is added where it is to stay readable. */
const pagesIn = (strength: Strength) => {
  const page = (html: string, name: string) => ({
    html: strength === 'agenda' ? withAgenda(html, name) : html,
  });
  const [long, short] = PAIR;
  const carriers = NAMES.map((carrier) => [
    `/${encodeURIComponent(carrier)}`,
    page(CARRIERS[carrier]?.(long) ?? '', long),
  ]);
  return { '/': page(EMPTY, short), ...Object.fromEntries(carriers) };
};

type Stage = {
  readonly browser: LaunchedBrowser;
  readonly host: Host;
  readonly page: Page;
  readonly press: Press;
  /** What every masked page must look like. */
  readonly reference: string;
  readonly isFull: boolean;
};

async function inNewTab(context: BrowserContext, url: string, reference: string): Promise<void> {
  const tab = await context.newPage();
  await tab.goto(url);
  await settlesOn(tab, reference);
  await tab.close();
}

/** Gives the situations in which the carrier was looked at. */
async function lookAt(carrier: string, stage: Stage): Promise<string[]> {
  const { browser, host, page, press, reference, isFull } = stage;
  const url = host.url(`/${encodeURIComponent(carrier)}`);
  const looked: string[] = [];
  const look = async (situation: string, act: () => Promise<unknown>) => {
    await act();
    await settlesOn(page, reference);
    looked.push(situation);
  };
  await page.goto(url);
  await page.waitForTimeout(100);
  expect(await shoot(page), `${carrier} shows its name when nothing is masked`).not.toBe(reference);
  await look('already open', () => press(page, 'Alt+Q'));
  await look('reload', () => page.reload());
  if (isFull) {
    await page.goto(host.url('/'));
    await look('navigate', () => page.goto(url));
    await inNewTab(browser.context, url, reference);
    looked.push('new tab');
    await page.goto(host.url('/'));
    await look('added later', () => addCarrier(page, carrier, PAIR[0]));
  }
  await press(page, 'Alt+Q');
  await readable(page);
  return looked;
}

async function lookAtAll(
  { strength, ...stage }: Omit<Stage, 'reference'> & { readonly strength: Strength },
  carriers: readonly string[],
): Promise<string[]> {
  const { browser, page, press, host } = stage;
  await page.goto(host.url('/'));
  const reference = await takeReference({ browser, page, press, strength });
  const rows: string[] = [];
  for (const carrier of carriers)
    await test.step(carrier, async () => {
      const looked = await lookAt(carrier, { ...stage, reference });
      rows.push(`${carrier.padEnd(34)} ${looked.join(' · ')}: nothing to read`);
    });
  return rows;
}

for (const strength of ['total', 'agenda'] as const)
  for (const isFull of [false, true])
    test(`in the strength « ${strength} » ${isFull ? 'every carrier, in every situation,' : 'a carrier of every second family'} shows the same picture for any name${isFull ? ' @full' : ''}`, async ({
      launch,
      pressGlobal,
    }) => {
      const host = await serveHost(pagesIn(strength));
      const browser = await launch();
      const { page } = await openHost(browser.context, host.url('/'));
      const rows = await lookAtAll(
        { browser, host, page, press: pressGlobal, isFull, strength },
        isFull ? NAMES : SAMPLE.filter((_, index) => (index % 2 === 0) === (strength === 'total')),
      );
      if (isFull) console.log([`strength ${strength}`, ...rows].join('\n'));
      await host.close();
    });
