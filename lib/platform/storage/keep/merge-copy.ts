/**
 * A copy merged into what stands here, record by record and by each card's own rules: nothing is written over. What is done
 * twice changes nothing more, so that a merge that was cut short is simply begun again. Runs wherever storage does.
 */
import type { CopyFates, Progress } from '../../../app/keeping-ports';
import { callCard } from '../../../domain/call/call.record';
import type { BackupCopy, CopyEntry } from '../../../domain/privacy/backup/backup-copy';
import { type Card, goesWith } from '../../../domain/record/card';
import { earlierHistory, stateOf } from '../../../domain/record/history';
import { blankFields, leavesOf } from '../../../domain/record/row';
import { same } from '../../../domain/record/same';
import { isSameState, merged, type State } from '../../../domain/record/state';
import { type CommitResult, commit, keyFieldOf, type Write } from '../commit';
import { rowFor, tombstone } from '../envelope';
import { enterCall, toBeEntered } from '../journal-writing';
import { type Parts, ready } from '../parts';
import { readStored, type Stored } from '../reading';
import { type Kind, keyIn, kindOf } from '../record-kind';
import type { Cards } from './about-call';
import { goingWith } from './erased-elsewhere';
import { putAside } from './merge-aside';
import { renewAfter } from './renew-after';

const CALLS = kindOf(callCard);

/** What becomes of a record of the copy. */
type Fates = CopyFates[string];
type Fate = keyof Fates;

const goneState = <T>(epoch: number): State<T> => ({ value: null, epoch, seen: {}, cells: new Map() });

const stateOfEntry = <T>(card: Card<T>, { gone, value, history }: CopyEntry): State<T> => {
  if (value === undefined) return goneState(gone ?? 1);
  return stateOf(card, card.schema.parse(value), history ?? earlierHistory('copy'));
};

const stateHere = <T>(card: Card<T>, { head, content }: Stored<T>): State<T> =>
  content ? stateOf(card, content.value, content.history) : goneState(head.gone ?? 1);

/**
 * What was never chosen here gives way to what was chosen there: two records of one name that began apart, as the settings of
 * a new installation and those of the lost one.
 */
const yieldBlanks = <T>(card: Card<T>, here: State<T>, there: State<T>): State<T> => {
  const beganApart = Object.keys(here.seen).every((actor) => !(actor in there.seen));
  if (!beganApart || here.value === null || there.value === null) return here;
  const blanks = new Map(leavesOf(card.rows, blankFields(card.rows)).map(({ path, leaf }) => [path, leaf]));
  const chosen = [...here.cells].filter(
    ([path, cells]) =>
      !there.cells.has(path) || !blanks.has(path) || cells.some(({ leaf }) => !same(leaf, blanks.get(path))),
  );
  return { ...here, cells: new Map(chosen) };
};

const fateOf = <T>(stored: Stored<T> | null, there: State<T>, next: State<T>): Fate => {
  if (!stored) return 'new';
  if (next.value === null && there.value !== null) return 'erasedHere';
  return 'merged';
};

/** What stands here and what the copy has, made one; null where the copy has nothing new. */
const joined = <T>({ card }: Kind<T>, stored: Stored<T> | null, there: State<T>) => {
  if (!stored) return there;
  const here = stateHere(card, stored);
  const next = merged(card, yieldBlanks(card, here, there), there);
  // What the two would come to together is no record: what stands here stays.
  const isRecord = next.value === null || card.schema.safeParse(next.value).success;
  return isSameState(here, next) || !isRecord ? null : next;
};

/** What one record becomes, and over what; judged before anything is closed, for which a key would be made. */
type Next<T> = {
  readonly id: string;
  readonly stored: Stored<T> | null;
  readonly state: State<T>;
  readonly revision: number;
};
type Judged<T> = { readonly fate: Fate; readonly next: Next<T> | null };

/** True for what hangs on a call that was erased here: it does not come back without it. */
const isOfErased = async <T>(
  parts: Parts,
  { card, store }: Kind<T>,
  { value }: State<T>,
): Promise<boolean> => {
  const callId = store === 'calls' || value === null ? null : goesWith(card, card.schema.parse(value));
  return callId !== null && ((await readStored(parts, CALLS, callId))?.head.gone ?? 0) % 2 === 1;
};

