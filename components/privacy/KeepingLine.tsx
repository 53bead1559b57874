/** What the calendar erases tomorrow, and what has been open for too long: said before it is too late to read it. */
import { useEffect } from 'preact/hooks';
import { dateTimeShown } from '../../lib/app/practice/practice-hour';
import { carriedOutAt, countAll, type PurgePlan } from '../../lib/domain/privacy/purge-plan';
import { useApp, useLabels } from '../kit/app-context';
import { Banner } from '../kit/Banner';

/** By these it is known that somebody is there; a page that nobody sees gets neither. */
const PRESENCE = ['pointermove', 'keydown'] as const;

/** Notes that it was read: not when it was drawn, which a screen left alone over the weekend does too. */
function useNoteShown(unread: PurgePlan | null): void {
  const { keeping } = useApp('keeping');
  useEffect(() => {
    if (!unread) return;
    const stop = () => {
      for (const sign of PRESENCE) removeEventListener(sign, note, true);
    };
    const note = () => {
      stop();
      void keeping.noteShown();
    };
    for (const sign of PRESENCE) addEventListener(sign, note, true);
    return stop;
  }, [keeping, unread]);
}

export function KeepingLine() {
  const { state, keeping } = useApp('state', 'keeping');
  const { keeping: words } = useLabels();
  const plan = keeping.plan.value;
  useNoteShown(plan && plan.shownAt === null && countAll(plan.counts) > 0 ? plan : null);
  if (!plan || !keeping.hasNews()) return null;
  return (
    <Banner class="keeping-line" role="status">
      {[
        countAll(plan.counts) > 0 && words.announced(plan.counts, dateTimeShown(state, carriedOutAt(plan))),
        countAll(plan.flagged) > 0 && words.flagged(plan.flagged),
        plan.unsaved !== null && words.unsaved[plan.unsaved],
        plan.unsaved !== null && countAll(plan.counts) > 0 && words.unsaved.held,
      ]
        .filter(Boolean)
        .join(' ')}{' '}
      <a
        href={plan.unsaved === null ? '/journal.html' : '/options.html#keeping'}
        target="_blank"
        rel="noopener"
      >
        {plan.unsaved === null ? words.toJournal : words.backup.toOptions}
      </a>
    </Banner>
  );
}
