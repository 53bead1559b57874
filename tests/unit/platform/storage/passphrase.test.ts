/** With a passphrase: locked, nothing of people is read; calls begin all the same; and no crash leaves half of a change. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkWhileLocked } from '../../../../lib/app/message/locked-reminders';
import { createConnection } from '../../../../lib/platform/storage/database';
import { sealedPromises } from '../../../../lib/platform/storage/sealed-promises';
import { choosePassphrase, openVault, vaultState } from '../../../../lib/platform/storage/vault/passphrase';
import { VaultLocked } from '../../../../lib/platform/storage/vault/root-key';
import { dropKey } from '../../../../lib/platform/storage/vault/session-key';
import { vaultOver } from '../../../../lib/platform/storage/vault/vault';
import { emptyBrowser, openPanel } from './fresh-store';
import { callbackWith, callWith, messageWith, practice } from './sample-records';

const PHRASE = 'quatre mots sans lien';
/** Tests must not wait for half a second each. */
const ROUNDS = 1000;

const anotherPanel = () => openPanel(crypto.randomUUID(), vaultOver).store;

beforeEach(async () => {
  emptyBrowser();
  await dropKey();
});

/** A desk with a call and its message, closed before any passphrase was chosen. */
const busyDesk = async () => {
  const store = anotherPanel();
  await store.changePractice('tilleuls', () => practice);
  await store.saveCall(callWith({ reason: 'joue gonflée' }), 'strict');
  await store.saveMessage(messageWith());
  return store;
};

describe('a passphrase', () => {
  test('is not there until she chooses one', async () => {
    await busyDesk();
    expect(await vaultState()).toBe('none');
  });

  test('once chosen, locks what was written before and after, and opens it again', async () => {
    const store = await busyDesk();
    await choosePassphrase(PHRASE, ROUNDS);
    await store.saveMessage(messageWith({ id: 'message-2' }));
    expect(await vaultState()).toBe('open');
    await dropKey();
    expect(await vaultState()).toBe('locked');
    for (const each of [store, anotherPanel()]) {
      expect(await each.messagesSince(0)).toEqual([]);
      expect(await each.openCalls()).toEqual([]);
      await expect(each.callById('call-1')).rejects.toBeInstanceOf(VaultLocked);
      await expect(each.saveMessage({ ...messageWith(), revision: 2 })).rejects.toBeInstanceOf(VaultLocked);
      // What is told of nobody works on.
      expect(await each.practices()).toHaveLength(1);
      expect(await each.setAside()).toEqual([]);
    }
    expect(await openVault('quatre mots')).toBe(false);
    expect(await vaultState()).toBe('locked');
    expect(await openVault(PHRASE)).toBe(true);
    for (const each of [store, anotherPanel()]) {
      expect(await each.messagesSince(0)).toHaveLength(2);
      expect(await each.callById('call-1')).toMatchObject({ notes: { reason: 'joue gonflée' } });
    }
  });

  test('is changed, so that the former one opens nothing, and given up', async () => {
    const store = await busyDesk();
    await choosePassphrase(PHRASE, ROUNDS);
    await choosePassphrase('une autre phrase', ROUNDS);
    await dropKey();
    expect(await openVault(PHRASE)).toBe(false);
    expect(await openVault('une autre phrase')).toBe(true);
    await choosePassphrase(null);
    await dropKey();
    expect(await vaultState()).toBe('none');
    expect(await store.messagesSince(0)).toHaveLength(1);
    expect(await anotherPanel().messagesSince(0)).toHaveLength(1);
  });

  test('is neither changed nor given up while locked', async () => {
    await busyDesk();
    await choosePassphrase(PHRASE, ROUNDS);
    await dropKey();
    await expect(choosePassphrase('une autre', ROUNDS)).rejects.toBeInstanceOf(VaultLocked);
    await expect(choosePassphrase(null)).rejects.toBeInstanceOf(VaultLocked);
    expect(await openVault(PHRASE)).toBe(true);
  });

  test('chosen while a crash befalls, either stands whole or was never there', async () => {
    await busyDesk();
    const put = IDBObjectStore.prototype.put;
    for (const last of [1, 2, 3, 4, 5]) {
      let puts = 0;
      const crashing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...given
      ) {
        puts += 1;
        if (puts >= last) this.transaction.abort();
        return put.apply(this, given);
      });
      await choosePassphrase(PHRASE, ROUNDS).catch(() => null);
      crashing.mockRestore();
      if ((await vaultState()) === 'locked') expect(await openVault(PHRASE)).toBe(true);
      expect(await anotherPanel().messagesSince(0)).toHaveLength(1);
    }
  });
});

