/** Every body closed by a cipher, however poor, that takes its time: all goes on as before, and nothing readable lies on the disk. */
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cards } from '../../../../lib/domain/cards';
import type { Card } from '../../../../lib/domain/record/card';
import { fieldsOf, leavesOf } from '../../../../lib/domain/record/row';
import type { OpenDatabase } from '../../../../lib/platform/storage/database';
import { createJournalStore } from '../../../../lib/platform/storage/journal-store';
import type { Seal } from '../../../../lib/platform/storage/seal';
import { vaultOver } from '../../../../lib/platform/storage/vault/vault';
import { anyRecord } from '../../../fakes/any-record';
import { emptyBrowser, openPanel } from './fresh-store';
import { callWith, messageWith, RECEIPT } from './sample-records';

const SECRET = 'Zyxwv';

const turned = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x5a);
const later = <T>(value: T): Promise<T> => new Promise((resolve) => void setImmediate(() => resolve(value)));

const closedTerm = (term: string) =>
  `#${[...term].map((sign) => (sign.codePointAt(0) ?? 0) ^ 0x5a).join('.')}`;

/** Opens only what belongs to the very record and revision for which it was sealed. */
const trivial: Seal = {
  seal: (of, body) => later({ of: JSON.stringify(of), bytes: turned(serialize(body)) }),
  open: async (of, body) => {
    const sealed = body as { readonly of: string; readonly bytes: Uint8Array };
    if (sealed.of !== JSON.stringify(of)) throw new Error('this body belongs to another record');
    return later(deserialize(turned(sealed.bytes)) as unknown);
  },
  prepare: () => null,
  isClosed: (body) => typeof body === 'object' && body !== null && 'bytes' in body,
  keyOf: () => null,
  refresh: () => undefined,
  indexed: (terms) => later(terms.map(closedTerm)),
  prepareCalls: () => null,
  sealNow: (of, body) => ({ of: JSON.stringify(of), bytes: turned(serialize(body)) }),
  prepareNow: () => Promise.resolve(),
  formerTerms: null,
  lookedFor: (term) => later([IDBKeyRange.only(closedTerm(term))]),
};

/** Every panel asks for its keys anew, as another context would. */
const SEALS: Readonly<Record<string, (open: OpenDatabase) => Seal>> = {
  'a cipher, however poor': () => trivial,
  'the vault': vaultOver,
};

const sealedPanel = (name: string, sealOver: (open: OpenDatabase) => Seal) => {
  const panel = openPanel(name, sealOver);
  const channel = new BroadcastChannel(name);
  onTestFinished(() => channel.close());
  return { ...panel, journal: () => createJournalStore(panel.open, channel, panel.seal) };
};

/** Everything that lies in the database, as text; the bytes of a body as the characters that they would be. */
const onDisk = async (open: ReturnType<typeof openPanel>['open']): Promise<string> => {
  const database = await open();
  const rows = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
  return JSON.stringify(rows, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
};

/** The record with a secret in every text that may stand there: whatever its card calls it, but for names of records and columns. */
const told = (record: unknown, card: Card<unknown>): unknown => {
  const texts = leavesOf(card.rows, fieldsOf(record)).filter(
    ({ row, leaf, path }) => !row.isKey && !row.isClear && path !== 'practiceId' && typeof leaf === 'string',
  );
  return texts.reduce<unknown>((changed, { path }) => {
    const next = withAt(changed, path.split('.'), SECRET);
    return card.schema.safeParse(next).success ? next : changed;
  }, record);
};

const withAt = (owner: unknown, [field = '', ...rest]: readonly string[], value: unknown): unknown => {
  const fields = fieldsOf(owner);
  if (!(field in fields)) return owner;
  return { ...fields, [field]: rest.length > 0 ? withAt(fields[field], rest, value) : value };
};

const all = cards.map((card) => [card.kind, card as unknown as Card<unknown>] as const);

describe.each(Object.entries(SEALS))('sealed by %s', (_name, sealOver) => {
  test.each(all)('records of %s come back as they were, and no text lies open', async (_kind, card) => {
    emptyBrowser();
    const { store, open } = sealedPanel(crypto.randomUUID(), sealOver);
    for (const sample of fc.sample(anyRecord(card), { numRuns: 5, seed: 7 })) {
      const record = card.schema.parse(told(sample, card));
      await store.of(card).change(card.idOf(record), () => record);
      const [read] = await store.of(card).all();
      expect({ ...fieldsOf(read), revision: 0 }).toEqual({ ...fieldsOf(record), revision: 0 });
    }
    expect(await onDisk(open)).not.toContain(SECRET);
  });

  test('a call is typed, ended, found by its closed terms, erased and put back', async () => {
    emptyBrowser();
    const { store, open, journal } = sealedPanel('sealed-call', sealOver);
    await store.saveCall(callWith({ patientName: SECRET }), 'relaxed');
    await store.saveCall({ ...callWith({ patientName: SECRET, notes: SECRET }), revision: 2 }, 'relaxed');
    const ended = { ...callWith({ patientName: SECRET }), status: 'ended', hungUpAt: 2, endedAt: 3 } as const;
    await store.saveCall({ ...ended, revision: 3 }, 'strict');
    await store.saveMessage(messageWith({ body: SECRET }));
    const query = { practiceId: null, recipientId: null, status: null, level: null, from: 0, to: 1e13 };
    const page = () => journal().page({ ...query, text: '' }, { after: null, limit: 9 });
    expect((await page()).entries).toMatchObject([{ id: 'call-1', name: 'Mme Durand' }]);
    expect(await onDisk(open)).not.toMatch(new RegExp(SECRET, 'i'));
    const erased = await journal().erase(['call-1'], RECEIPT);
    expect((await page()).entries).toEqual([]);
    await journal().restore(erased, RECEIPT.id);
    expect((await page()).entries).toHaveLength(1);
    expect(await store.messageById('message-1')).toMatchObject({ body: SECRET });
  });

  test('of two panels that write at once one is given what stands', async () => {
    emptyBrowser();
    const [one, other] = [sealedPanel('sealed-two', sealOver), sealedPanel('sealed-two', sealOver)];
    await one.store.saveCall(callWith(), 'relaxed');
    const answers = await Promise.all(
      [one, other].map(({ store }, at) =>
        store.saveCall({ ...callWith({ notes: `panneau ${at}` }), revision: 2 }, 'relaxed'),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('a record that its schema refuses is set aside closed, and listed open', async () => {
    emptyBrowser();
    const { store, open } = sealedPanel('sealed-damage', sealOver);
    await (await open()).put('calls', { id: 'call-1', status: 'active', notes: SECRET });
    expect(await store.openCalls()).toEqual([]);
    expect((await store.setAside())[0]?.json).toContain(SECRET);
    expect(await onDisk(open)).not.toContain(SECRET);
  });
});

test('what is written without a seal is read as it lies', async () => {
  emptyBrowser();
  const { store, open } = openPanel('no-seal');
  await store.saveCall(callWith({ notes: 'lisible' }), 'relaxed');
  expect(await onDisk(open)).toContain('lisible');
});
