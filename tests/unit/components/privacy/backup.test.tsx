// @vitest-environment happy-dom
// Her backups: a passphrase first, then a folder or a download, a drill that writes nothing, a file joined with what is here.
import { expect, test } from 'vitest';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { BackupOptions } from '../../../../components/privacy/BackupOptions';
import { backUp, backUpDaily } from '../../../../lib/app/privacy/back-up';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { backupName } from '../../../../lib/domain/privacy/backup/rolling';
import { createDisk } from '../../../fakes/disk';
import { draw, settle } from '../draw';

const PHRASE = 'cheval agrafe batterie';

async function withPhrase(disk = createDisk()) {
  const drawn = await draw(<BackupOptions />, { disk });
  const [one, two] = drawn.root.querySelectorAll('input[type=password]');
  if (!one || !two) throw new Error('no fields');
  await drawn.type(one, PHRASE);
  await drawn.type(two, PHRASE);
  await drawn.click(drawn.button('Choisir cette phrase'));
  return drawn;
}
const told = ({ root }: { readonly root: Element }) => root.querySelector('[role=status]')?.textContent;

test('nothing is backed up before a passphrase was chosen, long enough and twice the same', async () => {
  const { root, type, click, button, shelf } = await draw(<BackupOptions />);
  expect(button('Sauvegarder maintenant').hasAttribute('disabled')).toBe(true);
  const [one, two] = root.querySelectorAll('input[type=password]');
  if (!one || !two) throw new Error('no fields');
  await type(one, PHRASE);
  await click(button('Choisir cette phrase'));
  expect(root.textContent).toMatch(/pas les mêmes/);
  await type(one, 'court');
  await type(two, 'court');
  await click(button('Choisir cette phrase'));
  expect(root.textContent).toMatch(/Douze caractères au moins\./);
  expect(shelf.passphrase).toBeNull();
});

test('without a folder it is a download; with one a file of the day, read back, and the drill reads it', async () => {
  const drawn = await withPhrase();
  const { root, click, button, saved, shelf, clock } = drawn;
  expect(root.textContent).toMatch(/Aucune sauvegarde n’a encore été faite/);
  await click(button('Sauvegarder maintenant'));
  // By the machine's own clock, wherever that stands.
  const name = backupName(clock.now, 'k7q3xb');
  expect(name).toMatch(/^decroche-2026-11-2[23]-\d{4}-k7q3xb\.decroche$/);
  expect(saved[0]?.name).toBe(name);
  expect(root.textContent).toMatch(/Dernière sauvegarde aujourd’hui/);
  await click(button('Choisir un dossier'));
  await click(button('Sauvegarder maintenant'));
  expect([...shelf.files.keys()]).toEqual([name]);
  expect(told(drawn)).toMatch(/Sauvegardé dans «\u00a0Sauvegardes\u00a0», relu/);
  await click(button('Essai de restauration'));
  expect(told(drawn)).toMatch(/s’ouvre\u00a0: 1 cabinet.*Rien n’a été écrit/);
});

test('a file is shown before it is joined, and one that is none is refused with a sentence', async () => {
  const { app, saved, root, click, button } = await withPhrase();
  await click(button('Sauvegarder maintenant'));
  const there = await draw(<BackupOptions />, {
    disk: createDisk(),
    practice: { ...app.state.practices.value[0], id: 'other' } as never,
  });
  const text = saved[0]?.text ?? '';
  await settle(() => there.app.backup.open(new Blob(['a;b']), PHRASE));
  expect(told(there)).toMatch(/n’est pas une sauvegarde.*Rien n’a été changé/);
  await settle(() => there.app.backup.open(new Blob([text]), PHRASE));
  expect(there.root.textContent).toMatch(/1 cabinet\u00a0: 1 à ajouter/);
  expect(there.disk.practices.size).toBe(1);
  await there.click(there.button('Réunir avec ce poste'));
  expect(told(there)).toMatch(/Restauré\u00a0: 1 ajoutés/);
  expect(there.disk.practices.size).toBe(2);
  expect(root.isConnected).toBe(false);
});

