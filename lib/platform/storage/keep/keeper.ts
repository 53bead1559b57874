/** The `Keeper` port over IndexedDB: what is kept, for how long, and what goes. Runs wherever storage does. */
import type { Keeper } from '../../../app/keeping-ports';
import { everyCard } from '../../../domain/cards';
import { receiptCard } from '../../../domain/journal/receipt.record';
import { createChanges } from '../changes';
import type { OpenDatabase } from '../database';
import type { Seal } from '../seal';
import { vaultOver } from '../vault/vault';
import type { Cards } from './about-call';
import { countFlagged, readDue } from './due';
import { discardExample, leave } from './leave';
import { countDue, purge } from './purge';

type KeeperOptions = { readonly channel?: BroadcastChannel; readonly seal?: Seal; readonly cards?: Cards };

/** Its channel is its own, so that the lists of the same page hear of what it erases, as all others do. */
export const createKeeper = (
  open: OpenDatabase,
  {
    channel = new BroadcastChannel('decroche'),
    seal = vaultOver(open),
    cards = everyCard,
  }: KeeperOptions = {},
): Keeper => {
  const parts = { open, seal, now: () => Date.now() };
  const changes = createChanges(channel);
  const onErased = (kind: string, id: string) => changes.tell({ kind, id, revision: 0 });
  return {
    due: async (calendar) => countDue(cards, await readDue(parts, cards, calendar)),
    flagged: (now) => countFlagged(parts, cards, now),
    async purge(calendar, begun) {
      const select = () => readDue(parts, cards, calendar);
      const receipt = await purge(parts, { cards, onErased }, { select, begun });
      if (receipt) changes.tell({ kind: receiptCard.kind, id: receipt.id, revision: 0 });
      return receipt;
    },
    async leave(practiceId, given, begun) {
      const left = await leave(parts, { cards, onErased }, { practiceId, given, begun });
      if (left.ok) changes.tell({ kind: receiptCard.kind, id: left.value.id, revision: 0 });
      return left;
    },
    async discardExample(practiceId, begun) {
      const gone = await discardExample(parts, { cards, onErased }, { practiceId, begun });
      if (gone.ok) changes.tell({ kind: receiptCard.kind, id: gone.value.id, revision: 0 });
      return gone;
    },
  };
};
