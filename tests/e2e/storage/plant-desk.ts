// Runs in a document of the extension: records of every kind, a word in each of their texts, written and read as the product does.
import { cards, everyCard } from '../../../lib/domain/cards.ts';
import { incidentCard } from '../../../lib/domain/journal/incident.record.ts';
import { purgePlanCard } from '../../../lib/domain/privacy/purge-plan.record.ts';
import type { Card } from '../../../lib/domain/record/card.ts';
import { createConnection } from '../../../lib/platform/storage/database.ts';
import { createJournalStore } from '../../../lib/platform/storage/journal-store.ts';
import { noSeal } from '../../../lib/platform/storage/seal.ts';
import { createStore } from '../../../lib/platform/storage/store.ts';
import { createBrowserVault } from '../../../lib/platform/storage/vault/browser-vault.ts';
import { choosePassphrase } from '../../../lib/platform/storage/vault/passphrase.ts';
import { PLANTED_CALL, plantedKinds, STEM } from '../../fakes/planted-record.ts';
import { RECEIPT } from '../../unit/platform/storage/sample-records.ts';

const PHRASE = 'lampe tortue granite violon';
/** Few: what is tried is what lies on the disk, not the waiting. */
const ROUNDS = 1000;

const open = createConnection();
const store = createStore(open);
const vault = createBrowserVault();
const kinds = plantedKinds(everyCard);

type AnyStore = ReturnType<typeof createStore>;

const writeAll = async (into: AnyStore): Promise<void> => {
  for (const { card, records } of kinds)
    for (const record of records) {
      const written = await into.of(card).change(card.idOf(record), () => record);
      if (!written.ok) throw new Error(`not written: ${card.kind}`);
    }
};

/** Of another form than its card wants: it is set aside when it is read. */
const damaged = { ...incidentCard, schema: { safeParse: (data: unknown) => ({ success: true, data }) } };

const wordsOf = (some: typeof kinds): number => some.reduce((sum, kind) => sum + kind.words.size, 0);

/** All kinds, and one damaged record that was set aside; how many words of how many kinds, and how many of them last. */
export async function plant(): Promise<Readonly<Record<'words' | 'lasting' | 'kinds', number>>> {
  await writeAll(store);
  const bad = { id: 'damaged', revision: 1, facts: `${STEM}9000` };
  await store.of(damaged as unknown as Card<typeof bad>).change('damaged', () => bad);
  if ((await store.of(incidentCard).byId('damaged')) !== null) throw new Error('it is not damaged');
  const ofPlan = kinds.filter(({ card }) => card.kind === purgePlanCard.kind);
  const words = wordsOf(kinds) + 1;
  return { words, lasting: words - wordsOf(ofPlan), kinds: kinds.length };
}

/** The same in a database that nothing closes: what a search of the files finds there it would find anywhere. */
export const plantOpen = (): Promise<void> =>
  writeAll(createStore(createConnection('planted-open'), new BroadcastChannel('planted-open'), noSeal));

/** The product makes its plan of the next erasing anew whenever it starts: that planted one goes is right. */
const lasting = cards.filter(({ kind }) => kind !== purgePlanCard.kind);

/** Every planted word that the product itself still gives; of the kinds that are locked none. */
export async function readable(): Promise<string[]> {
  const read = await Promise.all(
    lasting.map((card) =>
      store
        .of(card as unknown as Card<unknown>)
        .all()
        .catch(() => []),
    ),
  );
  const aside = await store.setAside();
  const text = JSON.stringify([read, aside]);
  return [...new Set(text.match(new RegExp(`${STEM}\\d{4}`, 'g')))];
}

/** Kinds of which the planted call still has something. */
export async function ofTheCall(): Promise<string[]> {
  const each = kinds
    .filter(({ card }) => card.onErasure === 'erased')
    .map(async ({ card }) => {
      const left = await store.of(card).all();
      return left.some((record) => card.callOf?.(record) === PLANTED_CALL) ? [card.kind] : [];
    });
  return (await Promise.all(each)).flat();
}

export const erase = async (): Promise<void> => {
  await createJournalStore(open).erase([PLANTED_CALL], RECEIPT);
};

export const choose = (): Promise<void> => choosePassphrase(PHRASE, ROUNDS);
export const lock = (): Promise<void> => vault.lock();
export const unlock = (): Promise<boolean> => vault.open(PHRASE);
export const state = (): Promise<string> => vault.state();
