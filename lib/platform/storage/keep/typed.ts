/**
 * The last letters of a form whose page is left at once. A form begun is read, sealed and compared before it is written, which
 * takes more turns than a page that is loaded anew has, and a transaction of its own may go with it (Chromium 156, November 2026:
 * one letter of eight). So what is not written yet is closed as the page goes, and handed to the browser's memory, which takes it
 * whatever becomes of the page; read next, it is laid over the form and taken away. Never on the disk, never in the clear. Runs in
 * the panel and the full pages.
 */
import * as z from 'zod/mini';
import type { Shelf } from '../../../app/ports';
import type { Card } from '../../../domain/record/card';
import { HalfForm } from '../../../domain/record/half-form';
import { halfFormCard } from '../../../domain/record/half-form.record';
import { fieldsOf } from '../../../domain/record/row';
import { savedOver } from '../../../domain/record/sides';
import { browser } from '../../browser/web-extension';
import { changed, type Room, shelfOf } from '../door';
import { kindOf } from '../record-kind';
import { type Box, isBox } from '../vault/box';

const NOTES = 'typed/';

/** What stands in a form, and what stood there as its page last wrote or read it. */
const Typed = z.object({ mine: HalfForm, base: z.nullable(HalfForm) });
type Typed = z.infer<typeof Typed>;

const placeOf = (name: string) => ({ kind: 'typed', id: name, revision: 1 });

/** That memory holds what JSON can. */
const storable = (box: Box): unknown => ({ ...box, bytes: [...box.bytes] });

const revived = (stored: unknown): unknown => {
  const { bytes, ...label } = fieldsOf(stored);
  return Array.isArray(bytes) ? { ...label, bytes: Uint8Array.from(bytes.map(Number)) } : stored;
};

/** Closes and hands over, all of it in this turn; what the key is not at hand for goes with its page. */
const noteTyped = ({ parts }: Room, typed: readonly Typed[]): void => {
  const notes = typed.flatMap((each) => {
    const name = NOTES + crypto.randomUUID();
    const body = parts.seal.sealNow(placeOf(name), each);
    // A rehearsal closes nothing: its forms would lie there in the clear, and among the real ones.
    return isBox(body) ? [[name, storable(body)] as const] : [];
  });
  // A frame has no such memory there (Firefox 153, November 2026).
  if (notes.length > 0) browser.storage.session?.set(Object.fromEntries(notes)).catch(() => undefined);
};

/** What is typed and not written is asked for as the page goes. */
export const noteAsPageGoes = (room: Room, unwritten: () => readonly Typed[]): void =>
  globalThis.addEventListener?.('pagehide', () => noteTyped(room, unwritten()));

type Note = Typed & { readonly name: string };

/** One of them; none while it is locked, or of a key that is gone: it keeps no other from being read. */
const opened = async ({ parts }: Room, name: string, stored: unknown): Promise<Note[]> => {
  const box = revived(stored);
  if (!isBox(box)) return [];
  const { data } = Typed.safeParse(
    await Promise.resolve(parts.seal.open(placeOf(name), box)).catch(() => null),
  );
  return data ? [{ ...data, name }] : [];
};

/** What pages that were left had typed, in its order. */
const leftTyped = async (room: Room): Promise<Note[]> => {
  const stored = Object.entries((await browser.storage.session?.get(null)) ?? {});
  const names = stored.filter(([name]) => name.startsWith(NOTES));
  const notes = await Promise.all(names.map(([name, note]) => opened(room, name, note)));
  return notes.flat().toSorted((a, b) => a.mine.at - b.mine.at);
};

/** Laid over the form, unless what stands there was typed after it, or is the same: it was written after all. */
const lay = async (room: Room, { mine, base, name }: Note): Promise<void> => {
  const over = savedOver(halfFormCard, { base, mine });
  const to = (stored: HalfForm | null) => (stored && stored.at >= mine.at ? null : over(stored));
  await changed(room, kindOf(halfFormCard), { id: mine.id, to });
  await browser.storage.session.remove(name);
};

const keepLeft = async (room: Room): Promise<void> => {
  // The key with which the next page that goes closes its letters.
  await room.parts.seal.prepareNow();
  for (const note of await leftTyped(room)) await lay(room, note);
};

/** The shelf of the forms begun: read, it has the last letters; locked, or on a full disk, they wait. */
export const afterTyped = <T>(room: Room, card: Card<T>): Shelf<T> => {
  const shelf = shelfOf(room, card);
  return {
    ...shelf,
    async all() {
      await keepLeft(room).catch(() => undefined);
      return shelf.all();
    },
  };
};
