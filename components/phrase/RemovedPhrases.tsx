/** Phrases that were taken away: kept, and put back with one button. */
import { useApp, useLabels } from '../kit/app-context';

export function RemovedPhrases({ practiceId }: { readonly practiceId: string | null }) {
  const { writing } = useApp('writing');
  const { editor } = useLabels().phrases;
  const removed = writing.removed(practiceId);
  if (removed.length === 0) return null;
  return (
    <details>
      <summary>{editor.removed(removed.length)}</summary>
      <ul>
        {removed.map((record) => (
          <li key={record.id} class="removed-phrase">
            <span lang="fr">{record.text}</span>
            <button type="button" class="quiet" onClick={() => void writing.restore(record)}>
              {editor.restore}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
