/**
 * What is typed and saved nowhere yet, of one kind: on the disk at each letter. What is shown is kept here, so that a row that a
 * lock takes away, or a disk that refuses, loses none of it.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Card } from '../../domain/record/card';
import { same } from '../../domain/record/same';
import { savedOver } from '../../domain/record/sides';
import type { Store } from '../ports';

type Parts = {
  readonly store: Pick<Store, 'of'>;
  /** A letter that the disk refused: told, and written again with the next. */
  readonly onUnwritten: (error: unknown) => void;
};

export interface KeptDrafts<T> {
  readonly drafts: ReadonlySignal<ReadonlyMap<string, T>>;
  shown(id: string): T | null;
  /** Shows it, in place of what was shown under its name. */
  show(draft: T): void;
  /** Puts what is shown on the disk, if it is not there yet; false where the disk refused. */
  write(id: string): Promise<boolean>;
  /** What is shown and not on the disk yet, over what stands there as far as is known here. */
  unwritten(): readonly { readonly mine: T; readonly base: T | null }[];
  /** Shows what stands on the disk, unless letters of this context are on their way there. */
  takeUp(draft: T): void;
  /** Shows none any more; what is on the disk stays there. */
  forget(): void;
}

/** What the writer sees of what is shown. */
type Shown<T> = { readonly of: (id: string) => T | null; readonly show: (draft: T) => void };

/** One write of a draft after the other, each of all that was typed by then. */
function createDraftWriter<T extends object>(card: Card<T>, { store, onUnwritten }: Parts, shown: Shown<T>) {
  const shelf = store.of(card);
  /** As last read or written from here: what the next letter was typed on. */
  const known = new Map<string, T | null>();
  const writing = new Map<string, Promise<boolean>>();
  /** What is shown and was not written yet. */
  const unwritten = (id: string): T | null => {
    const mine = shown.of(id);
    return same(mine, known.get(id) ?? null) ? null : mine;
  };
  /** What stands there once it is written; null where what it belongs to was erased: nothing of it is written again. */
  const writeOne = async (id: string, mine: T): Promise<T | null> => {
    const written = await shelf.change(id, savedOver(card, { base: known.get(id) ?? null, mine }));
    if (!written.ok) return null;
    known.set(id, mine);
    return written.value;
  };
  const writeAll = async (id: string): Promise<void> => {
    let stands = known.get(id) ?? null;
    for (let mine = unwritten(id); mine; mine = unwritten(id)) {
      stands = await writeOne(id, mine);
      if (!stands) return;
    }
    // Locked meanwhile: nothing of it is shown again before it is opened.
    if (!shown.of(id)) return void known.delete(id);
    // Words of another panel may stand there with these.
    known.set(id, stands);
    if (stands) shown.show(stands);
  };
  const isWritten = (): boolean => true;
  const isRefused = (error: unknown): boolean => {
    onUnwritten(error);
    return false;
  };
  return {
    known,
    isBehind: (id: string): boolean => writing.has(id) || !same(shown.of(id), known.get(id) ?? null),
    write(id: string): Promise<boolean> {
      // A write that is under way takes all that is typed by its end.
      const write =
        writing.get(id) ??
        writeAll(id)
          .then(isWritten, isRefused)
          .finally(() => writing.delete(id));
      writing.set(id, write);
      return write;
    },
  };
}

export function createKeptDrafts<T extends object>(card: Card<T>, parts: Parts): KeptDrafts<T> {
  const drafts = signal<ReadonlyMap<string, T>>(new Map());
  const shown = (id: string): T | null => drafts.peek().get(id) ?? null;
  const show = (draft: T): void => {
    drafts.value = new Map([...drafts.peek(), [card.idOf(draft), draft]]);
  };
  const { known, isBehind, write } = createDraftWriter(card, parts, { of: shown, show });
  return {
    drafts,
    shown,
    show,
    write,
    unwritten: () =>
      [...drafts.peek()].flatMap(([id, mine]) =>
        isBehind(id) ? [{ mine, base: known.get(id) ?? null }] : [],
      ),
    takeUp(draft) {
      const id = card.idOf(draft);
      if (isBehind(id)) return;
      known.set(id, draft);
      show(draft);
    },
    forget() {
      drafts.value = new Map();
      known.clear();
    },
  };
}
