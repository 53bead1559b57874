/**
 * What lies on the disk of a record: its name, its revision and its index columns in the clear, and the sealed body.
 * A row without a body is a record as builds before the envelopes wrote it: it is read as it is, and gets its envelope when
 * it is next written.
 */
import * as z from 'zod/mini';
import { type Card, columnsOf, goesWith } from '../../domain/record/card';
import { earlierHistory, History, historyOf } from '../../domain/record/history';
import { type Fields, fieldsOf, rowEntries } from '../../domain/record/row';
import type { State } from '../../domain/record/state';
import type { Owner, Seal } from './seal';
import { SealBroken } from './vault/box';

/** The mark by which an envelope is told from a record of before. */
const LAYOUT = 1;

const Envelope = z.object({
  envelope: z.literal(LAYOUT),
  revision: z.number(),
  /** Present in a tombstone: how often the record was erased and put back. It has no body. */
  gone: z.optional(z.number()),
  body: z.optional(z.unknown()),
});

const Body = z.object({ value: z.unknown(), history: History });

/** The clear part of a row, whatever wrote it. */
export type Head = { readonly revision: number; readonly gone: number | null; readonly isEnvelope: boolean };

/** Null where nothing is stored. Only clear columns are looked at: it may be asked inside a transaction. */
export const headOf = (row: unknown): Head | null => {
  if (row === undefined) return null;
  const parsed = Envelope.safeParse(row);
  if (parsed.success)
    return { revision: parsed.data.revision, gone: parsed.data.gone ?? null, isEnvelope: true };
  const { revision } = fieldsOf(row);
  return { revision: typeof revision === 'number' ? revision : 0, gone: null, isEnvelope: false };
};

/** True when both are the same version of a record. */
export const isSameHead = (a: Head | null, b: Head | null): boolean =>
  a === null || b === null
    ? a === b
    : a.revision === b.revision && a.gone === b.gone && a.isEnvelope === b.isEnvelope;

/** A row read and opened, without content once it was erased; `damage` says why its schema refuses it, `raw` is then what is kept of it. */
export type Opened<T> =
  | { readonly head: Head; readonly content: { readonly value: T; readonly history: History } | null }
  | { readonly head: Head; readonly damage: string; readonly raw: unknown };

/** Paths and kinds of the refusals, without the refused values: they may be a patient's. */
export const explain = (error: z.core.$ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || '(record)'}: ${issue.code}`).join('; ');

type Content = { readonly value: unknown; readonly history: History };

/** The content of an envelope; of a row of before, the row itself, as if this machine had just written it. */
const contentOf = (actor: string, value: unknown, isEnvelope: boolean): Content => {
  const parsed = isEnvelope ? Body.safeParse(value) : null;
  return parsed?.success ? parsed.data : { value, history: earlierHistory(actor) };
};

/** The card's names of a record are in the clear: a body that has another revision has the one of its envelope. */
const named = <T>(card: Card<T>, value: unknown, { revision, isEnvelope }: Head): unknown =>
  isEnvelope && 'revision' in card.rows && typeof value === 'object' && value !== null
    ? { ...value, revision }
    : value;

const judged = <T>(card: Card<T>, head: Head, { value, history }: Content): Opened<T> => {
  const parsed = card.schema.safeParse(named(card, value, head));
  return parsed.success
    ? { head, content: { value: parsed.data, history } }
    : { head, damage: explain(parsed.error), raw: value };
};

/** The content of a body; of one that does not open, what is kept of it: the closed body itself. */
const openBody = async (
  seal: Seal,
  of: { readonly kind: string; readonly id: string; readonly revision: number },
  body: unknown,
): Promise<{ readonly opened: unknown } | { readonly broken: unknown }> => {
  try {
    return { opened: await seal.open(of, body) };
  } catch (error) {
    if (error instanceof SealBroken) return { broken: body };
    throw error;
  }
};

/** Opens a row as it was read; outside of any transaction. */
export const openRow = async <T>(
  { card, seal, actor }: { readonly card: Card<T>; readonly seal: Seal; readonly actor: string },
  id: string,
  row: unknown,
): Promise<Opened<T> | null> => {
  // A mark that stands beside the settings is no record.
  const head = row === true ? null : headOf(row);
  if (!head) return null;
  if (head.gone !== null) return { head, content: null };
  if (!head.isEnvelope) return judged(card, head, contentOf(actor, row, false));
  const place = { kind: card.kind, id, revision: head.revision };
  const content = await openBody(seal, place, fieldsOf(row)['body']);
  if ('broken' in content) return { head, damage: '(record): sealed', raw: row };
  return judged(card, head, contentOf(actor, content.opened, true));
};

/** The clear columns of the row to be written. */
const clearPart = <T>(card: Card<T>, value: T, revision: number): Fields => ({
  ...Object.fromEntries(
    Object.entries(card.rows).flatMap(([field, row]) =>
      'isKey' in row && row.isKey === true ? [[field, fieldsOf(value)[field]]] : [],
    ),
  ),
  ...columnsOf(card, value),
  envelope: LAYOUT,
  revision,
});

/** The row of a tombstone, under the name of its store's key. */
export const tombstone = (
  keyField: string | null,
  id: string,
  head: { revision: number; gone: number },
): Fields => ({
  ...(keyField ? { [keyField]: id } : {}),
  envelope: LAYOUT,
  ...head,
});

/** Whether a card has a field that tells of a person. */
const isPersonal = <T>({ rows }: Card<T>): boolean =>
  rowEntries(rows).some(([, row]) => row.personal === true);

/** Whose key closes a record, by its card. */
const ownerOf = <T>(card: Card<T>, value: T): Owner => ({
  callId: goesWith(card, value),
  practiceId: card.practiceOf?.(value) ?? null,
  isPersonal: isPersonal(card),
});

/** The row for a state, its body sealed: a promise only where the seal takes its time. */
export const rowFor = <T>(
  { card, seal }: { readonly card: Card<T>; readonly seal: Seal },
  state: State<T> & { readonly value: T },
  revision: number,
): Fields | Promise<Fields> => {
  const { value } = state;
  const known = 'revision' in card.rows ? { ...value, revision } : value;
  const content: Content = { value: known, history: historyOf(card, state) };
  const place = { kind: card.kind, id: card.idOf(value), revision };
  const body = seal.seal(place, content, ownerOf(card, value));
  const clear = clearPart(card, value, revision);
  return body instanceof Promise
    ? body.then((sealed: unknown) => ({ ...clear, body: sealed }))
    : { ...clear, body };
};
