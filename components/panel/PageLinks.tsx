/** The product's own pages, between two calls. */
import { useLabels } from '../kit/app-context';

export function PageLinks() {
  const { panel, journal } = useLabels();
  return (
    <nav class="pages">
      <a href="/journal.html" target="_blank" rel="noopener">
        {panel.journal}
      </a>
      <a href="/journal.html#dayLists" target="_blank" rel="noopener">
        {journal.handover.toTell}
      </a>
      <a href="/options.html" target="_blank" rel="noopener">
        {panel.options}
      </a>
    </nav>
  );
}
