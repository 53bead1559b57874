/** The sites on which she put the panel herself, each to be taken back. */
import { useEffect } from 'preact/hooks';
import { useApp, useLabels } from '../../kit/app-context';

export function AddedSites() {
  const { rules } = useApp('agenda').agenda;
  const { options, directory } = useLabels();
  useEffect(() => void rules.refreshAdded(), [rules]);
  return (
    <div class="pointed-sites">
      <h3>{options.addedSites}</h3>
      {rules.added.value.length === 0 && <p class="hint">{options.noAddedSites}</p>}
      <ul class="plain-list">
        {rules.added.value.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="quiet"
              aria-label={options.leaveSite(site)}
              onClick={() => void rules.leave(site)}
            >
              {directory.fields.remove}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
