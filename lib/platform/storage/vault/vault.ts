/** The seal of the product: every body closed by the key of its call, of its practice or of the desk. Runs wherever storage does. */
import { type Database, type OpenDatabase, oncePerDatabase } from '../database';
import { KeysLost } from '../failures';
import { noSeal, plainRange, SET_ASIDE, type Seal } from '../seal';
import { type Box, isBox, labelOf, type Place, SealBroken } from './box';
import { type CallKeys, callOfKey, createCallKeys } from './call-keys';
import { closeLater, closeNow, openLater, openNow } from './ciphers';
import { createPracticeKeys, type PracticeKeys } from './practice-keys';
import { rawJson } from './raw-json';
import { DESK, PEOPLE, practiceKeyName } from './root-key';
import { onKeyChange } from './session-key';
import { formerlyLookedFor, indexed, lookedFor } from './terms';

/** Where the database remembers by which desk's keys its records are closed. */
const MARK = 'vault';

/** What is known once the database was opened: this machine's name, and over which connection it was read. */
type Known = { readonly by: string; readonly of: Database };

const readKnown = async (database: Database, practices: PracticeKeys): Promise<Known> => {
  const { store } = database.transaction('marks');
  const [mark, by] = await Promise.all([store.get(MARK), store.get('device')]);
  const desk = await practices.of(DESK, mark !== undefined);
  if (mark !== undefined && mark !== desk.kid) throw new KeysLost(DESK);
  if (mark === undefined) await database.put('marks', desk.kid, MARK);
  return { by: typeof by === 'string' ? by : 'unnamed', of: database };
};

type Keys = { readonly practices: PracticeKeys; readonly calls: CallKeys };

const openBox = async ({ practices, calls }: Keys, box: Box, place: Place): Promise<unknown> => {
  const callId = callOfKey(box.key);
  if (callId === null) {
    const key = await practices.of(box.key, true);
    if (box.cipher === 'X') return openNow(key.uses.notes, box, place);
    return openLater(key.uses.bodies, box, place);
  }
  const key = calls.now(callId);
  if (key?.kid === box.kid) return openNow(key.secret, box, place);
  // Put back after it was erased, it has another key.
  const again = await calls.read(callId);
  if (again?.kid !== box.kid) throw new SealBroken('its key is no longer there');
  return openNow(again.secret, box, place);
};

/** What is sealed is written as JSON: what that cannot hold is kept as the list of damaged records shows it. */
const content = ({ kind }: Place, body: unknown): unknown =>
  kind === SET_ASIDE ? JSON.parse(rawJson(body)) : body;

const termsKey = async (practices: PracticeKeys): Promise<CryptoKey> =>
  (await practices.of(PEOPLE)).uses.terms;

/** Locked, here or in another context: what the passphrase locks is no longer known. */
const followLock = ({ practices, calls }: Keys): void =>
  void onKeyChange(() => {
    practices.lock();
    calls.lock();
  });

/** What is known of the database that is open now. */
type Ready = {
  /** Reads it, once for each connection. */
  readonly ready: () => Promise<Known>;
  /** Null before it was read. */
  readonly readyNow: () => Known | null;
};

const createReady = (open: OpenDatabase, { practices, calls }: Keys): Ready => {
  let known: Known | null = null;
  const read = oncePerDatabase((database: Database) => readKnown(database, practices));
  return {
    ready: async (): Promise<Known> => {
      const database = await open();
      // The browser may have emptied the origin under an open page: keys of before would close what nobody can open again.
      if (known && known.of !== database) {
        known = null;
        practices.forget();
        calls.forget();
      }
      known = await read(database);
      return known;
    },
    /** The same at once, once it was read. */
    readyNow: (): Known | null => (known && (!open.now || open.now() === known.of) ? known : null),
  };
};

/** What is closed in this turn and belongs to no call. */
const closingNow = (
  practices: PracticeKeys,
  { ready, readyNow }: Ready,
): Pick<Seal, 'prepareNow' | 'sealNow'> => ({
  sealNow(place, body) {
    const [key, known] = [practices.now(PEOPLE), readyNow()];
    return key && known ? closeNow(key.uses.notes, labelOf('X', key, known.by), { place, body }) : null;
  },
  prepareNow: async () => {
    await ready();
    await practices.of(PEOPLE);
  },
});

const createVault = (open: OpenDatabase): Seal => {
  const practices = createPracticeKeys();
  const keys: Keys = { practices, calls: createCallKeys(open, practices) };
  const { ready, readyNow } = createReady(open, keys);
  followLock(keys);
  const sealLater: Seal['seal'] = async (place, body, { callId, practiceId, isPersonal }) => {
    const { by } = await ready();
    if (callId !== null) {
      const key = await keys.calls.of(callId, practiceId);
      return closeNow(key.secret, labelOf('X', key, by), { place, body: content(place, body) });
    }
    const key = await practices.of(practiceKeyName(practiceId, isPersonal));
    return closeLater(key.uses.bodies, labelOf('A', key, by), { place, body: content(place, body) });
  };

  return {
    seal(place, body, owner) {
      const key = owner.callId === null ? null : keys.calls.now(owner.callId);
      const known = readyNow();
      if (!key || !known || place.kind === SET_ASIDE) return sealLater(place, body, owner);
      return closeNow(key.secret, labelOf('X', key, known.by), { place, body });
    },
    ...closingNow(practices, { ready, readyNow }),
    // What was never closed is read as it lies.
    open: (place, body) => (isBox(body) ? ready().then(() => openBox(keys, body, place)) : body),
    prepare(bodies) {
      const callIds = bodies.flatMap((body) => (isBox(body) ? (callOfKey(body.key) ?? []) : []));
      return callIds.length > 1 ? ready().then(() => keys.calls.readAll(callIds)) : null;
    },
    prepareCalls: (callIds) => ready().then(() => keys.calls.readAll(callIds)),
    isClosed: isBox,
    keyOf(body) {
      const callId = isBox(body) ? callOfKey(body.key) : null;
      return callId !== null && isBox(body) ? { id: callId, kid: body.kid } : null;
    },
    refresh: keys.calls.forget,
    // Lines of before have texts in the index, closed or not; those of today numbers, which stand before every text.
    formerTerms: IDBKeyRange.lowerBound(''),
    indexed: async (terms) => indexed(await termsKey(practices), terms),
    lookedFor: async (term, { as, isMixed }) => {
      const key = await termsKey(practices);
      const ranges = await lookedFor(key, term);
      return isMixed ? [...ranges, ...(await formerlyLookedFor(key, term)), plainRange(term, as)] : ranges;
    },
  };
};

const vaults = new WeakMap<OpenDatabase, Seal>();

/**
 * The vault over a database: one for all that is opened there from this context. A build made with WXT_UNSEALED, which the
 * tests compare this one with, writes in the clear; in no other build is there a way round.
 */
export const vaultOver = (open: OpenDatabase): Seal => {
  if (import.meta.env['WXT_UNSEALED']) return noSeal;
  const vault = vaults.get(open) ?? createVault(open);
  vaults.set(open, vault);
  return vault;
};
