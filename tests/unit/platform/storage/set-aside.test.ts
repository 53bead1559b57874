import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import type { OpenDatabase } from '../../../../lib/platform/storage/database';
import { emptyBrowser, freshStore, openPanel } from './fresh-store';
import { callWith, messageWith, practice } from './sample-records';

const plant = async (open: OpenDatabase, store: 'calls' | 'messages' | 'practices', value: unknown) => {
  await (await open()).put(store, value);
};

describe('a record that cannot be read', () => {
  test.each([
    ['a field of another type', { ...callWith(), startedAt: 'hier' }],
    ['a status that nobody knows', { ...callWith(), status: 'transferred' }],
    ['no status at all', { id: 'call-1', notes: 'Mme Durand' }],
    ['a status that no index takes', { ...callWith(), status: { was: 'active' } }],
    ['a held call without its hour', { ...callWith(), status: 'held' }],
    ['values that JSON does not know', { id: 'call-1', status: 'active', n: 12n, m: new Map([['a', 1]]) }],
  ])('%s: is set aside and listed once, and the other calls are given', async (_what, damaged) => {
    const { store, open } = freshStore();
    await plant(open, 'calls', damaged);
    await store.saveCall(callWith({}, 'sound'), 'strict');
    expect((await store.openCalls()).map(({ id }) => id)).toEqual(['sound']);
    expect((await store.openCalls()).map(({ id }) => id)).toEqual(['sound']);
    const aside = await store.setAside();
    expect(aside).toHaveLength(1);
    expect(aside[0]).toMatchObject({ store: 'calls' });
    expect(aside[0]?.reason).not.toBe('');
    expect(JSON.parse(aside[0]?.json ?? '')).toMatchObject({ id: 'call-1' });
    expect(await store.callById('call-1')).toBeNull();
  });

  test('keeps every word that was in it', async () => {
    const { store, open } = freshStore();
    const damaged = { ...callWith({ notes: 'gonflé depuis hier' }), revision: null };
    await plant(open, 'calls', damaged);
    expect(await store.callById('call-1')).toBeNull();
    expect(JSON.parse((await store.setAside())[0]?.json ?? '')).toEqual(damaged);
  });

  test('met by two panels at once is listed once', async () => {
    emptyBrowser();
    const [one, other] = [openPanel('met-twice'), openPanel('met-twice')];
    await plant(one.open, 'calls', { id: 'call-1', status: 'lost' });
    await Promise.all([one.store.openCalls(), other.store.openCalls(), one.store.callById('call-1')]);
    expect(await other.store.setAside()).toHaveLength(1);
  });

  test('gone bad twice under the same name is kept twice', async () => {
    const { store } = freshStore();
    for (const notes of ['un', 'deux']) {
      const later = openPanel('gone-bad-twice');
      await plant(later.open, 'calls', { id: 'call-1', notes });
      await later.store.openCalls();
    }
    expect((await store.setAside()).map(({ json }) => JSON.parse(json).notes).sort()).toEqual(['deux', 'un']);
  });

  test('does not refuse the call that is being typed', async () => {
    const { store, open } = freshStore();
    await plant(open, 'calls', { id: 'call-1', status: 'active', notes: 'abîmé' });
    const typed = { ...callWith({ notes: 'en cours' }), revision: 12 };
    expect((await store.saveCall(typed, 'relaxed')).ok).toBe(true);
    expect(await store.callById('call-1')).toEqual(typed);
    expect(await store.setAside()).toHaveLength(1);
  });

  test('among messages, practices and settings leaves the sound ones', async () => {
    const { store, open } = freshStore();
    await plant(open, 'messages', { ...messageWith(), savedAt: null });
    await plant(open, 'messages', messageWith({ id: 'sound' }));
    await plant(open, 'practices', { ...practice, id: 'odd', practitioners: [] });
    await store.changePractice(practice.id, () => practice);
    await (await open()).put('settings', { language: 'tlh' }, 'current');
    expect((await store.messagesSince(0)).map(({ id }) => id)).toEqual(['sound']);
    expect(await store.practices()).toEqual([practice]);
    expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
    expect((await store.setAside()).map((record) => record.store).sort()).toEqual([
      'messages',
      'practices',
      'settings',
    ]);
  });

  test('shows its reason without its content', async () => {
    const { store, open } = freshStore();
    await plant(open, 'calls', { ...callWith(), status: 'active', startedAt: 'Mme Secret' });
    await store.openCalls();
    expect((await store.setAside())[0]?.reason).toBe('startedAt: invalid_type');
  });

  test('that refers to itself is listed all the same', async () => {
    const { store, open } = freshStore();
    const damaged: { id: string; notes: string; self?: unknown } = { id: 'call-1', notes: 'en boucle' };
    damaged.self = damaged;
    await plant(open, 'calls', damaged);
    await store.openCalls();
    expect((await store.setAside())[0]?.json).toContain('en boucle');
  });
});

describe('a hostile record', () => {
  test('with its own __proto__ changes no prototype, read or written', async () => {
    const { store, open } = freshStore();
    const hostile: unknown = JSON.parse(
      JSON.stringify({ ...practice, id: 'hostile' })
        .replace('"facts":{', '"facts":{"__proto__":{"polluted":true},"constructor":"x",')
        .replace('{', '{"__proto__":{"polluted":true},'),
    );
    await plant(open, 'practices', hostile);
    const [read] = await store.practices();
    expect(Object.entries(read?.facts ?? {})).toContainEqual(['adresse', '3 rue des Tilleuls']);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(read?.facts)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
    if (read) await store.changePractice(read.id, () => read);
    expect('polluted' in ((await store.practices())[0]?.facts ?? {})).toBe(false);
  });
});
