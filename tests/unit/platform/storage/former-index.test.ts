/** A journal whose index an earlier build wrote: what is sought is found before, while and after it is made anew. */
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createConnection, type OpenDatabase } from '../../../../lib/platform/storage/database';
import { createJournalStore } from '../../../../lib/platform/storage/journal-store';
import { entryOf } from '../../../../lib/platform/storage/journal-writing';
import { sealFormer } from '../../../../lib/platform/storage/seal-former';
import { hexOf } from '../../../../lib/platform/storage/vault/box';
import { createPracticeKeys } from '../../../../lib/platform/storage/vault/practice-keys';
import { PEOPLE } from '../../../../lib/platform/storage/vault/root-key';
import { vaultOver } from '../../../../lib/platform/storage/vault/vault';
import { emptyBrowser, openPanel } from './fresh-store';
import { callWith } from './sample-records';

const NAMES = ['Hélène Durand', 'Paul Durandeau', 'Zoé Petit', 'Anne Durif', 'Marc Dupont'];

/** As the build before wrote it: of each word its first one, two, three and five letters. Never edited: it describes the past. */
const formerTerms = async (words: readonly string[]): Promise<string[]> => {
  const { uses } = await createPracticeKeys().of(PEOPLE);
  const beginnings = words.flatMap((word) =>
    [1, 2, 3, 5].filter((length) => length <= word.length).map((length) => word.slice(0, length)),
  );
  return Promise.all(
    [...new Set(beginnings)].map(async (beginning) => {
      const hash = await crypto.subtle.sign('HMAC', uses.terms, new TextEncoder().encode(beginning));
      return `#${hexOf(new Uint8Array(hash, 0, 5))}`;
    }),
  );
};

type Line = { readonly id: string; readonly terms: readonly unknown[] };
const linesOf = async (open: OpenDatabase) => (await (await open()).getAll('journal')) as Line[];

/** Five calls, their lines found by the index of before. */
async function formerDesk() {
  const { store, open } = openPanel(crypto.randomUUID(), vaultOver);
  for (const [at, patientName] of NAMES.entries()) {
    const call = { ...callWith({ patientName }, `call-${at}`), startedAt: Date.now() - at };
    await store.saveCall(
      { ...call, status: 'ended', hungUpAt: call.startedAt, endedAt: call.startedAt },
      'strict',
    );
  }
  // Everything else is closed already: what is left to be done is the index.
  await sealFormer(open);
  const database = await open();
  await database.delete('marks', 'journalIndex');
  for (const line of await linesOf(open)) {
    const name = NAMES[Number(line.id.at(-1))] ?? '';
    const words = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ');
    await database.put('journal', { ...line, terms: await formerTerms(words) });
  }
  return open;
}

/** What a page that was just opened finds. */
const found = async (text: string): Promise<string[]> => {
  const channel = new BroadcastChannel(crypto.randomUUID());
  onTestFinished(() => channel.close());
  const journal = createJournalStore(createConnection(), channel);
  const any = {
    practiceId: null,
    recipientId: null,
    status: null,
    level: null,
    from: 0,
    to: Number.MAX_SAFE_INTEGER,
  };
  const { entries } = await journal.page({ ...any, text }, { after: null, limit: 9 });
  return entries.map(({ name }) => name).sort();
};

const expectAllFound = async (): Promise<void> => {
  expect(await found('dur')).toEqual(['Anne Durif', 'Hélène Durand', 'Paul Durandeau']);
  expect(await found('duran')).toEqual(['Hélène Durand', 'Paul Durandeau']);
  expect(await found('durande')).toEqual(['Paul Durandeau']);
  expect(await found('petit')).toEqual(['Zoé Petit']);
};

const isRenewed = ({ terms }: Line): boolean =>
  terms.length > 0 && terms.every((term) => typeof term === 'number');

/** A context that is killed when it asks the disk for the `at`-th time. */
const killedAt = (at: number): OpenDatabase => {
  const open = createConnection();
  let asked = 0;
  return Object.assign(() => (++asked >= at ? Promise.reject(new Error('killed')) : open()), {
    now: () => null,
  });
};

beforeEach(emptyBrowser);

describe('the index of the build before', () => {
  test('finds what it found, is made anew once, and finds the same', async () => {
    const open = await formerDesk();
    await expectAllFound();
    expect((await linesOf(open)).filter(isRenewed)).toEqual([]);
    await sealFormer(createConnection());
    expect((await linesOf(open)).every(isRenewed)).toBe(true);
    await expectAllFound();
  });

  test('killed at any step, finds the same, and the next start goes on where it was', async () => {
    const open = await formerDesk();
    const reached = new Set<number>();
    for (let at = 1; !(await linesOf(open)).every(isRenewed); at += 1) {
      await sealFormer(killedAt(at)).catch(() => undefined);
      reached.add((await linesOf(open)).filter(isRenewed).length);
      await expectAllFound();
    }
    expect(reached.size).toBeGreaterThan(2);
  });

  test('an open line of a build before the vault keeps its words, and is closed', async () => {
    const open = await formerDesk();
    await sealFormer(createConnection());
    const [line] = await linesOf(open);
    const entry = await entryOf(vaultOver(open), line);
    await (await open()).put('journal', { ...entry });
    await sealFormer(createConnection());
    expect((await linesOf(open)).every(isRenewed)).toBe(true);
    await expectAllFound();
  });

  test('a line that a page of before writes later is made anew at the next start', async () => {
    const open = await formerDesk();
    await sealFormer(createConnection());
    const [line] = await linesOf(open);
    await (await open()).put('journal', { ...line, terms: await formerTerms(['marc', 'dupont']) });
    await sealFormer(createConnection());
    expect((await linesOf(open)).every(isRenewed)).toBe(true);
    expect(await found('dupont')).toEqual(['Marc Dupont']);
  });
});
