/** The practice chosen by hand in a tab, and how often its page was read in vain, kept in memory while the browser runs: a page that loads anew takes its panel along. */
import * as z from 'zod/mini';
import type { Misses } from '../../app/agenda-port';
import { browser } from '../browser/web-extension';

const Kept = z.object({ origin: z.string(), practiceId: z.string() });

/** Which tab, and on which site: at another site the choice does not hold. */
type Where = { readonly tabId: number; readonly origin: string };

const keyOf = ({ tabId }: Where): string => `practice:${tabId}`;

/** What was chosen there; null where nothing was. */
export async function keptPractice(where: Where): Promise<string | null> {
  const key = keyOf(where);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  const kept = Kept.safeParse(stored[key]);
  return kept.success && kept.data.origin === where.origin ? kept.data.practiceId : null;
}

/** Keeps it, or forgets it (null). */
export const keepPractice = (where: Where, practiceId: string | null): Promise<void> =>
  practiceId === null
    ? browser.storage.session.remove(keyOf(where))
    : browser.storage.session.set({ [keyOf(where)]: { origin: where.origin, practiceId } });

const KeptMisses = z.object({ origin: z.string(), looks: z.number(), asked: z.number() });

const missesKeyOf = ({ tabId }: Where): string => `misses:${tabId}`;

/** As they were counted there; null where none were. */
export async function keptMisses(where: Where): Promise<Misses | null> {
  const key = missesKeyOf(where);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  const kept = KeptMisses.safeParse(stored[key]);
  return kept.success && kept.data.origin === where.origin ? kept.data : null;
}

export const keepMisses = (where: Where, { looks, asked }: Misses): Promise<void> =>
  browser.storage.session.set({ [missesKeyOf(where)]: { origin: where.origin, looks, asked } });
