/**
 * The last letters of a form, or of words beside a message, whose page is left at once. A draft is read, sealed and compared before
 * it is written, which takes more turns than a page that is loaded anew has, and a transaction of its own may go with it (Chromium
 * 156, November 2026: one letter of eight). So what is not written yet is closed as the page goes, and handed to the browser's
 * memory, which takes it whatever becomes of the page; read next, it is laid over the draft and taken away. Never on the disk,
 * never in the clear. Runs in the panel and the full pages.
 */
import * as z from 'zod/mini';
import type { Shelf } from '../../../app/ports';
import type { Card } from '../../../domain/record/card';
import { fieldsOf } from '../../../domain/record/row';
import { same } from '../../../domain/record/same';
import { savedOver } from '../../../domain/record/sides';
import { browser } from '../../browser/web-extension';
import { changed, type Room, shelfOf } from '../door';
import { kindOf } from '../record-kind';
import { type Box, isBox } from '../vault/box';

/** What stands in a draft, and what stood there as its page last wrote or read it. */
type Typed<T> = { readonly mine: T; readonly base: T | null };

const notesOf = ({ kind }: Pick<Card<unknown>, 'kind'>): string => `typed/${kind}/`;

const placeOf = (name: string) => ({ kind: 'typed', id: name, revision: 1 });

/** That memory holds what JSON can. */
const storable = (box: Box): unknown => ({ ...box, bytes: [...box.bytes] });

const revived = (stored: unknown): unknown => {
  const { bytes, ...label } = fieldsOf(stored);
  return Array.isArray(bytes) ? { ...label, bytes: Uint8Array.from(bytes.map(Number)) } : stored;
};

/** What is typed in drafts of one kind. */
export type Leaving<T> = { readonly card: Card<T>; readonly unwritten: () => readonly Typed<T>[] };

/** Closes and hands over, all of it in this turn; what the key is not at hand for goes with its page. */
const noteTyped = <T>({ parts }: Room, { card, unwritten }: Leaving<T>): void => {
  const notes = unwritten().flatMap((each) => {
    const name = notesOf(card) + crypto.randomUUID();
    const body = parts.seal.sealNow(placeOf(name), each);
    // A rehearsal closes nothing: its drafts would lie there in the clear, and among the real ones.
    return isBox(body) ? [[name, storable(body)] as const] : [];
  });
  // A frame has no such memory there (Firefox 153, November 2026).
  if (notes.length > 0) browser.storage.session?.set(Object.fromEntries(notes)).catch(() => undefined);
};

/** What is typed and not written is asked for as the page goes. */
export const noteAsPageGoes = <T>(room: Room, leaving: Leaving<T>): void =>
  globalThis.addEventListener?.('pagehide', () => noteTyped(room, leaving));

type Note<T> = Typed<T> & { readonly name: string };

/** One of them; none while it is locked, or of a key that is gone: it keeps no other from being read. */
const opened = async <T>(
  { parts }: Room,
  { schema }: Card<T>,
  [name, stored]: [string, unknown],
): Promise<Note<T>[]> => {
  const box = revived(stored);
  if (!isBox(box)) return [];
  const shape = z.object({ mine: schema, base: z.nullable(schema) });
  const { data } = shape.safeParse(
    await Promise.resolve(parts.seal.open(placeOf(name), box)).catch(() => null),
  );
  return data ? [{ ...data, name }] : [];
};

/** When it was typed; 0 where its kind does not tell. */
const typedAt = (draft: unknown): number => {
  const { at } = fieldsOf(draft);
  return typeof at === 'number' ? at : 0;
};

/** What stands there is the same, or was typed after it. */
const isStanding = (stored: unknown, mine: unknown): boolean =>
  same(stored, mine) || (typedAt(mine) > 0 && typedAt(stored) >= typedAt(mine));

/** What pages that were left had typed, in its order. */
const leftTyped = async <T>(room: Room, card: Card<T>): Promise<Note<T>[]> => {
  const stored = Object.entries((await browser.storage.session?.get(null)) ?? {});
  const ours = stored.filter(([name]) => name.startsWith(notesOf(card)));
  const notes = await Promise.all(ours.map((note) => opened(room, card, note)));
  return notes.flat().toSorted((a, b) => typedAt(a.mine) - typedAt(b.mine));
};

/** Laid over the draft, unless what stands there was typed after it, or is the same: it was written after all. */
const lay = async <T>(room: Room, card: Card<T>, { mine, base, name }: Note<T>): Promise<void> => {
  const over = savedOver(card, { base, mine });
  const to = (stored: T | null) => (stored && isStanding(stored, mine) ? null : over(stored));
  await changed(room, kindOf(card), { id: card.idOf(mine), to });
  await browser.storage.session.remove(name);
};

const keepLeft = async <T>(room: Room, card: Card<T>): Promise<void> => {
  // The key with which the next page that goes closes its letters.
  await room.parts.seal.prepareNow();
  for (const note of await leftTyped(room, card)) await lay(room, card, note);
};

/** The shelf of drafts of one kind: read, it has the last letters; locked, or on a full disk, they wait. */
export const afterTyped = <T>(room: Room, card: Card<T>): Shelf<T> => {
  const shelf = shelfOf(room, card);
  return {
    ...shelf,
    async all() {
      await keepLeft(room, card).catch(() => undefined);
      return shelf.all();
    },
  };
};
