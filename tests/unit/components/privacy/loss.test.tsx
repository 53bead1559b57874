// @vitest-environment happy-dom
// A database that came back empty is not a new one: every page says so, until she restored or decided.
import { expect, test } from 'vitest';
import { OptionsPage } from '../../../../components/pages/OptionsPage';
import { Popup } from '../../../../components/pages/Popup';
import { RehearsalPage } from '../../../../components/pages/rehearsal/RehearsalPage';
import { RehearsalContext } from '../../../../components/pages/rehearsal/rehearsal-context';
import { WelcomePage } from '../../../../components/pages/welcome/WelcomePage';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { createRehearsalDesk } from '../../../../lib/app/call/rehearsal/rehearsal-desk';
import { seeDatabase } from '../../../../lib/app/privacy/see-database';
import type { Witness } from '../../../../lib/domain/privacy/witness';
import { createDisk } from '../../../fakes/disk';
import { createWorld } from '../../../fakes/ports';
import { draw } from '../draw';

const SEEN: Witness = { database: 'lost', kinds: { calls: { count: 143, sequence: 500 } }, at: 1 };
const lostDisk = () => {
  const disk = createDisk();
  disk.witness.kept = SEEN;
  return disk;
};
const popup = (
  <Popup
    site={{ state: 'known' }}
    hasSidePanel
    onSidePanel={() => undefined}
    onOptions={() => undefined}
    onJournal={() => undefined}
  />
);
const voice = {
  isThere: () => false,
  onChange: () => undefined,
  say: () => undefined,
  stop: () => undefined,
};
const rehearsal = () => {
  const desk = createRehearsalDesk({ ports: createWorld(createDisk()).ports, voice });
  return (
    <RehearsalContext.Provider value={{ desk, forget: async () => undefined }}>
      <RehearsalPage />
    </RehearsalContext.Provider>
  );
};

test.each([
  ['the panel', <Sidebar key="s" />],
  ['the settings', <OptionsPage key="o" />],
  ['the set-up', <WelcomePage key="w" />],
  ['the rehearsal', rehearsal()],
  ['the popup', popup],
])('%s says so, and leads to the backups', async (_, view) => {
  const { root } = await draw(view, { disk: lostDisk() });
  const alert = root.querySelector('.loss-alert');
  expect(alert?.getAttribute('role')).toBe('alert');
  expect(alert?.textContent).toMatch(/il y avait 143 enregistrements/);
  expect(alert?.querySelector('a')?.getAttribute('href')).toBe('/options.html#keeping');
});

test('the settings do not open as on the first day', async () => {
  const disk = lostDisk();
  const { root, app } = await draw(<OptionsPage />, { disk, before: () => disk.forget('practices') });
  await app.practices.refresh();
  expect(root.textContent).not.toMatch(/Bienvenue/);
});

test('what was seen is not forgotten by looking again, only by her decision', async () => {
  const disk = lostDisk();
  const { root, click, button, app } = await draw(<Sidebar />, { disk });
  await app.loss.tick(0);
  await app.loss.tick(60_000);
  expect(await seeDatabase(disk.witness)).toMatchObject({ kind: 'empty', had: 143 });
  expect(disk.witness.kept).toBe(SEEN);
  await click(button('Continuer avec ce qui est là'));
  expect(root.querySelector('.loss-alert')).toBeNull();
  expect(await seeDatabase(disk.witness)).toBeNull();
});

test('on a whole desk nobody is told anything, and every strict write is seen', async () => {
  const { root, app, disk } = await draw(<Sidebar />);
  expect(root.querySelector('.loss-alert')).toBeNull();
  const before = disk.witness.kept?.kinds['settings']?.sequence ?? 0;
  await app.practices.changeSettings({ overflowOf: { x: true } });
  await app.loss.check();
  expect(disk.witness.kept?.kinds['settings']?.sequence).toBe(before + 1);
});
