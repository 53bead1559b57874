/** The calendar of what is kept: announces today what it erases tomorrow, by the register of each practice. Runs in the worker. */
import { receiptCard } from '../../domain/journal/receipt.record';
import { practiceCard } from '../../domain/practice/practice.record';
import type { Register, RetentionRegister } from '../../domain/practice/retention-register';
import {
  ANNOUNCED_AFTER_LEAP_MS,
  ANNOUNCED_MS,
  carriedOutAt,
  HELD_MS,
  hasLeapt,
  type KindCounts,
  type PurgePlan,
} from '../../domain/privacy/purge-plan';
import { PURGE_ID, purgePlanCard } from '../../domain/privacy/purge-plan.record';
import { same } from '../../domain/record/same';
import { SETTINGS_ID, settingsCard } from '../../domain/settings.record';
import type { BegunReceipt, Keeper } from '../keeping-ports';
import type { Clock, Store } from '../ports';

export type RegisterParts = {
  readonly store: Pick<Store, 'of'>;
  readonly keeper: Keeper;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: () => string;
  /** Days that the machine's administrator fixed. */
  readonly fixed: RetentionRegister;
  /** Why today's backup is not there. */
  readonly unsaved: PurgePlan['unsaved'];
};
type Parts = RegisterParts;

/** What is in force: what the administrator fixed, and what each practice's register says. */
const readRegister = async ({ store, fixed }: Parts): Promise<Register> => {
  const practices = await store.of(practiceCard).all();
  return { fixed, practices: Object.fromEntries(practices.map(({ id, retention }) => [id, retention])) };
};

/** One text for one register, in whatever order its practices were read. */
const registerText = ({ fixed, practices }: Register): string =>
  JSON.stringify([fixed, Object.entries(practices).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

/** What will be erased at `until`, and what is still open for too long; nobody has read it yet. */
const planned = async (
  parts: Parts,
  register: Register,
  { until, counts }: { readonly until: number; readonly counts: KindCounts | null },
): Promise<PurgePlan> => ({
  until,
  counts: counts ?? (await parts.keeper.due({ until, register })),
  flagged: await parts.keeper.flagged(parts.clock.now()),
  register: registerText(register),
  shownAt: null,
  lookedAt: parts.clock.now(),
  unsaved: parts.unsaved,
});

const begin = async ({ store, clock, newId }: Parts): Promise<BegunReceipt> => ({
  id: newId(),
  kind: 'purged',
  at: clock.now(),
  author: (await store.of(settingsCard).byId(SETTINGS_ID))?.secretaryName ?? '',
  reference: '',
});

/** True when more would go than was announced: a backup put back, a register shortened, a clock that was set. */
const isMore = (due: KindCounts, announced: KindCounts): boolean =>
  Object.entries(due).some(([kind, count]) => count > (announced[kind] ?? 0));

/** What becomes of an announcement: carried out, left standing, or made anew, then or after a clock that leapt. */
type Standing = 'due' | 'waits' | 'anew' | 'leapt';

/** By the clock alone, once nothing more would go than was announced. */
const standingAt = (plan: PurgePlan, now: number, isSaved: boolean): Standing => {
  if (now < plan.until) return 'waits';
  if (plan.shownAt === null) return 'anew';
  return now < carriedOutAt(plan) + (isSaved ? 0 : HELD_MS) ? 'waits' : 'due';
};

/** With it what is due by then, where it was looked for: years of records are not walked over twice. */
type Judged = { readonly standing: Standing; readonly counts: KindCounts | null };

const judge = async (parts: Parts, plan: PurgePlan | null, register: Register): Promise<Judged> => {
  const now = parts.clock.now();
  if (!plan) return { standing: 'anew', counts: null };
  const { until } = plan;
  if (hasLeapt(plan, now) || until - now > ANNOUNCED_AFTER_LEAP_MS)
    return { standing: 'leapt', counts: null };
  if (plan.register !== registerText(register)) return { standing: 'anew', counts: null };
  const counts = await parts.keeper.due({ until, register });
  if (isMore(counts, plan.counts)) return { standing: 'anew', counts: null };
  return { standing: standingAt(plan, now, parts.unsaved === null), counts };
};

/** Until when the next announcement counts; one that is made anew never shortens what was granted before. */
const nextUntil = (plan: PurgePlan | null, standing: Standing, now: number): number => {
  if (standing === 'leapt') return now + ANNOUNCED_AFTER_LEAP_MS;
  const until = plan?.until ?? 0;
  return standing === 'waits' ? until : Math.max(until, now + ANNOUNCED_MS);
};

/**
 * Erases what was announced a day ago and read by somebody since, then announces what tomorrow brings. What nobody announced,
 * or nobody read, is announced first and erased a day later; after a clock that leapt, a week later. Rejects as the store does;
 * nothing is erased by halves, and the next run goes on.
 */
export async function keepRegister(parts: Parts): Promise<void> {
  const plans = parts.store.of(purgePlanCard);
  const [plan, register] = await Promise.all([plans.byId(PURGE_ID), readRegister(parts)]);
  const { standing, counts } = await judge(parts, plan, register);
  if (plan && standing === 'due')
    await parts.keeper.purge({ until: plan.until, register }, await begin(parts));
  const next = await planned(parts, register, {
    until: nextUntil(plan, standing, parts.clock.now()),
    counts: standing === 'waits' ? counts : null,
  });
  await plans.change(PURGE_ID, (stored) => ({
    ...next,
    // It may be read while we look.
    shownAt: standing === 'waits' && stored?.until === next.until ? stored.shownAt : null,
  }));
}

/** Notes that today's backup was made after all, by her own hand. */
export async function noteSaved({ store }: Pick<Parts, 'store'>): Promise<void> {
  await store
    .of(purgePlanCard)
    .change(PURGE_ID, (stored) => (stored && stored.unsaved !== null ? { ...stored, unsaved: null } : null));
}

/** Notes that somebody was there when this announcement stood on the screen. */
export async function noteShown(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  plan: PurgePlan,
): Promise<void> {
  await store
    .of(purgePlanCard)
    .change(PURGE_ID, (stored) =>
      stored && stored.shownAt === null && stored.until === plan.until && same(stored.counts, plan.counts)
        ? { ...stored, shownAt: clock.now() }
        : null,
    );
}

/** The plan as the worker left it, and the last receipt of the calendar. */
export async function readPlan(store: Store): Promise<{
  readonly plan: PurgePlan | null;
  readonly last: { readonly at: number; readonly counts: Readonly<Record<string, number>> } | null;
}> {
  const [plan, receipts] = await Promise.all([
    store.of(purgePlanCard).byId(PURGE_ID),
    store.of(receiptCard).all(),
  ]);
  const purged = receipts.filter(({ kind }) => kind === 'purged').toSorted((a, b) => b.at - a.at);
  return { plan, last: purged[0] ?? null };
}