describe('a call that begins while locked', () => {
  test('is typed, read back by its panel only, and by all once she opens', async () => {
    await busyDesk();
    await choosePassphrase(PHRASE, ROUNDS);
    await dropKey();
    const panel = anotherPanel();
    const begun = callWith({ reason: 'f' }, 'call-2');
    await panel.saveCall(begun, 'relaxed');
    for (const [at, reason] of ['fi', 'fiè', 'fièvre'].entries())
      expect(
        await panel.saveCall({ ...callWith({ reason }, 'call-2'), revision: at + 2 }, 'relaxed'),
      ).toMatchObject({ ok: true });
    expect(await panel.openCalls()).toMatchObject([{ id: 'call-2', notes: { reason: 'fièvre' } }]);
    const message = { ...messageWith({ id: 'message-2' }), callId: 'call-2' };
    expect(await panel.saveMessage(message)).toMatchObject({ ok: true });
    expect(await panel.messagesOfCall('call-2')).toHaveLength(1);
    expect(await anotherPanel().openCalls()).toEqual([]);
    const raw = JSON.stringify(await (await createConnection()()).getAll('calls'));
    expect(raw).not.toContain('fièvre');
    await openVault(PHRASE);
    expect((await anotherPanel().openCalls()).map(({ id }) => id)).toEqual(['call-1', 'call-2']);
    expect(
      await panel.saveCall({ ...callWith({ reason: 'fièvre !' }, 'call-2'), revision: 5 }, 'relaxed'),
    ).toMatchObject({ ok: true });
  });
});

describe('while locked a promise', () => {
  const DUE = Date.UTC(2026, 10, 23, 15);
  const MINUTE = 60_000;

  const lockedDesk = async () => {
    const store = await busyDesk();
    await store.saveCallback(callbackWith({ id: 'callback-1', callId: 'call-1', dueAt: DUE }));
    await store.saveCallback({
      ...callbackWith({ id: 'callback-2', callId: 'call-1', dueAt: DUE }),
      status: 'done',
      doneAt: DUE,
      doneBy: 'Camille',
    });
    await choosePassphrase(PHRASE, ROUNDS);
    await dropKey();
    return anotherPanel();
  };

  const look = (store: Awaited<ReturnType<typeof lockedDesk>>, now: number, answerDueAt?: number) =>
    checkWhileLocked(
      { store, clock: { now: () => now }, promises: () => sealedPromises(createConnection()) },
      answerDueAt,
    );

  test('rings without a name, when it comes near and when it is late; none that was kept', async () => {
    const store = await lockedDesk();
    expect(await look(store, DUE - 20 * MINUTE)).toMatchObject({ text: null, nextAt: DUE - 15 * MINUTE });
    const near = await look(store, DUE - 10 * MINUTE);
    expect(near).toMatchObject({ text: 'Un rappel est dû : déverrouillez pour lire.', nextAt: DUE });
    const late = await look(store, DUE);
    expect(late).toMatchObject({ text: near.text, nextAt: null });
    expect(late.keys).not.toEqual(near.keys);
  });

  test('and an urgent message of which the hour of its answer was known before', async () => {
    const store = await lockedDesk();
    const answerAt = DUE - 60 * MINUTE;
    expect(await look(store, answerAt - 1, answerAt)).toMatchObject({ text: null, nextAt: answerAt });
    expect((await look(store, answerAt, answerAt)).text).toBe(
      'Un message urgent attend peut-être une réponse : déverrouillez pour lire.',
    );
  });
});
