/** Something of the database is gone: said at once, with the way to get it back, and on every page of ours. */
import { useEffect } from 'preact/hooks';
import { dateTimeShown } from '../../lib/app/practice/practice-hour';
import { useApp, useLabels } from '../kit/app-context';
import { Banner } from '../kit/Banner';

/** Where the last backup lies: known outside of what was lost. */
function LastBackup() {
  const { state, backup } = useApp('state', 'backup');
  const words = useLabels().keeping.loss;
  useEffect(() => void backup.refresh(), [backup]);
  const last = backup.standing.value?.last;
  return <p>{last ? words.lastBackup(dateTimeShown(state, last.at), last.folder) : words.noBackup}</p>;
}

export function LossAlert() {
  const { state, loss: desk } = useApp('state', 'loss');
  const words = useLabels().keeping.loss;
  const loss = desk.loss.value;
  if (!loss) return null;
  return (
    <Banner class="loss-alert" tone="plain" role="alert">
      <h2>{words[loss.kind]}</h2>
      <p>{words.told(dateTimeShown(state, loss.seenAt), loss.had, loss.has)}</p>
      <LastBackup />
      <div class="actions">
        <a class="button primary" href="/options.html#keeping" target="_blank" rel="noopener">
          {words.restore}
        </a>
        <button type="button" class="quiet" onClick={() => void desk.accept()}>
          {words.accept}
        </button>
      </div>
    </Banner>
  );
}
