/**
 * A choice that is made as its page is left. The settings themselves are read, sealed and compared before they are written,
 * which takes more turns than a page that closes has. So what was chosen is noted first: one transaction, begun and
 * committed in the turn of the choice, which the browser ends by itself
 * (https://w3c.github.io/IndexedDB/#dom-idbtransaction-commit). The write of the settings takes the note away in the same step;
 * one that is still there when the settings are next read is laid over them then. Runs wherever storage does.
 */
import { unwrap } from 'idb';
import type { Shelf } from '../../../app/ports';
import { type Fields, fieldsOf } from '../../../domain/record/row';
import { DEFAULT_SETTINGS, Settings } from '../../../domain/settings';
import { SETTINGS_ID, settingsCard } from '../../../domain/settings.record';
import type { Aside } from '../commit';
import { changed, type Room } from '../door';
import { type Parts, ready } from '../parts';
import { kindOf } from '../record-kind';
import { sealedEntry } from '../set-aside';

const SETTINGS = kindOf(settingsCard);
const NOTES = 'chosen/';
const notes = (): IDBKeyRange => IDBKeyRange.bound(NOTES, `${NOTES}\uffff`);

type Patch = Partial<Settings>;

/**
 * What may be noted: a note lies on the disk in the clear for as long as the settings take. None of these is a text, a count, or
 * tells of a practice; all else goes the long way.
 */
const NOTED: ReadonlySet<string> = new Set<keyof Settings>([
  'language',
  'secretaryRegion',
  'dialLinks',
  'readLarge',
  'statistics',
  'abbreviations',
  'setUp',
  'keys',
]);

/** Notes of one millisecond stand in the order in which they were made. */
let made = 0;

/** Notes a choice, and gives whether all of it is noted. All but the answer happens in this turn; rejects as the database does. */
async function note({ open, now }: Parts, patch: Patch): Promise<boolean> {
  const database = open.now?.() ?? null;
  const chosen = Object.entries(patch).filter(([name]) => NOTED.has(name));
  if (!database || chosen.length === 0) return false;
  made += 1;
  const order = [now(), made].map((number) => String(number).padStart(15, '0')).join('-');
  const transaction = unwrap(database).transaction('marks', 'readwrite', { durability: 'relaxed' });
  transaction.objectStore('marks').put(Object.fromEntries(chosen), `${NOTES}${order}-${crypto.randomUUID()}`);
  transaction.commit();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(chosen.length === Object.keys(patch).length);
    transaction.onabort = () => reject(transaction.error ?? new DOMException('given up', 'AbortError'));
  });
}

/** What a note says; null of one that no settings could have. */
function read(row: unknown): Patch | null {
  const { success, data } = Settings.safeParse({ ...DEFAULT_SETTINGS, ...fieldsOf(row) });
  if (!success) return null;
  const names = Object.keys(fieldsOf(row));
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)));
}

type Noted = { readonly patches: readonly Patch[]; readonly aside: Aside };

/** The step that takes these notes away; what could not be read of them is set aside. */
const taking = (names: readonly string[], unread: readonly Fields[]): Aside => ({
  stores: unread.length > 0 ? ['marks', 'setAside'] : ['marks'],
  async write(transaction) {
    await Promise.all([
      ...names.map((name) => transaction.objectStore('marks').delete(name)),
      ...unread.map((entry) => transaction.objectStore('setAside').add(entry)),
    ]);
  },
});

/** What is noted and not kept yet, in the order in which it was chosen; null when nothing is. */
async function noted(parts: Parts): Promise<Noted | null> {
  const { database } = await ready(parts);
  const { store } = database.transaction('marks');
  const [names, rows] = await Promise.all([store.getAllKeys(notes()), store.getAll(notes())]);
  if (names.length === 0) return null;
  const unread = rows.filter((row) => read(row) === null);
  const entries = unread.map((raw) => sealedEntry(parts.seal, { store: 'marks', raw, reason: 'chosen' }));
  return {
    patches: rows.map(read).filter((patch) => patch !== null),
    aside: taking(names, await Promise.all(entries)),
  };
}

/** Lays patches over the settings, the later over the earlier. */
const lay = (room: Room, patches: readonly Patch[], aside?: Aside) => {
  const patch: Patch = Object.fromEntries(patches.flatMap((each) => Object.entries(each)));
  const to = (stored: Settings | null) => ({ ...(stored ?? DEFAULT_SETTINGS), ...patch });
  return changed(room, SETTINGS, { id: SETTINGS_ID, to, aside });
};

/** Lays a choice over the settings, after what is still noted of pages that were left. */
export async function choose(room: Room, patch: Patch): Promise<void> {
  // What cannot be noted goes the long way alone, and is told if that fails too.
  const isNoted = await note(room.parts, patch).catch(() => false);
  const known = await noted(room.parts);
  // Noted and no longer there: whoever read the settings meanwhile has laid it over them.
  if (known || !isNoted)
    await lay(room, [...(known?.patches ?? []), ...(isNoted ? [] : [patch])], known?.aside);
}

/** What a page that was left at once had chosen. */
async function keepNoted(room: Room): Promise<void> {
  const known = await noted(room.parts);
  if (known) await lay(room, known.patches, known.aside);
}

/** The shelf of the settings: read, it has what was chosen last; what stands there where no note can be kept. */
export const afterNotes = <T>(room: Room, shelf: Shelf<T>): Shelf<T> => ({
  ...shelf,
  async byId(id) {
    await keepNoted(room).catch(() => null);
    return shelf.byId(id);
  },
});
