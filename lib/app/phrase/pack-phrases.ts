/** The phrases of a pack, written over what stands there by then: another page may have written meanwhile. */
import { PhrasesBefore, packCard, type StoredPack } from '../../domain/phrase/pack/pack.record';
import type { PackPlan } from '../../domain/phrase/pack/pack-plan';
import { phraseCard } from '../../domain/phrase/phrase.record';
import type { PhraseRecord } from '../../domain/phrase/phrase-record';
import type { Writes } from '../app-state';
import type { Change, Ports } from '../ports';

type Parts = { readonly state: Writes<'phraseRecords'>; readonly ports: Pick<Ports, 'store'> };

/** What stood before, by the id of the phrase's record. */
type Before = Readonly<Record<string, PhraseRecord | null>>;

const wordsOf = (record: PhraseRecord | null): string => JSON.stringify(record && { ...record, version: 0 });

export const sameWords = (a: PhraseRecord | null, b: PhraseRecord | null): boolean =>
  wordsOf(a) === wordsOf(b);

export const parsedBefore = (text: string): Before => (text ? PhrasesBefore.parse(JSON.parse(text)) : {});

/** The phrases on the disk and on the screen. */
export function phraseWriter({ state, ports }: Parts) {
  const phrases = ports.store.of(phraseCard);
  const refresh = async (): Promise<void> => {
    state.phraseRecords.value = await phrases.all();
  };
  return {
    refresh,
    /** Writes each over the words that it is meant to replace, and forgets those; gives where other words stand by now. */
    async write(writing: readonly Writing[], forgotten: readonly Forgetting[] = []): Promise<Before> {
      const others = new Map<string, PhraseRecord | null>();
      const isMeant = (id: string, isOver: Writing['isOver'], stored: PhraseRecord | null): boolean => {
        others.delete(id);
        if (isOver(stored)) return true;
        others.set(id, stored);
        return false;
      };
      const changes = writing.map(({ record, isOver }): [string, Change<PhraseRecord>] => [
        record.id,
        (stored) => (isMeant(record.id, isOver, stored) ? record : null),
      ]);
      const going = forgotten.map(
        ({ id, isOver }) => [id, (stored: PhraseRecord) => isMeant(id, isOver, stored)] as const,
      );
      await phrases.changeAll(new Map(changes), new Map(going));
      await refresh();
      return Object.fromEntries(others);
    },
    standing: (id: string): PhraseRecord | null =>
      state.phraseRecords.value.find((record) => record.id === id) ?? null,
  };
}

type Forgetting = Pick<Writing, 'isOver'> & { readonly id: string };

type Writing = {
  readonly record: PhraseRecord;
  readonly isOver: (stored: PhraseRecord | null) => boolean;
};

/** Writes the phrases of the pack, and before each what stands there by then; null once the pack was taken back. */
export async function writePhrases(
  parts: Parts,
  pack: StoredPack,
  planned: () => PackPlan,
): Promise<Before | null> {
  const kept = parts.ports.store.of(packCard);
  const { write, standing, refresh } = phraseWriter(parts);
  let late: Before = {};
  for (;;) {
    await refresh();
    const { phrases } = planned();
    const found: Before = Object.fromEntries(phrases.map(({ id }) => [id, standing(id)]));
    const edited = late;
    // Written before anything changes: a second try finds the words of the pack there.
    const changed = await kept.change(pack.id, (stored) => {
      if (!stored || stored.takenBackAt !== null) return null;
      return { ...stored, before: JSON.stringify({ ...found, ...parsedBefore(stored.before), ...edited }) };
    });
    if (!changed.ok || changed.value?.takenBackAt !== null) return null;
    const before = parsedBefore(changed.value.before);
    late = await write(
      phrases.map((record) => ({
        record,
        isOver: (stored) => sameWords(stored, before[record.id] ?? null) || sameWords(stored, record),
      })),
    );
    if (Object.keys(late).length === 0) return before;
  }
}
