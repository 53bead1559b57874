/** The `Copies` port over IndexedDB. Runs wherever storage does. */
import type { Copies } from '../../../app/keeping-ports';
import { everyCard } from '../../../domain/cards';
import { createChanges } from '../changes';
import type { OpenDatabase } from '../database';
import type { Seal } from '../seal';
import { vaultOver } from '../vault/vault';
import { takeCopy } from './copy';
import { makeRoom } from './make-room';
import { mergeCopy, previewCopy } from './merge-copy';

/** Its channel is its own: the page's own lists hear of what came back, as all others do. */
export const createCopies = (
  open: OpenDatabase,
  channel: BroadcastChannel = new BroadcastChannel('decroche'),
  seal: Seal = vaultOver(open),
): Copies => {
  const parts = { open, seal, now: () => Date.now() };
  const changes = createChanges(channel);
  return {
    take: (practiceId, onProgress) => takeCopy(parts, everyCard, { scope: { practiceId }, onProgress }),
    preview: (copy, onProgress) => previewCopy(parts, everyCard, { copy, onProgress }),
    async merge(copy, onProgress) {
      await makeRoom(parts, everyCard, copy);
      const fates = await mergeCopy(parts, everyCard, { copy, onProgress });
      for (const [kind, entries] of Object.entries(copy.records))
        for (const { id, revision } of entries) changes.tell({ kind, id, revision });
      return fates;
    },
  };
};
