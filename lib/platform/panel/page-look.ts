/** Asks the page under this panel what it shows, and believes of the answer only what its schema lets through. Runs in the panel's frame. */
import * as z from 'zod/mini';
import { PageSight, type Question } from '../../domain/practice/shown/page-sight';
import type { PointedPlace } from '../../domain/practice/shown/reading-rule';
import { injected } from '../browser/injected';
import { browser } from '../browser/web-extension';
import { AIM_KEY, LOOK_KEY } from '../page/reader/look-key';

/** Injected, so it carries all that it needs; null where the reading script is not there yet. */
const call = injected('look', (key: string, given: unknown): unknown => {
  const verb: unknown = Reflect.get(globalThis, key);
  return typeof verb === 'function' ? verb(given) : null;
});

const targetOf = (tabId: number) => ({ tabId, frameIds: [0] });

type Asked = { readonly key: string; readonly given: unknown };

async function askOnce(tabId: number, { key, given }: Asked): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({
    target: targetOf(tabId),
    func: call,
    args: [key, given],
    injectImmediately: true,
  });
  return answer?.result ?? null;
}

/** Gives the page the reading script where it has none yet. */
async function ask(tabId: number, asked: Asked): Promise<unknown> {
  const answer = await askOnce(tabId, asked);
  if (answer !== null) return answer;
  await browser.scripting.executeScript({
    target: targetOf(tabId),
    files: ['/look.js'],
    injectImmediately: true,
  });
  return askOnce(tabId, asked);
}

/** One look; null where the page cannot be asked, or answers with anything else than a sight. */
export async function lookIn(tabId: number, question: Question): Promise<PageSight | null> {
  const sight = PageSight.safeParse(await ask(tabId, { key: LOOK_KEY, given: question }));
  return sight.success ? sight.data : null;
}

const Gap = z.enum(['', ' ', '\n']);

/** As `AgendaPage.aim`. */
export async function aimIn(tabId: number, places: readonly PointedPlace[]): Promise<string | null> {
  const gap = Gap.safeParse(await ask(tabId, { key: AIM_KEY, given: places }));
  return gap.success ? gap.data : null;
}
