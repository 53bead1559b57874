/** The phrases that the desk wrote: all of an import or nothing of it, and a damaged one set aside. */
import { expect, test } from 'vitest';
import type { PhraseRecord } from '../../../../lib/domain/phrase/phrase-record';
import { InvalidRecord } from '../../../../lib/platform/storage/failures';
import { freshStore } from './fresh-store';

const record = (id: string, text = 'Bonjour {appelant}.'): PhraseRecord => ({
  id,
  phraseId: id,
  practiceId: null,
  categoryId: 'fin',
  text,
  direction: '',
  kind: 'spoken',
  validation: false,
  abbreviation: ';bj',
  key: '',
  rank: 1,
  version: 1,
  isRemoved: false,
});

test('what was written comes back, the last version of each', async () => {
  const { store } = freshStore();
  await store.savePhraseRecords([record('a'), record('b')]);
  await store.savePhraseRecords([record('a', 'Au revoir.')]);
  await store.savePhraseHabit({ phraseId: 'a', isFavourite: true, uses: { '- 9': 2 } });
  expect(await store.phraseRecords()).toEqual([record('a', 'Au revoir.'), record('b')]);
  expect(await store.phraseHabits()).toEqual([{ phraseId: 'a', isFavourite: true, uses: { '- 9': 2 } }]);
});

test('one phrase that is refused, and none of the others is written', async () => {
  const { store } = freshStore();
  const tooLong = record('b', 'x'.repeat(20_001));
  await expect(store.savePhraseRecords([record('a'), tooLong])).rejects.toBeInstanceOf(InvalidRecord);
  expect(await store.phraseRecords()).toEqual([]);
});

test('a damaged phrase is set aside and the others are read', async () => {
  const { store, open } = freshStore();
  await store.savePhraseRecords([record('a')]);
  await (await open()).put('phrases', { id: 'z', text: 3 });
  expect(await store.phraseRecords()).toEqual([record('a')]);
  expect((await store.setAside()).map(({ store: from }) => from)).toEqual(['phrases']);
});
