/** A file of every format that was ever written is restored by this build, whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everyCard } from '../../../../../lib/domain/cards';
import { readCopy } from '../../../../../lib/domain/privacy/backup/backup-copy';
import { BACKUP_VERSION } from '../../../../../lib/domain/privacy/backup/backup-file';
import { openFile } from '../../../../../lib/platform/backup/sealed-file';
import { mergeCopy } from '../../../../../lib/platform/storage/keep/merge-copy';
import { noSeal } from '../../../../../lib/platform/storage/seal';
import { freshStore } from '../fresh-store';

const FIXTURES = 'tests/fixtures';
const kept = readdirSync(FIXTURES).filter((name) => name.startsWith('backup-v'));

test('a file of this build’s format is kept', () => expect(kept).toContain(`backup-v${BACKUP_VERSION}`));

test.each(kept)('%s', async (name) => {
  const text = readFileSync(`${FIXTURES}/${name}/backup.json`, 'utf8');
  const opened = await openFile(text, { passphrase: 'cheval agrafe batterie' });
  if (!opened.ok) throw new Error(opened.reason);
  const copy = readCopy(opened.value.content, everyCard);
  if (!copy.ok) throw new Error(copy.reason);
  const { store, open } = freshStore();
  const fates = await mergeCopy({ open, seal: noSeal, now: () => 9 }, everyCard, { copy: copy.value });
  expect(Object.values(fates).map((fate) => fate.new)).toEqual([1, 1, 1, 1]);
  expect(await store.callById('call-1')).toMatchObject({ notes: { reason: 'joue gonflée', notes: 'été' } });
  expect(await store.messageById('message-1')).toMatchObject({ body: 'Rappeler avant midi' });
  expect(await store.openCallbacks()).toHaveLength(1);
  expect((await store.practices()).map((each) => each.name)).toEqual(['dentaire des Tilleuls']);
  expect(await store.setAside()).toEqual([]);
});
