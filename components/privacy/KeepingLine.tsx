/** What the calendar erases tomorrow, and what has been open for too long: said before it is too late to read it. */
import { dateTimeShown } from '../../lib/app/practice/practice-hour';
import { countAll } from '../../lib/domain/privacy/purge-plan';
import { useApp, useLabels } from '../kit/app-context';

export function KeepingLine() {
  const { state, keeping } = useApp('state', 'keeping');
  const { keeping: words } = useLabels();
  const plan = keeping.plan.value;
  if (!plan || !keeping.hasNews()) return null;
  return (
    <p class="keeping-line" role="status">
      {[
        countAll(plan.counts) > 0 && words.announced(plan.counts, dateTimeShown(state, plan.until)),
        countAll(plan.flagged) > 0 && words.flagged(plan.flagged),
      ]
        .filter(Boolean)
        .join(' ')}{' '}
      <a href="/journal.html" target="_blank" rel="noopener">
        {words.toJournal}
      </a>
    </p>
  );
}
