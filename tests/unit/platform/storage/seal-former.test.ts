/** A profile in the clear is closed row by row: nothing readable stays, nothing is lost, wherever it is interrupted. */
import { beforeEach, describe, expect, test } from 'vitest';
import { cards } from '../../../../lib/domain/cards';
import type { Card } from '../../../../lib/domain/record/card';
import { createConnection, type OpenDatabase } from '../../../../lib/platform/storage/database';
import { createJournalStore } from '../../../../lib/platform/storage/journal-store';
import { sealFormer } from '../../../../lib/platform/storage/seal-former';
import { vaultOver } from '../../../../lib/platform/storage/vault/vault';
import { textsOf } from '../../../fixtures/former-profile-v5/count-texts';
import { formerRows, plantFormerProfile } from '../../../fixtures/former-profile-v5/plant-former-profile';
import { emptyBrowser, openPanel } from './fresh-store';

const KINDS = cards.map((card) => card as unknown as Card<unknown>);

/** What is told of a person in the profile: the texts that must not lie there any more. */
const TOLD = ['calls', 'messages', 'callbacks', 'incidents', 'journal'] as const;
const words = new Set(
  TOLD.flatMap((name) => formerRows(name).map(({ value }) => value))
    .flatMap(textsOf)
    .flatMap((text) => text.match(/\p{Lu}\p{L}{4,}/gu) ?? []),
);

const rawRows = async (open: OpenDatabase): Promise<string> => {
  const database = await open();
  const rows = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
  return JSON.stringify(rows, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
};

/** Every text that another start of the product reads, in order. */
const readTexts = async (): Promise<string[]> => {
  const { store, open } = openPanel(crypto.randomUUID(), vaultOver);
  const records = await Promise.all(KINDS.map((card) => store.of(card).all()));
  const query = { practiceId: null, recipientId: null, status: null, level: null, text: '' };
  const whole = { ...query, from: 0, to: Number.MAX_SAFE_INTEGER };
  const journal = await createJournalStore(open).page(whole, { after: null, limit: 500 });
  const aside = (await store.setAside()).map(({ json }) => JSON.parse(json) as unknown);
  return [...records.flat(), ...journal.entries, ...aside].flatMap(textsOf).sort();
};

/** A context that is killed when it asks the disk for the `at`-th time. */
const killedAt = (at: number): OpenDatabase => {
  const open = createConnection();
  let asked = 0;
  return Object.assign(() => (++asked >= at ? Promise.reject(new Error('killed')) : open()), {
    now: () => null,
  });
};

beforeEach(async () => {
  emptyBrowser();
  await plantFormerProfile(indexedDB);
});

describe('a profile that lies open', () => {
  test('is closed whole, every text of it is read as before, and once is enough', async () => {
    const before = await readTexts();
    expect(before.length).toBeGreaterThan(100);
    expect(words.size).toBeGreaterThan(10);
    const open = createConnection();
    await sealFormer(open);
    const raw = await rawRows(open);
    expect([...words].filter((word) => raw.includes(word))).toEqual([]);
    await sealFormer(open);
    expect((await rawRows(open)) === raw).toBe(true);
    expect(await readTexts()).toEqual(before);
  });

  test.each([2, 5, 9, 14, 23, 41, 77, 120, 190, 260])(
    'killed at its %ith step, it is taken up again',
    async (at) => {
      const before = await readTexts();
      await sealFormer(killedAt(at)).catch(() => undefined);
      expect(await readTexts()).toEqual(before);
      await sealFormer(createConnection());
      expect(await readTexts()).toEqual(before);
      const raw = await rawRows(createConnection());
      expect([...words].filter((word) => raw.includes(word))).toEqual([]);
    },
  );
});
