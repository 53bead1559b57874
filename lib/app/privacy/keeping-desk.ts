/** What is kept here, for how long, and what goes next: for the lines of the panel and the journal, and for the settings. */
import { signal } from '@preact/signals';
import type { RetentionRegister } from '../../domain/practice/retention-register';
import { type Administration, NO_ADMINISTRATION } from '../../domain/privacy/administration';
import { countAll, type PurgePlan } from '../../domain/privacy/purge-plan';
import type { Ports } from '../ports';
import type { PracticeDesk } from '../practice/practice-desk';
import { noteShown, readPlan } from './keep-register';

type LastPurge = Awaited<ReturnType<typeof readPlan>>['last'];

export interface KeepingDesk {
  /** What the calendar announced; null before its first run. */
  readonly plan: { readonly value: PurgePlan | null };
  readonly lastPurge: { readonly value: LastPurge };
  /** What the machine's administrator fixed. */
  readonly administration: { readonly value: Administration };
  /** True when something of it is worth a line. */
  readonly hasNews: () => boolean;
  refresh(): Promise<void>;
  /** Somebody is there while the announcement stands on the screen: it may be carried out in its time. */
  noteShown(): Promise<void>;
  /** Changes the register of a practice; null forgets what it said of the kind. */
  setDays(practiceId: string, kind: string, days: number | null): Promise<void>;
}

const withDays = (register: RetentionRegister, kind: string, days: number | null): RetentionRegister => {
  const { [kind]: _before, ...others } = register;
  return days === null ? others : { ...others, [kind]: days };
};

export function createKeepingDesk(
  ports: Pick<Ports, 'administration' | 'store' | 'clock'>,
  practices: Pick<PracticeDesk, 'change'>,
): KeepingDesk {
  const plan = signal<PurgePlan | null>(null);
  const lastPurge = signal<LastPurge>(null);
  const administration = signal<Administration>(NO_ADMINISTRATION);
  const refresh = async (): Promise<void> => {
    // A browser that has just started is late with its policies: the panel does not wait for them.
    void ports.administration().then((fixed) => {
      administration.value = fixed;
    });
    const read = await readPlan(ports.store);
    plan.value = read.plan;
    lastPurge.value = read.last;
  };
  return {
    plan,
    administration,
    lastPurge,
    hasNews: () =>
      plan.value !== null &&
      (plan.value.unsaved !== null || countAll(plan.value.counts) + countAll(plan.value.flagged) > 0),
    refresh,
    async noteShown() {
      const shown = plan.value;
      if (!shown || shown.shownAt !== null || countAll(shown.counts) === 0) return;
      await noteShown(ports, shown);
      await refresh();
    },
    setDays: (practiceId, kind, days) =>
      practices.change(practiceId, (practice) => ({
        ...practice,
        retention: withDays(practice.retention, kind, days),
      })),
  };
}
