// Sixteen ways in which a page showed a name under one mask or another: here two names as unlike as can be give one
// picture, that of the mask, to the last pixel. Unmasked each hole shows which of the two it carries.
import type { Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { sampled } from '../stage/sample.ts';
import { settlesOn, shoot, takeReference, withAgenda } from './mask-agenda.ts';
import { addCarrier, HOLES, PAIR } from './mask-carriers.ts';
import { masked, readable } from './mask-host.ts';

const EMPTY = '<!doctype html><title>Agenda</title><body>';
const [, SHORT] = PAIR;

/** Takes away what `addCarrier` brought, and nothing of ours. */
const takeAway = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { documentElement: root, head, body } = document;
    const isKept = (element: Element) =>
      element === head || element === body || element.matches('[data-decroche], #agenda');
    for (const element of [...root.children, ...body.children]) if (!isKept(element)) element.remove();
  });

/** The page unmasked, for each name. */
async function readBoth(page: Page, carrier: string, empty: string): Promise<string[]> {
  const shots: string[] = [];
  for (const name of PAIR) {
    await addCarrier(page, carrier, name);
    let shot = empty;
    // Pictures and frames come in their own time.
    await expect
      .poll(async () => {
        shot = await shoot(page);
        return shot !== empty;
      })
      .toBe(true);
    shots.push(shot);
    await takeAway(page);
  }
  return shots;
}

type Hole = keyof typeof HOLES;
type Mask = {
  /** What the masked page must look like. */
  readonly reference: string;
  readonly on: () => Promise<void>;
  readonly off: () => Promise<void>;
};

/** The masked page is the reference, for each name. */
async function lookThrough(page: Page, hole: Hole, mask: Mask): Promise<void> {
  const isBefore = hole === 'modal dialog opened before';
  for (const name of PAIR) {
    if (isBefore) await mask.off();
    await addCarrier(page, HOLES[hole], name);
    if (isBefore) await mask.on();
    // As long as a hidden picture or frame would need to be drawn.
    else await page.waitForTimeout(100);
    await settlesOn(page, mask.reference);
    await takeAway(page);
  }
}

for (const strength of ['total', 'agenda'] as const)
  for (const [which, holes] of sampled(Object.keys(HOLES) as Hole[], 8))
    test(`in the strength « ${strength} » no hole shows which name it carries${which}`, async ({
      launch,
      pressGlobal,
    }) => {
      const html = strength === 'agenda' ? withAgenda(EMPTY, SHORT) : EMPTY;
      const host = await serveHost({ '/': { html } });
      const browser = await launch();
      const { page } = await openHost(browser.context, host.url('/'));
      // Enough for every hole, and for the hours of the agenda.
      await page.setViewportSize({ width: 900, height: 600 });
      const mask: Mask = {
        reference: await takeReference({ browser, page, press: pressGlobal, strength }),
        on: async () => {
          await pressGlobal(page, 'Alt+Q');
          await masked(page);
        },
        off: async () => {
          await pressGlobal(page, 'Alt+Q');
          await readable(page);
        },
      };
      const empty = await shoot(page);
      expect(Object.keys(HOLES).length).toBe(16);
      const rows = new Map<string, string>();
      for (const hole of holes)
        await test.step(`${hole}: read unmasked`, async () => {
          const [long, short] = await readBoth(page, HOLES[hole], empty);
          expect(long === short).toBe(false);
          rows.set(hole, 'unmasked 2 pictures');
        });
      await mask.on();
      await settlesOn(page, mask.reference);
      for (const hole of holes)
        await test.step(`${hole}: nothing through the mask`, async () => {
          await lookThrough(page, hole, mask);
          rows.set(hole, `${rows.get(hole)} · masked 1`);
        });
      console.log(
        [`strength ${strength}`, ...[...rows].map(([hole, row]) => `${hole.padEnd(28)} ${row}`)].join('\n'),
      );
      await host.close();
    });
