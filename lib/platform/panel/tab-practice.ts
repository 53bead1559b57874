/** The practice chosen by hand in a tab, kept in memory while the browser runs: a page that loads anew takes its panel along. */
import * as z from 'zod/mini';
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
