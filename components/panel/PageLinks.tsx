/** The product's own pages, between two calls. */
import { useLabels } from '../kit/app-context';

export function PageLinks() {
  const { panel } = useLabels();
  return (
    <nav class="pages">
      <a href="/journal.html" target="_blank" rel="noopener">
        {panel.journal}
      </a>
      <a href="/journal.html#dayLists" target="_blank" rel="noopener">
        {panel.toTell}
      </a>
      <a href="/options.html" target="_blank" rel="noopener">
        {panel.options}
      </a>
    </nav>
  );
}
