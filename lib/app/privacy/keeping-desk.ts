/** What is kept here, for how long, and what goes next: for the lines of the panel and the journal, and for the settings. */
import { signal } from '@preact/signals';
import type { RetentionRegister } from '../../domain/practice/retention-register';
import { countAll, type PurgePlan } from '../../domain/privacy/purge-plan';
import type { Ports } from '../ports';
import type { PracticeDesk } from '../practice/practice-desk';
import { noteShown, readPlan } from './keep-register';

type LastPurge = Awaited<ReturnType<typeof readPlan>>['last'];

export interface KeepingDesk {
  /** What the calendar announced; null before its first run. */
  readonly plan: { readonly value: PurgePlan | null };
  readonly lastPurge: { readonly value: LastPurge };
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
  ports: Pick<Ports, 'store' | 'clock'>,
  practices: Pick<PracticeDesk, 'change'>,
): KeepingDesk {
  const plan = signal<PurgePlan | null>(null);
  const lastPurge = signal<LastPurge>(null);
  const refresh = async (): Promise<void> => {
    const read = await readPlan(ports.store);
    plan.value = read.plan;
    lastPurge.value = read.last;
  };
  return {
    plan,
    lastPurge,
    hasNews: () => plan.value !== null && countAll(plan.value.counts) + countAll(plan.value.flagged) > 0,
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
