import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { InvalidRecord } from '../../../../lib/platform/storage/failures';
import { emptyBrowser, freshStore, openPanel } from './fresh-store';
import { callWith, messageWith, notesWith, practice } from './sample-records';

describe('what was typed comes back as it was typed', () => {
  test.each([
    ['20,000 characters', 'é'.repeat(20_000)],
    ['emoji and joined emoji', '🦷 👩🏽‍⚕️ 🇫🇷'],
    ['right-to-left words', 'السيدة دوران تنتظر ‏الموعد'],
    ['an HTML fragment', '<img src=x onerror="alert(1)"><script>1</script>&amp;'],
    ['lone surrogates, zero bytes and line breaks', 'a\ud800b\0c\r\nd\u2028e'],
  ])('%s', async (_what, notes) => {
    const { store } = freshStore();
    expect(await store.saveCall(callWith({ notes }), 'relaxed')).toEqual({ ok: true, value: undefined });
    expect((await store.callById('call-1'))?.notes.notes).toBe(notes);
  });

  test('any text in any field', async () => {
    const { store } = freshStore();
    let revision = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (notes, phone) => {
        revision += 1;
        await store.saveCall({ ...callWith({ notes, phone }), revision }, 'relaxed');
        expect((await store.callById('call-1'))?.notes).toEqual(notesWith({ notes, phone }));
      }),
      { numRuns: 200 },
    );
  });

  test('messages, practices and settings', async () => {
    const { store } = freshStore();
    const chosen = { ...DEFAULT_SETTINGS, secretaryName: 'Claire' };
    await store.saveMessage(messageWith());
    await store.changePractice(practice.id, () => practice);
    await store.saveSettings(chosen);
    expect(await store.messageById('message-1')).toEqual(messageWith());
    expect(await store.practices()).toEqual([practice]);
    expect(await store.settings()).toEqual(chosen);
  });
});

describe('an empty database', () => {
  test('gives empty lists, nothing by id, and the default settings', async () => {
    const { store } = freshStore();
    expect(await store.openCalls()).toEqual([]);
    expect(await store.callById('call-1')).toBeNull();
    expect(await store.messagesSince(0)).toEqual([]);
    expect(await store.messageById('message-1')).toBeNull();
    expect(await store.practices()).toEqual([]);
    expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
    expect(await store.setAside()).toEqual([]);
  });
});

describe('lists', () => {
  test('open calls are those that are not ended, oldest first', async () => {
    const { store } = freshStore();
    await store.saveCall({ ...callWith({}, 'held'), status: 'held', heldAt: 9, startedAt: 3 }, 'strict');
    await store.saveCall({ ...callWith({}, 'over'), status: 'ended', hungUpAt: 9, endedAt: 9 }, 'strict');
    await store.saveCall({ ...callWith({}, 'active'), startedAt: 2 }, 'strict');
    await store.saveCall(
      { ...callWith({}, 'wrapUp'), status: 'wrapUp', hungUpAt: 9, startedAt: 1 },
      'strict',
    );
    expect((await store.openCalls()).map(({ id }) => id)).toEqual(['wrapUp', 'active', 'held']);
  });

  test('messages since an hour include that hour, newest first', async () => {
    const { store } = freshStore();
    for (const savedAt of [10, 30, 20])
      await store.saveMessage(messageWith({ id: `at-${savedAt}`, savedAt }));
    expect((await store.messagesSince(20)).map(({ id }) => id)).toEqual(['at-30', 'at-20']);
  });
});

test('two pages that change one practice at the same moment both find what the other wrote', async () => {
  emptyBrowser();
  const [one, other] = [openPanel('one-practice'), openPanel('one-practice')];
  await one.store.changePractice(practice.id, () => practice);
  await Promise.all(
    [one, other].map(({ store }, at) =>
      store.changePractice(practice.id, (stored) => stored && { ...stored, name: `${stored.name} ${at}` }),
    ),
  );
  const [stored] = await one.store.practices();
  expect(stored?.name).toMatch(/^dentaire des Tilleuls (0 1|1 0)$/);
  await one.store.changePractice('gone', (none) => none);
  expect(await one.store.practices()).toHaveLength(1);
});

describe('two panels on one call', () => {
  test('the second to write the same revision is refused and given what stands', async () => {
    const { store } = freshStore();
    await store.saveCall(callWith(), 'relaxed');
    const first = { ...callWith({ notes: 'premier' }), revision: 2 };
    const second = { ...callWith({ notes: 'second' }), revision: 2 };
    expect(await store.saveCall(first, 'relaxed')).toEqual({ ok: true, value: undefined });
    expect(await store.saveCall(second, 'relaxed')).toEqual({ ok: false, reason: { current: first } });
    expect(await store.callById('call-1')).toEqual(first);
  });

  test('of two that write at the same moment exactly one is accepted', async () => {
    emptyBrowser();
    const [one, other] = [openPanel('same-moment'), openPanel('same-moment')];
    await one.store.saveCall(callWith(), 'relaxed');
    const answers = await Promise.all(
      [one, other].map(({ store }, at) =>
        store.saveCall({ ...callWith({ notes: `panneau ${at}` }), revision: 2 }, 'relaxed'),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('messages are refused in the same way', async () => {
    const { store } = freshStore();
    await store.saveMessage(messageWith());
    expect(await store.saveMessage(messageWith({ body: 'autre' }))).toEqual({
      ok: false,
      reason: { current: messageWith() },
    });
  });

  test('a call that is no longer stored is written at any revision rather than lost', async () => {
    const { store } = freshStore();
    expect((await store.saveCall({ ...callWith({ notes: 'gardé' }), revision: 7 }, 'strict')).ok).toBe(true);
    expect((await store.callById('call-1'))?.notes.notes).toBe('gardé');
  });
});

test('a record that its schema refuses is not written, and the error repeats nothing of it', async () => {
  const { store } = freshStore();
  const wrong = { ...messageWith(), savedAt: Number.NaN, callerName: 'Mme Secret' };
  const refusal = await store.saveMessage(wrong).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(InvalidRecord);
  expect(String(refusal)).toMatch(/savedAt/);
  expect(String(refusal)).not.toMatch(/Secret/);
  expect(await store.messagesSince(0)).toEqual([]);
});
