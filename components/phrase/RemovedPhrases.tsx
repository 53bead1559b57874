/** Phrases that were taken away: kept, and put back with one button. */
import { usePageApp } from '../kit/app-context';
import { usePageLabels } from '../kit/words/page-labels';

export function RemovedPhrases({ practiceId }: { readonly practiceId: string | null }) {
  const { writing } = usePageApp('writing');
  const { editor } = usePageLabels().phraseOptions;
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
