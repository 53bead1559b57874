/** A key that is read while another context changes what stands above it: it opens, and nothing sound is taken for damaged. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createConnection } from '../../../../lib/platform/storage/database';
import { choosePassphrase, vaultState } from '../../../../lib/platform/storage/vault/passphrase';
import { dropKey } from '../../../../lib/platform/storage/vault/session-key';
import { vaultOver } from '../../../../lib/platform/storage/vault/vault';
import { emptyBrowser, openPanel } from './fresh-store';
import { callWith, messageWith, practice } from './sample-records';

/** Tests must not wait for half a second each. */
const ROUNDS = 1000;
const phrase = (text: string | null) => () => choosePassphrase(text, ROUNDS);

const anotherPanel = () => openPanel(crypto.randomUUID(), vaultOver).store;

/** `during` happens while the answer to the first question about a practice's key is on its way. */
const meanwhile = (during: () => Promise<void>): (() => boolean) => {
  let hasHappened = false;
  const held = <T>(request: IDBRequest<T>): IDBRequest<T> => {
    const add = request.addEventListener.bind(request);
    const late = (hear: (event: Event) => void) => (event: Event) => void during().then(() => hear(event));
    request.addEventListener = (type: string, hear: unknown) =>
      typeof hear === 'function'
        ? add(type, type === 'success' ? late(hear as (event: Event) => void) : (hear as () => void))
        : undefined;
    return request;
  };
  const asked = (name: unknown): boolean => !hasHappened && String(name).startsWith('practice/');
  for (const method of ['get', 'getAll'] as const) {
    const ask = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    const spied = vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      const request = ask.apply(this, given);
      if (this.name !== 'practices' || !asked(given[0])) return request;
      hasHappened = true;
      return held(request);
    });
    onTestFinished(() => spied.mockRestore());
  }
  return () => hasHappened;
};

const keyNames = async () =>
  ((await (await createConnection()()).getAll('keys')) as { id: string; kid: string }[]).map(
    ({ id, kid }) => `${id} ${kid}`,
  );

beforeEach(async () => {
  emptyBrowser();
  await dropKey();
});

const TURNS = [
  ['a first passphrase is chosen', [], 'une phrase'],
  ['the passphrase is changed', ['une phrase'], 'une autre'],
  ['the passphrase is given up', ['une phrase'], null],
] as const;

test.each(TURNS)('%s while a call is read: it opens, and is not set aside', async (_what, before, after) => {
  const desk = anotherPanel();
  await desk.saveCall(callWith({ reason: 'joue gonflée' }), 'strict');
  await desk.saveMessage(messageWith());
  for (const text of before) await phrase(text)();
  const hasHappened = meanwhile(phrase(after));
  const panel = anotherPanel();
  expect(await panel.callById('call-1')).toMatchObject({ notes: { reason: 'joue gonflée' } });
  expect(hasHappened()).toBe(true);
  expect(await panel.messagesOfCall('call-1')).toHaveLength(1);
  expect(await panel.setAside()).toEqual([]);
  expect(await vaultState()).toBe(after === null ? 'none' : 'open');
});

test.each(TURNS)(
  '%s while a call is written on elsewhere: its key stays, and what was closed by it opens',
  async (_what, before, after) => {
    const desk = anotherPanel();
    await desk.changePractice('tilleuls', () => practice);
    await desk.saveCall(callWith({ reason: 'joue gonflée' }), 'strict');
    for (const text of before) await phrase(text)();
    const keys = await keyNames();
    const hasHappened = meanwhile(phrase(after));
    expect(await anotherPanel().saveMessage(messageWith())).toMatchObject({ ok: true });
    expect(hasHappened()).toBe(true);
    expect(await keyNames()).toEqual(keys);
    const panel = anotherPanel();
    expect(await panel.callById('call-1')).toMatchObject({ notes: { reason: 'joue gonflée' } });
    expect(await panel.messagesOfCall('call-1')).toHaveLength(1);
    expect(await panel.setAside()).toEqual([]);
  },
);
