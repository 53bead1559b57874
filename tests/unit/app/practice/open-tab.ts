// A panel in one more tab, over a page that says whose agenda it is by its title.
import { createApp } from '../../../../lib/app/app';
import { shownCall } from '../../../../lib/app/app-state';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { Practice } from '../../../../lib/domain/practice/practice';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import type { PageSight } from '../../../../lib/domain/practice/shown/page-sight';
import { settingsCard } from '../../../../lib/domain/settings.record';
import { createDisk, type Disk } from '../../../fakes/disk';
import { createWorld, settled } from '../../../fakes/ports';
import { writable } from '../open-panel';

export const lilas: Practice = {
  ...examplePractice,
  id: 'lilas',
  name: 'des Lilas',
  practitioners: [{ id: 'favre', spokenName: 'le docteur Favre', shortName: 'Dr Anne Favre' }],
};

/** A page whose title says this, at this address. */
export const titled = (title: string, path = '/calendar'): PageSight => ({
  title,
  path,
  within: null,
  lines: [],
  places: [],
});

export async function diskWith(practices: readonly Practice[]): Promise<Disk> {
  const disk = createDisk();
  await disk.plant(practiceCard, ...practices);
  await disk.plant(settingsCard, { ...disk.settings, activePracticeId: practices[0]?.id ?? null });
  return disk;
}

/** A panel in one more tab. */
export async function openTab(disk: Disk, title: string) {
  const world = createWorld(disk);
  world.agenda.look = () => titled(title);
  const app = createApp(world.ports);
  await app.open();
  writable(app).layout.value = { open: true, mode: 'push', width: 360 };
  const begin = async () => {
    app.calls.start();
    await settled();
    return shownCall(app.state)?.practiceId;
  };
  return { ...world, app, begin };
}

export type Tab = Awaited<ReturnType<typeof openTab>>;