/** What one record of the copy would become; nothing where there is nothing to do. */
const judged = async <T>(parts: Parts, kind: Kind<T>, entry: CopyEntry): Promise<Judged<T>> => {
  const stored = await readStored(parts, kind, entry.id);
  const there = stateOfEntry(kind.card, entry);
  const state = joined(kind, stored, there);
  if (!state) return { fate: stored?.content || there.value === null ? 'same' : 'erasedHere', next: null };
  if (await isOfErased(parts, kind, state)) return { fate: 'erasedHere', next: null };
  const revision = Math.max(stored?.head.revision ?? 0, entry.revision - 1) + 1;
  return { fate: fateOf(stored, there, state), next: { id: entry.id, stored, state, revision } };
};

const writeFor = async <T>(
  parts: Parts,
  kind: Kind<T>,
  { id, stored, state, revision }: Next<T>,
): Promise<Write> => {
  const { card, store } = kind;
  const key = keyIn(kind, id);
  const expected = stored?.head ?? null;
  if (state.value === null) {
    const row = tombstone(keyFieldOf(store), id, { revision, gone: state.epoch });
    return { store, id: key, expected, row };
  }
  const value = card.schema.parse(state.value);
  const row = await rowFor({ card, seal: parts.seal }, { ...state, value }, revision);
  return { store, id: key, expected, row, callId: goesWith(card, value), key: parts.seal.keyOf(row['body']) };
};

/** Where a copy is merged into, of the kinds that have these cards. */
type Desk = { readonly parts: Parts; readonly cards: Cards };

/** Carries it out. Each is flushed with the last: a merge that was cut short is begun again. */
const carriedOut = async <T>({ parts, cards }: Desk, kind: Kind<T>, next: Next<T>): Promise<CommitResult> => {
  const { database } = await ready(parts);
  const write = await writeFor(parts, kind, next);
  const { value } = next.state;
  if (kind.store === 'calls' && value === null) {
    const result = await commit(database, {
      ...(await goingWith(parts, cards, write)),
      durability: 'relaxed',
    });
    parts.seal.refresh();
    return result;
  }
  const enters = value === null ? null : (kind.card.journalOf?.(value) ?? null);
  const aside = enters === null ? {} : { aside: toBeEntered(enters) };
  const result = await commit(database, { writes: [write], durability: 'relaxed', ...aside });
  if (result === 'stale') parts.seal.refresh();
  if (result === 'written' && enters !== null) await enterCall(parts, enters);
  return result;
};

/** Merges one record; again when it no longer stood as it was read. */
const mergeOne = async <T>(desk: Desk, kind: Kind<T>, entry: CopyEntry): Promise<Fate> => {
  for (;;) {
    const { fate, next } = await judged(desk.parts, kind, entry);
    if (!next) return fate;
    const result = await carriedOut(desk, kind, next);
    if (result !== 'stale') return result === 'erased' ? 'erasedHere' : fate;
  }
};

const NONE: Fates = { new: 0, merged: 0, same: 0, erasedHere: 0 };

type Each = (card: Card<unknown>, entry: CopyEntry) => Promise<Fate>;

/** Every record of the copy, in the order of the cards: a call before what hangs on it. */
const walk = async (
  cards: Cards,
  { records }: BackupCopy,
  { each, onProgress }: { readonly each: Each; readonly onProgress?: Progress | undefined },
): Promise<CopyFates> => {
  const all = Object.values(records).reduce((sum, entries) => sum + entries.length, 0);
  let done = 0;
  const fates: Record<string, Fates> = {};
  for (const card of cards)
    for (const entry of records[card.kind] ?? []) {
      const fate = await each(card, entry);
      const counted = fates[card.kind] ?? NONE;
      // A tombstone says nothing that she would count.
      if (entry.value !== undefined) fates[card.kind] = { ...counted, [fate]: counted[fate] + 1 };
      done += 1;
      onProgress?.(done, all);
    }
  return fates;
};

type Merging = { readonly copy: BackupCopy; readonly onProgress?: Progress | undefined };

/** What a merge would do; nothing is written, not even a key. */
export const previewCopy = (parts: Parts, cards: Cards, { copy, onProgress }: Merging): Promise<CopyFates> =>
  walk(cards, copy, {
    each: async (card, entry) => (await judged(parts, kindOf(card), entry)).fate,
    onProgress,
  });

/** Does it. */
export const mergeCopy = async (
  parts: Parts,
  cards: Cards,
  { copy, onProgress }: Merging,
): Promise<CopyFates> => {
  await renewAfter(parts, copy);
  const fates = await walk(cards, copy, {
    each: (card, entry) => mergeOne({ parts, cards }, kindOf(card), entry),
    onProgress,
  });
  await putAside(parts, copy);
  return fates;
};
