/** The one compare-and-set loop: a record is read and opened, changed, sealed, and written if it still stands as it was read. */
import { goesWith } from '../../domain/record/card';
import { stateOf } from '../../domain/record/history';
import { begun, erased, putBack, rewritten, type State } from '../../domain/record/state';
import { type Aside, type CommitResult, commit, type Durability, keyFieldOf, type Write } from './commit';
import { explain, rowFor, tombstone } from './envelope';
import { InvalidRecord } from './failures';
import { enterCall, toBeEntered } from './journal-writing';
import { type Parts, ready } from './parts';
import { lockedAsNone, readStored, type Stored } from './reading';
import { type Kind, keyIn } from './record-kind';

/** What becomes of a record: its next value, or null to leave it as it is; asked again when another context wrote first. */
export type Change<T> = (current: T | null) => T | null;

/** The record as it is to be stored; throws `InvalidRecord` when its schema refuses it. */
const validated = <T>({ card }: Kind<T>, record: T): T => {
  const parsed = card.schema.safeParse(record);
  if (!parsed.success) throw new InvalidRecord(`${card.kind}: ${explain(parsed.error)}`);
  return parsed.data;
};

const isErasedHead = (stored: Stored<unknown> | null): boolean => (stored?.head.gone ?? 0) % 2 === 1;

/** The record after `value` was written over what stands there. */
const nextState = <T>(
  parts: Parts,
  { kind, actor }: { readonly kind: Kind<T>; readonly actor: string },
  { stored, value }: { readonly stored: Stored<T> | null; readonly value: T },
): State<T> & { readonly value: T } => {
  const writing = { value, actor, now: parts.now() };
  if (!stored) return { ...begun(kind.card, value, writing), value };
  if (!stored.content) return { ...putBack(kind.card, goneState<T>(stored), writing), value };
  const state = stateOf(kind.card, stored.content.value, stored.content.history);
  return { ...rewritten(kind.card, state, writing), value };
};

const goneState = <T>({ head }: Stored<T>): State<T> => ({
  value: null,
  epoch: head.gone ?? 1,
  seen: {},
  cells: new Map(),
});

/** The write that puts `value` over `stored`. */
export const writeOf = async <T>(
  parts: Parts,
  kind: Kind<T>,
  { stored, value: given }: { readonly stored: Stored<T> | null; readonly value: T },
): Promise<Write> => {
  const value = validated(kind, given);
  const { actor } = await ready(parts);
  const { card, store } = kind;
  const revision = Math.max(stored?.head.revision ?? 0, givenRevision(value) - 1) + 1;
  const state = nextState(parts, { kind, actor }, { stored, value });
  const row = await rowFor({ card, seal: parts.seal }, state, revision);
  const callId = goesWith(card, value);
  const key = parts.seal.keyOf(row['body']);
  return { store, id: keyIn(kind, card.idOf(value)), expected: stored?.head ?? null, row, callId, key };
};

/** A record that is no longer stored, or was not here yet, keeps the revision that its writer gave it. */
const givenRevision = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'revision' in value && typeof value.revision === 'number'
    ? value.revision
    : 0;

/** The write that leaves only a tombstone of a record. */
export const tombstoneOf = <T>(kind: Kind<T>, id: string, stored: Stored<T>): Write => {
  const { card, store } = kind;
  const state = stored.content
    ? stateOf(card, stored.content.value, stored.content.history)
    : goneState(stored);
  const head = { revision: stored.head.revision + 1, gone: erased(state).epoch };
  return { store, id: keyIn(kind, id), expected: stored.head, row: tombstone(keyFieldOf(store), id, head) };
};

/** What came of a change; `value` is what was written, `current` what stood there before. */
export type Outcome<T> = {
  readonly result: CommitResult | 'left';
  readonly value: T | null;
  readonly current: T | null;
};

export type Asked<T> = {
  readonly id: string;
  readonly to: Change<T>;
  readonly durability?: Durability;
  /** What is written in the same step, of a kind that no journal has. */
  readonly aside?: Aside | undefined;
};

/** Puts a value over what was read; its call's line in the journal is made anew. */
const putOver = async <T>(
  parts: Parts,
  kind: Kind<T>,
  {
    stored,
    value,
    ...asked
  }: { stored: Stored<T> | null; value: T; durability: Durability; aside: Aside | undefined },
): Promise<CommitResult> => {
  const write = await writeOf(parts, kind, { stored, value });
  const { database } = await ready(parts);
  const entered = kind.card.journalOf?.(value) ?? null;
  const aside = entered === null ? asked.aside : toBeEntered(entered);
  const result = await commit(database, {
    writes: [write],
    durability: asked.durability,
    ...(aside && { aside }),
  });
  // Locked, its line is made when the journal is next opened: the mark stays.
  if (result === 'written' && entered !== null) await enterCall(parts, entered).catch(lockedAsNone);
  return result;
};

/** One try of a change; null when another context wrote meanwhile. */
const tried = async <T>(
  parts: Parts,
  kind: Kind<T>,
  { id, to, durability = 'strict', aside }: Asked<T>,
): Promise<Outcome<T> | null> => {
  const stored = await readStored(parts, kind, id);
  if (isErasedHead(stored) && kind.card.onErasure === 'erased')
    return { result: 'erased', value: null, current: null };
  const current = stored?.content?.value ?? null;
  const value = to(current);
  if (value === null) return { result: 'left', value, current };
  const result = await putOver(parts, kind, { stored, value, durability, aside });
  if (result === 'stale') {
    parts.seal.refresh();
    return null;
  }
  return { result, value: result === 'written' ? value : null, current };
};

/** Changes one record: read, change, seal, compare, write; again from the start when it no longer stood as it was read. */
export const change = async <T>(parts: Parts, kind: Kind<T>, asked: Asked<T>): Promise<Outcome<T>> => {
  for (;;) {
    const outcome = await tried(parts, kind, asked);
    if (outcome) return outcome;
  }
};
