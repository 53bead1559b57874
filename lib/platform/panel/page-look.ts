/** Asks the page under this panel what it shows, and believes of the answer only what its schema lets through. Runs in the panel's frame. */
import { PageSight, type Question } from '../../domain/practice/shown/page-sight';
import { injected } from '../browser/injected';
import { browser } from '../browser/web-extension';
import { LOOK_KEY } from '../page/reader/look-key';

/** Injected, so it carries all that it needs; null where the reading script is not there yet. */
const ask = injected('look', (key: string, question: Question): unknown => {
  const look: unknown = Reflect.get(globalThis, key);
  return typeof look === 'function' ? look(question) : null;
});

const targetOf = (tabId: number) => ({ tabId, frameIds: [0] });

async function askOnce(tabId: number, question: Question): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({
    target: targetOf(tabId),
    func: ask,
    args: [LOOK_KEY, question],
    injectImmediately: true,
  });
  return answer?.result ?? null;
}

/** One look; null where the page cannot be asked, or answers with anything else than a sight. */
export async function lookIn(tabId: number, question: Question): Promise<PageSight | null> {
  let answer = await askOnce(tabId, question);
  if (answer === null) {
    await browser.scripting.executeScript({
      target: targetOf(tabId),
      files: ['/look.js'],
      injectImmediately: true,
    });
    answer = await askOnce(tabId, question);
  }
  const sight = PageSight.safeParse(answer);
  return sight.success ? sight.data : null;
}
