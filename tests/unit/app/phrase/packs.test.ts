/** A pack leaves one practice and is taken in by another: looked at, held until its day, followed, taken back. */
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { packFile, packStatement } from '../../../../lib/domain/phrase/pack/pack';
import { packCard } from '../../../../lib/domain/phrase/pack/pack.record';
import { spokenFingerprint } from '../../../../lib/domain/practice/signing/seal-key';
import { createSeals } from '../../../../lib/platform/storage/vault/seals';
import { createDisk } from '../../../fakes/disk';
import { openPanel, type Panel } from '../open-panel';
import {
  AFTER,
  BEFORE,
  bytesOf,
  lookedAt,
  OWN,
  packMade,
  practiceIn,
  says,
  shipped,
  THERE,
  texts,
} from './pack-stage';

describe('a pack', () => {
  test('tells what it would change before anything is written, and whose key it is', async () => {
    const { panel, file } = await packMade();
    const there = await openPanel({ practice: THERE });
    const preview = await lookedAt(there, file);
    expect(preview.plan.changes.map(({ of, title: about }) => [of, about])).toEqual([
      ['protocol', 'Dent qui lance'],
      ['phrase', OWN],
    ]);
    expect(preview.plan.changes[0]?.before.find(([place]) => place === 'title')).toEqual([
      'title',
      shipped.title,
    ]);
    expect(preview).toMatchObject({ trust: 'spoken', isHeld: false, plan: { strangers: [] } });
    expect(preview.keyId).toBe(panel.app.signing.keyOf(practiceIn(panel), 'aubert')?.id);
    expect(says(there)).toEqual(BEFORE);
  });

  test('taken in on its day is followed at once, with the signatures that were made there', async () => {
    const { file } = await packMade();
    const there = await openPanel({ practice: THERE });
    await there.app.packs.take(practiceIn(there), await lookedAt(there, file));
    expect(says(there)).toEqual(AFTER);
    const active = there.app.protocols.entry(practiceIn(there), shipped.id).active;
    expect(active && there.app.protocols.signature(practiceIn(there), active)).toMatchObject({
      state: 'signed',
      name: 'Dr Claire Aubert',
    });
    // Nobody signs here with a key that came along.
    expect(there.app.signing.keyOf(practiceIn(there), 'aubert')).toBeNull();
  });

  test('waits for its day by the clock of the practice, also where no page was open then', async () => {
    const { file } = await packMade('2026-11-24');
    const disk = createDisk();
    const there = await openPanel({ disk, practice: THERE });
    await there.app.packs.take(practiceIn(there), await lookedAt(there, file));
    expect(says(there)).toEqual(BEFORE);
    there.clock.now += 14 * 3_600_000;
    await there.app.packs.applyDue();
    expect(says(there)).toEqual(BEFORE);
    there.clock.now += 3_600_000;
    await there.app.packs.applyDue();
    expect(says(there)).toEqual(AFTER);
  });

  test('is taken back in one act, and put back in one', async () => {
    const { file } = await packMade();
    const there = await openPanel({ practice: THERE });
    await there.app.packs.take(practiceIn(there), await lookedAt(there, file));
    const pack = () => {
      const [first] = there.app.packs.packs.value;
      if (!first) throw new Error('no pack');
      return first;
    };
    await there.app.packs.takeBack(pack());
    expect(says(there)).toEqual(BEFORE);
    await there.app.packs.putBack(pack());
    expect(says(there)).toEqual(AFTER);
    await there.app.packs.putBack(pack());
    expect(says(there)).toEqual(AFTER);
  });

  test('taken back leaves what she wrote in since', async () => {
    const { file } = await packMade();
    const there = await openPanel({ practice: THERE });
    await there.app.packs.take(practiceIn(there), await lookedAt(there, file));
    const own = there.app.writing.libraryOf(THERE.id).find(({ text }) => text === OWN);
    if (!own) throw new Error('no phrase');
    await there.app.writing.save({ ...there.app.writing.draftOf(own, THERE.id), text: `${OWN} Merci.` });
    const [pack] = there.app.packs.packs.value;
    if (pack) await there.app.packs.takeBack(pack);
    expect(texts(there)).toContain(`${OWN} Merci.`);
  });

  test('come into force twice at once comes to the same', async () => {
    const { file } = await packMade('2026-11-24');
    const disk = createDisk();
    const [one, two] = [
      await openPanel({ disk, practice: THERE }),
      await openPanel({ disk, practice: THERE }),
    ];
    await one.app.packs.take(practiceIn(one), await lookedAt(one, file));
    await two.app.packs.refresh();
    for (const { clock } of [one, two]) clock.now += 86_400_000;
    await Promise.all([one.app.packs.applyDue(), two.app.packs.applyDue()]);
    const stored = disk.practices.get(THERE.id);
    expect(stored?.signatures).toHaveLength(2);
    expect([...disk.protocolVersions.values()]).toHaveLength(1);
  });
});

describe('a key', () => {
  test('that the administrator lists, or that signed a pack before, needs no telephone', async () => {
    const { file } = await packMade();
    const there = await openPanel({ practice: THERE });
    const { keyId } = await lookedAt(there, file);
    there.policy.fixed = { refused: [], packs: [spokenFingerprint(keyId)] };
    expect((await lookedAt(there, file)).trust).toBe('policy');
    there.policy.fixed = { refused: [], packs: ['11111 22222 33333 44444 55555'] };
    expect((await lookedAt(there, file)).trust).toBe('spoken');
    await there.app.packs.take(practiceIn(there), await lookedAt(there, file));
    const [pack] = there.app.packs.packs.value;
    if (pack) await there.app.packs.takeBack(pack);
    expect((await lookedAt(there, file)).trust).toBe('known');
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
