/** The sites on which she put the panel herself, each to be taken back. */
import { useEffect, useRef } from 'preact/hooks';
import { usePageApp } from '../../kit/app-context';
import { usePageLabels } from '../../kit/words/page-labels';

export function AddedSites() {
  const { list, refresh, remove } = usePageApp('addedSites').addedSites;
  const { options, directory } = usePageLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void refresh(), [refresh]);
  const leave = async (site: string) => {
    await remove(site);
    // Its button is gone with its row.
    heading.current?.focus();
  };
  return (
    <div class="pointed-sites">
      <h3 ref={heading} tabIndex={-1}>
        {options.addedSites}
      </h3>
      {list.value.length === 0 && <p class="hint">{options.noAddedSites}</p>}
      <ul class="plain-list">
        {list.value.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="quiet"
              aria-label={options.leaveSite(site)}
              onClick={() => void leave(site)}
            >
              {directory.fields.remove}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
