/** A page that has nothing to show before it is unlocked. */

import { usePageLabels } from '../kit/words/page-labels';
import { VaultLine } from '../privacy/VaultLine';

export function LockedPage() {
  const { journal } = usePageLabels();
  return (
    <main class="page">
      <h1>{journal.title}</h1>
      <VaultLine />
    </main>
  );
}