test('the day makes one by itself where the folder is open, once, and rolls the older ones', async () => {
  const disk = createDisk();
  const { ports, shelf, clock } = await withPhrase(disk);
  await disk.plant(practiceCard);
  shelf.folder = { name: 'Sauvegardes', isOpen: false };
  await backUpDaily(ports);
  expect(shelf.files.size).toBe(0);
  shelf.folder = { name: 'Sauvegardes', isOpen: true };
  for (let day = 0; day < 40; day += 1) {
    await backUpDaily(ports);
    await backUpDaily(ports);
    clock.now += 86_400_000;
  }
  expect(shelf.files.size).toBeGreaterThanOrEqual(10);
  expect(shelf.files.size).toBeLessThanOrEqual(12);
});

test('nothing is ever written over: not by a profile made anew, nor by another desk, nor under another phrase', async () => {
  const { ports, shelf } = await withPhrase();
  shelf.folder = { name: 'Sauvegardes', isOpen: true };
  await backUp(ports);
  const [first] = [...shelf.files];
  // The profile was lost: an empty desk of another name, under another passphrase, in the same folder on the same day.
  const anew = await draw(<BackupOptions />, { disk: createDisk() });
  Object.assign(anew.shelf, { mark: 'zzzzzz', folder: shelf.folder });
  await anew.ports.backups.choosePassphrase('une autre phrase');
  const inOneFolder = {
    ...anew.ports.backups,
    list: shelf.port.list,
    read: shelf.port.read,
    write: shelf.port.write,
    remove: shelf.port.remove,
  };
  for (let day = 0; day < 60; day += 1) {
    await backUpDaily({ ...anew.ports, backups: inOneFolder });
    anew.clock.now += 86_400_000;
  }
  await backUp(ports);
  expect(shelf.files.size).toBeGreaterThan(10);
  expect(shelf.files.get(first?.[0] ?? '')).toBe(first?.[1]);
});

test('a backup dated by a clock that was ahead does not stand for those of the days that come', async () => {
  const { ports, shelf, clock, app } = await withPhrase();
  shelf.folder = { name: 'Sauvegardes', isOpen: true };
  const today = clock.now;
  clock.now = today + 365 * 86_400_000;
  await backUpDaily(ports);
  clock.now = today;
  await settle(() => app.backup.refresh());
  expect(app.backup.age(today)).toBeNull();
  await backUpDaily(ports);
  await backUpDaily(ports);
  expect(shelf.files.size).toBe(2);
  await settle(() => app.backup.drill());
  expect(app.backup.news.value).toMatchObject({ kind: 'drilled', createdAt: today });
});

test('in the panel, from a week on, how long ago it was; never while a call is on', async () => {
  const { root, app, clock, shelf, click, button } = await draw(<Sidebar />);
  const line = () => root.querySelector('.keeping-line')?.textContent ?? '';
  shelf.last = { at: clock.now - 6 * 86_400_000, folder: null };
  await settle(() => app.backup.remember());
  expect(line()).toBe('');
  shelf.last = { at: clock.now - 9 * 86_400_000, folder: null };
  await settle(() => app.backup.remember());
  expect(line()).toMatch(/Dernière sauvegarde il y a 9 jours/);
  await click(button(/Nouvel appel/));
  expect(line()).toBe('');
});

test('without any backup it is told a week after the desk was first seen', async () => {
  const { root, app, clock, disk } = await draw(<Sidebar />);
  disk.witness.kept = { database: 'x', kinds: {}, at: 0, since: clock.now - 8 * 86_400_000 };
  await settle(() => app.backup.remember());
  expect(root.textContent).toMatch(/Aucune sauvegarde n’a encore été faite/);
});
