/** Whose key is believed, and what is refused whole. */
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { packFile, packStatement } from '../../../../lib/domain/phrase/pack/pack';
import { packCard } from '../../../../lib/domain/phrase/pack/pack.record';
import { spokenFingerprint } from '../../../../lib/domain/practice/signing/seal-key';
import { createSeals } from '../../../../lib/platform/storage/vault/seals';
import { openPanel, type Panel } from '../open-panel';
import { BY, bytesOf, lookedAt, OWN, packMade, practiceIn, says, shipped, THERE } from './pack-stage';

/** Signed anew and rightly, by another key that is named in it. */
const signedBy = async (file: string, change: (content: string) => string) => {
  const seals = createSeals(1000);
  const key = { ...(await seals.create('un autre')), practitionerId: 'x', madeAt: 1 };
  const content = JSON.parse(change(JSON.parse(file).content));
  content.keys = [...content.keys, { id: key.id, publicKey: key.publicKey, name: content.signer }];
  const text = JSON.stringify(content);
  const signature = (await seals.sign(key, 'un autre', packStatement(text))) ?? '';
  return { file: packFile(text, key.publicKey, signature), keyId: key.id };
};

describe('a key', () => {
  test('that the administrator lists, or that signed a pack before, needs no telephone', async () => {
    const { panel, file } = await packMade();
    const there = await openPanel({ practice: THERE });
    const { keyId } = await lookedAt(there, file);
    there.policy.fixed = { refused: [], packs: [spokenFingerprint(keyId)] };
    expect((await lookedAt(there, file)).trust).toBe('policy');
    there.policy.fixed = { refused: [], packs: ['11111 22222 33333 44444 55555'] };
    expect((await lookedAt(there, file)).trust).toBe('spoken');
    await there.app.packs.take(practiceIn(there), await lookedAt(there, file));
    expect(await panel.app.packs.make(practiceIn(panel), BY, '2026-11-23')).toBe('signed');
    expect((await lookedAt(there, panel.saved.at(-1)?.text ?? '')).trust).toBe('known');
  });

  test('whose pack was taken back is to be told again', async () => {
    const { file } = await packMade();
    const there = await openPanel({ practice: THERE });
    await there.app.packs.take(practiceIn(there), await lookedAt(there, file));
    const [pack] = there.app.packs.packs.value;
    if (pack) await there.app.packs.takeBack(pack);
    expect((await lookedAt(there, file)).trust).toBe('spoken');
  });

  test('that is known by another practice’s pack is to be told again for the packs of this one', async () => {
    const { file } = await packMade();
    const there = await openPanel({ practice: THERE });
    await there.app.packs.take(practiceIn(there), await lookedAt(there, file));
    const [pack] = there.app.packs.packs.value;
    const next = await signedBy(file, (content) => content.replace('"number":1', '"number":2'));
    const other = { id: `${THERE.id}/other/1`, packId: 'other', keyId: next.keyId };
    if (pack) await there.ports.store.of(packCard).change(other.id, () => ({ ...pack, ...other }));
    await there.app.packs.refresh();
    expect((await lookedAt(there, next.file)).trust).toBe('spoken');
    const elsewhere = await signedBy(file, (content) => content.replace(/"packId":"[^"]+"/, '"packId":"z"'));
    const alike = { ...other, keyId: elsewhere.keyId };
    if (pack) await there.ports.store.of(packCard).change(other.id, () => ({ ...pack, ...alike }));
    await there.app.packs.refresh();
    expect((await lookedAt(there, elsewhere.file)).trust).toBe('known');
  });

  test('of somebody who is no practitioner here brings nothing that is signed', async () => {
    const { file } = await packMade();
    const practitioners = examplePractice.practitioners.filter(({ id }) => id !== 'aubert');
    const there = await openPanel({ practice: { ...THERE, practitioners } });
    const preview = await lookedAt(there, file);
    expect(preview.plan.strangers).toEqual(['Dr Claire Aubert']);
    await there.app.packs.take(practiceIn(there), preview);
    expect(says(there)).toEqual({ title: shipped.title, own: true, care: false });
  });
});

describe('refused whole', () => {
  const refusalOf = async (file: string, there?: Panel) => {
    const panel = there ?? (await openPanel({ practice: THERE }));
    const read = await panel.app.packs.preview(practiceIn(panel), bytesOf(file));
    expect(await panel.ports.store.of(packCard).all()).toHaveLength(there ? 1 : 0);
    return read.ok ? 'taken' : read.reason.kind;
  };
  /** Signed anew, by a key of the forger's own. */
  const forged = async (file: string, change: (content: string) => string) => {
    const content = change(JSON.parse(file).content);
    const seals = createSeals(1000);
    const key = { ...(await seals.create('un faux')), practitionerId: 'x', madeAt: 1 };
    const signature = (await seals.sign(key, 'un faux', packStatement(content))) ?? '';
    const named = content.replaceAll(/"publicKey":"[0-9a-f]+"/g, `"publicKey":"${key.publicKey}"`);
    return packFile(named, key.publicKey, signature);
  };

  test('a word changed on the way, a stranger’s signature', async () => {
    const { file } = await packMade();
    expect(await refusalOf(file.replace('Dent qui lance', 'Dent qui lanse'))).toBe('signature');
    expect(await refusalOf(await forged(file, (content) => content))).toBe('signature');
    expect(await refusalOf(file.slice(0, -40))).toBe('notPack');
    expect(await refusalOf(file.replace('"version": 1', '"version": 2'))).toBe('newer');
  });

  test('a key under the name of another', async () => {
    const { file } = await packMade();
    const [named] = JSON.parse(JSON.parse(file).content).keys;
    const stolen = `"id":"${'a'.repeat(64)}"`;
    const lying = await signedBy(file, (content) => content.replace(`"id":"${named.id}"`, stolen));
    expect(await refusalOf(lying.file)).toBe('signature');
    const none = await signedBy(file, (content) => content.replace(named.publicKey, 'point'));
    expect(await refusalOf(none.file)).toBe('shape');
  });

  test('what the editors refuse', async () => {
    const { file } = await packMade();
    const change = (from: string, to: string) => forged(file, (content) => content.replace(from, to));
    expect(await refusalOf(await change(OWN, 'Sans fin {si ouvert}'))).toBe('phrase');
    expect(await refusalOf(await change('"abbreviation":";nous"', '"abbreviation":"e"'))).toBe('phrase');
    expect(await refusalOf(await change('"level":"vital"', '"level":"info"'))).not.toBe('taken');
    expect(await refusalOf(await change(OWN, 'Prenez \\u202edeux'))).toBe('hiddenSigns');
  });

  test('one that was taken in already', async () => {
    const { file } = await packMade();
    const there = await openPanel({ practice: THERE });
    await there.app.packs.take(practiceIn(there), await lookedAt(there, file));
    expect(await refusalOf(file, there)).toBe('older');
  });
});
