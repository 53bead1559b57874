/** A pack leaves one practice and is taken in by another: looked at, held until its day, followed, taken back. */

import { describe, expect, test } from 'vitest';
import { packCard } from '../../../../lib/domain/phrase/pack/pack.record';
import { createDisk } from '../../../fakes/disk';
import { openPanel } from '../open-panel';
import { withCode } from '../practice/code';
import {
  AFTER,
  BEFORE,
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
    if (pack) expect(await there.app.packs.takeBack(pack)).toEqual([`${OWN} Merci.`]);
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

describe('who signs here by a pack', () => {
  test('is told with the key, and is nobody who has another key here', async () => {
    const { panel, file } = await packMade();
    const there = await openPanel({ practice: THERE });
    const keyId = panel.app.signing.keyOf(practiceIn(panel), 'aubert')?.id;
    expect((await lookedAt(there, file)).plan).toMatchObject({
      signers: [{ id: keyId, name: 'Dr Claire Aubert' }],
      doubted: [],
    });
    await withCode(there, 'aubert');
    const preview = await lookedAt(there, file);
    expect(preview.plan).toMatchObject({ signers: [], doubted: ['Dr Claire Aubert'], strangers: [] });
    await there.app.packs.take(practiceIn(there), preview);
    expect(practiceIn(there).signatures).toEqual([]);
    expect(says(there)).toEqual({ title: shipped.title, own: true, care: false });
  });

  test('has no key here any more once the pack is taken back', async () => {
    const { file } = await packMade();
    const there = await openPanel({ practice: THERE });
    await there.app.packs.take(practiceIn(there), await lookedAt(there, file));
    expect(practiceIn(there).sealKeys).toHaveLength(1);
    const [pack] = there.app.packs.packs.value;
    if (pack) await there.ports.store.of(packCard).change('b', () => ({ ...pack, id: 'b', number: 2 }));
    if (pack) await there.app.packs.takeBack(pack);
    // Another pack that stands needs it.
    expect(practiceIn(there).sealKeys).toHaveLength(1);
    const other = there.app.packs.packs.value.find(({ id }) => id === 'b');
    if (other) await there.app.packs.takeBack(other);
    expect(practiceIn(there).sealKeys).toEqual([]);
  });
});
