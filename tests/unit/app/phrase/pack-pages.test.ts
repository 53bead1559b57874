/** Two pages over one disk: what one sees of a pack is older than what the other did. */
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../../lib/app/phrase/pack-applying';
import { packCard } from '../../../../lib/domain/phrase/pack/pack.record';
import { phraseCard } from '../../../../lib/domain/phrase/phrase.record';
import { createDisk } from '../../../fakes/disk';
import { openPanel, type Panel } from '../open-panel';
import { AFTER, BEFORE, lookedAt, OWN, packMade, practiceIn, says, THERE, texts } from './pack-stage';

describe('two pages at once', () => {
  const taken = async (goLive?: string) => {
    const { file } = await packMade(goLive);
    const disk = createDisk();
    const one = await openPanel({ disk, practice: THERE });
    const two = await openPanel({ disk, practice: THERE });
    await one.app.packs.take(practiceIn(one), await lookedAt(one, file));
    return { one, two };
  };
  const first = ({ app }: Panel) => {
    const [pack] = app.packs.packs.value;
    if (!pack) throw new Error('no pack');
    return pack;
  };

  /** What another page does while this one looks at the signature of a pack whose day has come. */
  const meanwhile = (panel: Panel, act: () => Promise<unknown>): void => {
    const { seals } = panel.ports;
    const { confirms } = seals;
    const acting: Partial<typeof seals> = {
      async confirms(...asked) {
        Object.assign(seals, { confirms });
        await act();
        return confirms(...asked);
      },
    };
    Object.assign(seals, acting);
  };

  test('a page that still saw a pack waiting takes it back as it is by then', async () => {
    const { one, two } = await taken('2026-11-24');
    await two.app.packs.refresh();
    const waiting = first(two);
    one.clock.now += 86_400_000;
    await one.app.packs.applyDue();
    await two.app.packs.takeBack(waiting);
    expect(first(two)).toMatchObject({ liveAt: null, before: '' });
    const later = await openPanel({ disk: one.disk, practice: THERE });
    expect(says(later)).toEqual(BEFORE);
  });

  test('what was taken back does not come into force on a page that still saw it waiting', async () => {
    const { one, two } = await taken('2026-11-24');
    await two.app.packs.refresh();
    meanwhile(two, () => one.app.packs.takeBack(first(one)));
    two.clock.now += 86_400_000;
    await two.app.packs.applyDue();
    expect(first(two).takenBackAt).not.toBeNull();
    expect(says(two)).toEqual(BEFORE);
  });

  test('what both take knows what stood before the first of them', async () => {
    const { file } = await packMade();
    const disk = createDisk();
    const one = await openPanel({ disk, practice: THERE });
    const two = await openPanel({ disk, practice: THERE });
    const looked = await lookedAt(two, file);
    await one.app.packs.take(practiceIn(one), await lookedAt(one, file));
    await two.app.packs.take(practiceIn(two), looked);
    await two.app.packs.takeBack(first(two));
    expect(says(two)).toEqual(BEFORE);
  });

  test('words that another page saved are those that come back', async () => {
    const { one, two } = await taken('2026-11-24');
    const record = JSON.parse(JSON.stringify(contentOf(first(one))?.phrases[0]));
    const edited = { ...record, id: `${record.phraseId}@${THERE.id}`, practiceId: THERE.id, version: 1 };
    const words = { ...edited, text: 'Mots d’ailleurs.' };
    meanwhile(one, () => two.ports.store.of(phraseCard).change(edited.id, () => words));
    one.clock.now += 86_400_000;
    await one.app.packs.applyDue();
    expect(texts(one)).toContain(OWN);
    await one.app.packs.takeBack(first(one));
    expect(texts(one)).toContain('Mots d’ailleurs.');
  });

  /** What another page does while this one is taking the pack back: its phrases are off, the pack does not say so yet. */
  const whileTakingBack = ({ ports: { store } }: Panel, act: () => Promise<unknown>): void => {
    const { of } = store;
    const asking: Pick<typeof store, 'of'> = {
      of: (card) => {
        const shelf = of(card);
        if (String(card.kind) !== packCard.kind) return shelf;
        return {
          ...shelf,
          async all() {
            Object.assign(store, { of });
            await act();
            return shelf.all();
          },
        };
      },
    };
    Object.assign(store, asking);
  };

  test('put back by one while the other takes it back, it comes into force again, and still knows the way back', async () => {
    const { one, two } = await taken();
    await two.app.packs.refresh();
    whileTakingBack(one, () => two.app.packs.putBack(first(two)));
    await one.app.packs.takeBack(first(one));
    expect(first(one)).toMatchObject({ takenBackAt: null, liveAt: null });
    await two.app.packs.refresh();
    await two.app.packs.applyDue();
    expect(says(two)).toEqual(AFTER);
    await two.app.packs.takeBack(first(two));
    expect(says(two)).toEqual(BEFORE);
  });

  test('a phrase that came with it and that another page changed a moment ago stays, and is told', async () => {
    const { one, two } = await taken();
    const added = one.app.state.phraseRecords.value.find(({ text }) => text === OWN);
    if (!added) throw new Error('no phrase');
    const shelf = two.ports.store.of(phraseCard);
    // The page that takes it back has not heard of it.
    await shelf.change(added.id, (now) => now && { ...now, text: 'Nos mots d’après.', version: 2 });
    expect(await one.app.packs.takeBack(first(one))).toEqual(['Nos mots d’après.']);
    expect((await shelf.byId(added.id))?.text).toBe('Nos mots d’après.');
    expect(texts(one)).toContain('Nos mots d’après.');
  });
});
