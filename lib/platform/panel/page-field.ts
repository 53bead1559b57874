/** Has the page put her next insertion into the field of messages. Runs in the panel's frame. */
import * as z from 'zod/mini';
import type { Aim } from '../../app/agenda-port';
import type { FieldPlace } from '../../domain/practice/shown/reading-rule';
import { browser } from '../browser/web-extension';
import { AIM_KEY } from '../page/pointing/aim-key';

const Answer = z.enum(['aimed', 'afterText', 'none']);

/** Injected, so it carries all that it needs. */
const ask = (key: string, places: unknown): unknown => {
  const aim: unknown = Reflect.get(globalThis, key);
  return typeof aim === 'function' ? aim(places) : null;
};

/** A page that cannot be asked has no such field. */
export async function aimIn(tabId: number, places: readonly FieldPlace[]): Promise<Aim> {
  const target = { tabId, frameIds: [0] };
  const where = places.map((place) => ({
    selector: place.selector,
    label: place.by === 'pointed' ? place.label : null,
  }));
  await browser.scripting.executeScript({ target, files: ['/field.js'], injectImmediately: true });
  const [answer] = await browser.scripting.executeScript({
    target,
    func: ask,
    args: [AIM_KEY, where],
    injectImmediately: true,
  });
  const aim = Answer.safeParse(answer?.result);
  return aim.success ? aim.data : 'none';
}
