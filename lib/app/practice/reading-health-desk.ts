/**
 * The health of the reading, by itself: where an agenda's page no longer shows what its rules found there, she is told once,
 * by the names of the rules. What looked is what she asked for anyway; no look is made for this.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Practice } from '../../domain/practice/practice';
import type { PageSight } from '../../domain/practice/shown/page-sight';
import {
  type FailedWord,
  type Judged,
  judgePatient,
  judgePractice,
  pageKind,
  withoutFailed,
  withWorked,
} from '../../domain/practice/shown/reading-health';
import type { ReadingRule } from '../../domain/practice/shown/reading-rule';
import type { ShownPatient } from '../../domain/practice/shown/shown-patient';
import type { AgendaPage, Misses } from '../agenda-port';
import type { Report } from '../problem-desk';
import type { SiteRules } from './site-rules';

export interface ReadingHealth {
  /** Words that this site's rules found before and find no more; none until it is sure, none once she has seen it. */
  readonly failed: ReadonlySignal<readonly FailedWord[]>;
  /** The page was asked whose agenda it is, and answered. */
  practiceSeen(rule: ReadingRule, sight: PageSight, practices: readonly Practice[]): void;
  /** It was asked for the open file, and answered. */
  patientSeen(rule: ReadingRule, sight: PageSight, found: ShownPatient): void;
  /** She has seen it. */
  leave(): void;
  /** Takes up the count of the page before, in the same tab: an agenda that loads anew at each click is never looked at for long. */
  open(): Promise<void>;
}

/**
 * How many looks in a row must find nothing, so that a page still being drawn, a dialog over it or another page of the site
 * is no failure: half a minute of an agenda that says to be one in its address, three minutes elsewhere.
 */
const LOOKS = { agenda: 15, elsewhere: 90 };
/** How often she asks for a file in vain, where no word of one is found: there may be none open. */
const ASKED = 3;

type Parts = {
  readonly origin: string;
  /** Where the count is kept. */
  readonly page: Pick<AgendaPage, 'keptMisses' | 'keepMisses'> | null;
  readonly rules: Pick<SiteRules, 'workedOn' | 'keepWorked'>;
  readonly report: Report;
};

export function createReadingHealth({ origin, page, rules, report }: Parts): ReadingHealth {
  const failed = signal<readonly FailedWord[]>([]);
  let missed: Misses = { looks: 0, asked: 0 };
  const count = (now: Misses) => {
    const isSame = now.looks === missed.looks && now.asked === missed.asked;
    missed = now;
    if (!isSame) page?.keepMisses(now);
  };
  const keep = (to: Parameters<SiteRules['keepWorked']>[1]) =>
    void rules.keepWorked(origin, to).catch((error: unknown) => report('agenda.health', error));
  const found = ({ works }: Judged) => {
    const known = rules.workedOn(origin);
    if (withWorked(known, works).length > known.length) keep((before) => withWorked(before, works));
    failed.value = failed.value.filter(({ word }) => !works.some((one) => one.word === word));
  };
  const tell = (now: readonly FailedWord[]) => {
    failed.value = [...failed.value.filter(({ word }) => !now.some((one) => one.word === word)), ...now];
    keep((before) => withoutFailed(before, now));
  };
  return {
    failed,
    practiceSeen(rule, sight, practices) {
      const judged = judgePractice(rule, { sight, practices }, rules.workedOn(origin));
      found(judged);
      count({ ...missed, looks: judged.failed.length > 0 ? missed.looks + 1 : 0 });
      const enough = pageKind(sight) === '' ? LOOKS.elsewhere : LOOKS.agenda;
      if (missed.looks >= enough) tell(judged.failed);
    },
    patientSeen(rule, sight, shown) {
      const judged = judgePatient(rule, { sight, found: shown }, rules.workedOn(origin));
      found(judged);
      const isFile = Object.values(shown).some(({ state }) => state !== 'none');
      count({ ...missed, asked: isFile ? 0 : missed.asked + 1 });
      if (judged.failed.length > 0 && (isFile || missed.asked >= ASKED)) tell(judged.failed);
    },
    leave() {
      failed.value = [];
    },
    async open() {
      missed = (await page?.keptMisses()) ?? missed;
    },
  };
}
