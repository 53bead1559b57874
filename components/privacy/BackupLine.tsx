/** « Dernière sauvegarde il y a 9 jours », where she sees it; nothing for less than a week. */
import { useApp, useLabels } from '../kit/app-context';
import { Banner } from '../kit/Banner';

export function BackupLine() {
  const { state, backup } = useApp('state', 'backup');
  const words = useLabels().keeping.backup;
  const overdue = backup.overdue(state.now.value);
  if (!overdue) return null;
  return (
    <Banner class="keeping-line">
      {overdue.isNever ? words.never : words.last(overdue.days)}{' '}
      <a href="/options.html#keeping" target="_blank" rel="noopener">
        {words.toOptions}
      </a>
    </Banner>
  );
}
