// @vitest-environment happy-dom
// Words typed beside a message: a lock takes the row from the screen, and none of them is lost.

import { describe, expect, test, vi } from 'vitest';
import { type Drawn, settle } from '../draw';
import { shown, stored } from './message-list';

describe('what was typed and is saved nowhere yet', () => {
  const PHRASE = 'quatre mots sans lien';
  const lockAndUnlock = async ({ app, ports, maybe }: Drawn) => {
    // Whatever turning it on had read again is there before the lock, and nothing answers after it.
    await settle(() => app.vault.choose(PHRASE));
    const lists = vi.spyOn(ports.store, 'messagesSince').mockReturnValue(new Promise(() => undefined));
    await settle(() => app.vault.lock());
    expect(maybe('listitem')).toBeNull();
    lists.mockRestore();
    await settle(() => app.vault.unlock(PHRASE));
  };

  test('an addendum is there again after a lock, and gone once it is added', async () => {
    const drawn = await shown();
    await settle(() => drawn.app.messages.deliver(stored(drawn), 'file'));
    await drawn.click(drawn.button('Ajouter un complément'));
    await drawn.type(drawn.field('Complément'), 'joignable après 17 h');
    await lockAndUnlock(drawn);
    expect(drawn.field('Complément').value).toBe('joignable après 17 h');
    await drawn.click(drawn.button('Ajouter'));
    await drawn.click(drawn.button('Ajouter un complément'));
    expect(drawn.field('Complément').value).toBe('');
  });

  test('so is a word of her own, on its channel', async () => {
    const drawn = await shown();
    await drawn.click(drawn.button('Transmettre'));
    await drawn.choose(drawn.list('Par'), 'Messagerie sécurisée');
    await drawn.type(drawn.field('Ajouter un mot (canal protégé)'), 'Un message vous attend.');
    await lockAndUnlock(drawn);
    expect(drawn.field('Ajouter un mot (canal protégé)').value).toBe('Un message vous attend.');
    await drawn.click(drawn.button('C’est transmis'));
    await drawn.click(drawn.button('Transmettre'));
    await drawn.choose(drawn.list('Par'), 'Messagerie sécurisée');
    expect(drawn.field('Ajouter un mot (canal protégé)').value).not.toBe('Un message vous attend.');
  });
});

test('what was typed beside a message goes with it when it is erased', async () => {
  const drawn = await shown();
  const { id, callId } = stored(drawn);
  await drawn.click(drawn.button('Transmettre'));
  await drawn.choose(drawn.list('Par'), 'Messagerie sécurisée');
  await drawn.type(drawn.field('Ajouter un mot (canal protégé)'), 'Un message vous attend.');
  expect(drawn.app.messages.draft(id, 'secureMail')).toBe('Un message vous attend.');
  await settle(() => drawn.disk.eraseCall(callId));
  await settle(() => drawn.app.messages.follow(id));
  expect(drawn.maybe('listitem')).toBeNull();
  expect(drawn.app.messages.draft(id, 'secureMail')).toBeUndefined();
});

test('a handing over that the disk refused forgets nothing of its words, and stays open', async () => {
  const drawn = await shown();
  await drawn.click(drawn.button('Transmettre'));
  await drawn.choose(drawn.list('Par'), 'Messagerie sécurisée');
  await drawn.type(drawn.field('Ajouter un mot (canal protégé)'), 'Un message vous attend.');
  drawn.disk.isFull = true;
  await drawn.click(drawn.button('C’est transmis'));
  expect(drawn.field('Ajouter un mot (canal protégé)').value).toBe('Un message vous attend.');
  drawn.disk.isFull = false;
  await drawn.click(drawn.button('C’est transmis'));
  expect(stored(drawn).status).toBe('delivered');
});

test('what is typed while an addendum is being saved is still there afterwards', async () => {
  const drawn = await shown();
  await settle(() => drawn.app.messages.deliver(stored(drawn), 'file'));
  await drawn.click(drawn.button('Ajouter un complément'));
  await drawn.type(drawn.field('Complément'), 'joignable');
  drawn.button('Ajouter').click();
  await drawn.type(drawn.field('Complément'), 'joignable après 17 h');
  expect(drawn.field('Complément').value).toBe('joignable après 17 h');
});
