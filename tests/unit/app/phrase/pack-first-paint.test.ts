// A pack whose day has come while the panel opens: what it is laid over comes behind the first paint.
import { beforeEach, expect, test, vi } from 'vitest';
import { phraseCard } from '../../../../lib/domain/phrase/phrase.record';
import { createDisk } from '../../../fakes/disk';
import { createWorld } from '../../../fakes/ports';
import { openPanel } from '../open-panel';
import { withCode } from '../practice/code';
import { BY, lookedAt, practiceIn, THERE } from './pack-stage';

const CARE = 'dent-urgence-02';
const DAY_MS = 86_400_000;

beforeEach(() => vi.resetModules());

/** The file of a practice that took a care phrase of ours for none. */
async function carelessPack(): Promise<string> {
  const panel = await openPanel();
  const { writing, packs } = panel.app;
  await withCode(panel, BY.practitionerId);
  const care = writing.libraryOf(null).find(({ id }) => id === CARE);
  if (!care) throw new Error('no such phrase');
  await writing.save({ ...writing.draftOf(care, null), text: 'Rien à faire.', validation: false });
  expect(await packs.make(practiceIn(panel), BY, '2026-11-24')).toBe('signed');
  return panel.saved.at(-1)?.text ?? '';
}

test('a phrase that is care stays care in the panel that has painted nothing but the call yet', async () => {
  const file = await carelessPack();
  const disk = createDisk();
  const there = await openPanel({ disk, practice: THERE });
  await there.app.packs.take(practiceIn(there), await lookedAt(there, file));
  there.close();
  // Another browser session: nothing was loaded before.
  const { createApp } = await import('../../../../lib/app/app');
  const world = createWorld(disk, { withAgenda: true, isFirst: false });
  world.clock.now += DAY_MS;
  const app = createApp(world.ports);
  await app.openToPaint();
  await app.packs.applyDue();
  const taken = await world.ports.store.of(phraseCard).byId(`${CARE}@${THERE.id}`);
  expect(taken).toMatchObject({ text: 'Rien à faire.', validation: true, version: 2 });
});
