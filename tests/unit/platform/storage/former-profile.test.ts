/** A whole profile, as a real browser held it for an earlier build: opened here, it gives back every text it had. */

import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_CHOICES } from '../../../../lib/domain/privacy/privacy';
import { MASK_KEY } from '../../../../lib/platform/mask/mask-setting';
import { readStoredChoices } from '../../../../lib/platform/mask/stored-mask';
import type { OpenDatabase } from '../../../../lib/platform/storage/database';
import { createJournalStore } from '../../../../lib/platform/storage/journal-store';
import { noSeal } from '../../../../lib/platform/storage/seal';
import browserStorage from '../../../fixtures/former-profile-v5/browser-storage.json';
import { countTexts, textsOf } from '../../../fixtures/former-profile-v5/count-texts';
import {
  type FormerStore,
  formerRows,
  plantFormerProfile,
} from '../../../fixtures/former-profile-v5/plant-former-profile';
import texts from '../../../fixtures/former-profile-v5/texts.json';
import { emptyBrowser, openPanel } from './fresh-store';

/** Derived from calls and messages, hence read otherwise. */
type ReadStore = Exclude<FormerStore, 'journal' | 'setAside'>;

const EVERYTHING = { practiceId: null, recipientId: null, status: null, level: null };

/** Ids that lay in a store when it was planted, damaged records' too. */
const idsIn = (name: FormerStore): string[] =>
  formerRows(name).map(({ value }) => String((value as { readonly id: unknown }).id));

const present = async <T>(reading: readonly Promise<T | null>[]): Promise<T[]> =>
  (await Promise.all(reading)).filter((record) => record !== null);

/** Every record that the build can read, asked for by its own methods. */
async function readEverything({ store, open }: ReturnType<typeof openPanel>) {
  return {
    calls: await present(idsIn('calls').map((id) => store.callById(id))),
    messages: await present(idsIn('messages').map((id) => store.messageById(id))),
    callbacks: await present(idsIn('callbacks').map((id) => store.callbackById(id))),
    incidents: await store.incidents(),
    practices: await store.practices(),
    protocolVersions: await store.protocolVersions(),
    settings: [await store.settings()],
    phrases: await store.phraseRecords(),
    phraseHabits: await store.phraseHabits(),
    receipts: await createJournalStore(open, undefined, noSeal).receipts(),
  } satisfies Record<ReadStore, readonly unknown[]>;
}

const rawSetAside = async (open: OpenDatabase): Promise<unknown[]> => {
  const entries = await (await open()).getAll('setAside');
  // What is set aside now lies in a body that can be sealed; what was before, as it was.
  return entries.map((entry) => {
    const { body, raw } = entry as { readonly body?: unknown; readonly raw?: unknown };
    return body ?? raw;
  });
};

const sortedTexts = (records: readonly unknown[]): string[] => records.flatMap(textsOf).sort();

/** `former-unread-…`: damaged, and not met by anybody when the profile was taken. */
const isDamaged = ({ value }: { readonly value: unknown }): boolean => {
  const { id, phraseId } = value as { readonly id?: string; readonly phraseId?: string };
  return (id ?? phraseId ?? '').startsWith('former-unread-');
};

/** Fields that no build of then wrote: what stands in them now is this build's. */
const SINCE: Readonly<Partial<Record<string, readonly string[]>>> = {
  settings: ['setUp'],
};

const asOfThen = (name: string, record: unknown): unknown =>
  Object.fromEntries(Object.entries(record as object).filter(([field]) => !SINCE[name]?.includes(field)));

const READ_STORES = Object.keys(texts.kinds).filter((name): name is ReadStore => name !== 'journal');

beforeEach(async () => {
  emptyBrowser();
  await plantFormerProfile(indexedDB);
});

describe('a profile of the build before', () => {
  test.each(READ_STORES)('gives back every text of %s', async (name) => {
    const read = await readEverything(openPanel(crypto.randomUUID()));
    const current = formerRows(name).filter(({ key }) => key === undefined || key === 'current');
    const sound = current.filter((row) => !isDamaged(row)).map(({ value }) => value);
    expect(countTexts(sound)).toEqual(texts.kinds[name].sound);
    const found = read[name].map((record) => asOfThen(name, record));
    expect(countTexts(found)).toEqual(texts.kinds[name].sound);
    expect(sortedTexts(found)).toEqual(sortedTexts(sound));
  });

  test('sets aside its damaged records, whole, and no other', async () => {
    const panel = openPanel(crypto.randomUUID());
    expect(countTexts(await rawSetAside(panel.open))).toEqual(texts.setAside.before);
    await readEverything(panel);
    const aside = await rawSetAside(panel.open);
    const damaged = READ_STORES.flatMap((name) => formerRows(name).filter(isDamaged));
    const before = formerRows('setAside').map(({ value }) => (value as { readonly raw: unknown }).raw);
    expect(countTexts(aside)).toEqual(texts.setAside.afterFullRead);
    expect(sortedTexts(aside)).toEqual(sortedTexts([...before, ...damaged.map(({ value }) => value)]));
    expect(await panel.store.setAside()).toHaveLength(texts.setAside.afterFullRead.records);
  });

  test('finds in its journal the lines that it had, without the damaged one', async () => {
    const { open } = openPanel(crypto.randomUUID());
    const query = { ...EVERYTHING, text: '', from: 0, to: Number.MAX_SAFE_INTEGER };
    const { entries } = await createJournalStore(open, undefined, noSeal).page(query, {
      after: null,
      limit: 100,
    });
    const { journal } = texts.kinds;
    expect(entries).toHaveLength(journal.sound.records);
    expect(sortedTexts(entries)).toEqual(
      sortedTexts(
        formerRows('journal')
          .filter((row) => !isDamaged(row))
          .map(({ value }) => value),
      ),
    );
  });

  test('refuses what is written late of a call that was erased', async () => {
    const { store } = openPanel(crypto.randomUUID());
    const [call] = await store.openCalls();
    if (!call) throw new Error('The profile has open calls.');
    const late = await store.saveCall({ ...call, id: 'former-erased-1', revision: 9 }, 'relaxed');
    expect(late).toMatchObject({ ok: false, reason: { current: null } });
  });

  test('is masked, and as she chose', async () => {
    await chrome.storage.local.set(browserStorage.local);
    expect(await chrome.storage.local.get(MASK_KEY)).toEqual({ [MASK_KEY]: true });
    // What came since has its usual value; nothing that she chose is another.
    expect(await readStoredChoices()).toEqual({ ...DEFAULT_CHOICES, ...browserStorage.local.privacyChoices });
  });
});
