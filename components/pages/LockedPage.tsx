/** A page that has nothing to show before it is unlocked. */
import { useLabels } from '../kit/app-context';
import { VaultLine } from '../privacy/VaultLine';

export function LockedPage() {
  const { journal } = useLabels();
  return (
    <main class="page">
      <h1>{journal.title}</h1>
      <VaultLine />
    </main>
  );
}
