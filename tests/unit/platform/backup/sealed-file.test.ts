/** The sealed file: comes back by its passphrase alone, whole, or says why not. */
import { describe, expect, test } from 'vitest';
import { createKey, openFile, sealFile } from '../../../../lib/platform/backup/sealed-file';

const PASSPHRASE = 'cheval agrafe été batterie';
const content = { records: { calls: [{ reason: 'Mme Durand, joue gonflée' }] } };
const about = { content, createdAt: 1_795_000_000_000, practiceId: null };

const key = createKey(PASSPHRASE);
const sealed = key.then((made) => sealFile(made, about));
const altered = async (change: (file: Record<string, unknown>) => object) =>
  JSON.stringify(change(JSON.parse(await sealed)));

test('comes back by its passphrase, however its accents are composed, and by the key kept here', async () => {
  const text = await sealed;
  expect(text).not.toMatch(/Durand/);
  for (const passphrase of [PASSPHRASE, PASSPHRASE.normalize('NFD')]) {
    const opened = await openFile(text, { passphrase });
    expect(opened.ok && opened.value.content).toEqual(content);
  }
  const opened = await openFile(text, await key);
  expect(opened.ok && opened.value.file.createdAt).toBe(about.createdAt);
});

test('two files of one content share nothing but their salt; guessing costs 600,000 rounds at least', async () => {
  const [one, other] = [JSON.parse(await sealed), JSON.parse(await sealFile(await key, about))];
  expect(one.kdf).toEqual(other.kdf);
  expect(one.kdf.iterations).toBeGreaterThanOrEqual(600_000);
  expect(one.cipher.iv).not.toBe(other.cipher.iv);
  expect(one.data.slice(0, 16)).not.toBe(other.data.slice(0, 16));
});

describe('is refused whole', () => {
  const refused = async (text: string, passphrase = PASSPHRASE) => {
    const opened = await openFile(text, { passphrase });
    return opened.ok ? null : opened.reason;
  };
  test('with another passphrase', async () =>
    expect(await refused(await sealed, 'autre phrase')).toBe('passphrase'));
  test('when it is no backup', async () => {
    for (const text of ['', 'a;b', '[]', '{"format":"decroche-journal","version":1}'])
      expect(await refused(text)).toBe('foreign');
  });
  test('when its end is missing', async () => {
    const text = await sealed;
    for (const length of [text.length - 3, text.length >> 1, 120])
      expect(await refused(text.slice(0, length))).toBe('truncated');
  });
  test('of a later version', async () =>
    expect(await refused(await altered((file) => ({ ...file, version: 2 })))).toBe('newer'));
  test('when one letter of its content changed', async () => {
    const data = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    expect(await refused(await altered((file) => ({ ...file, data: data(String(file['data'])) })))).toBe(
      'damaged',
    );
  });
  test('when what stands around the content was changed: it is bound to it', async () => {
    expect(await refused(await altered((file) => ({ ...file, createdAt: 7 })))).toBe('passphrase');
    expect(await refused(await altered((file) => ({ ...file, practiceId: 'roses' })))).toBe('passphrase');
  });
  test('when it asks for more rounds than any machine should do', async () => {
    const kdf = { name: 'PBKDF2-SHA-256', iterations: 4_000_000_000, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' };
    expect(await refused(await altered((file) => ({ ...file, kdf })))).toBe('damaged');
  });
});
