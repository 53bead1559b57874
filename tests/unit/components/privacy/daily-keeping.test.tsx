// @vitest-environment happy-dom
// The worker's hourly look, and what she reads of it: a backup that fails stops no calendar, and is told.
import { expect, test } from 'vitest';
import { BackupOptions } from '../../../../components/privacy/BackupOptions';
import { KeepingLine } from '../../../../components/privacy/KeepingLine';
import { keepDaily } from '../../../../lib/app/privacy/daily-keeping';
import type { VaultState } from '../../../../lib/app/vault-port';
import { draw, settle } from '../draw';

const PHRASE = 'cheval agrafe batterie';

async function desk() {
  const drawn = await draw(
    <>
      <KeepingLine />
      <BackupOptions />
    </>,
  );
  const { ports, app, shelf, root } = drawn;
  await settle(() => app.backup.choosePassphrase(PHRASE));
  await settle(() => app.backup.chooseFolder());
  const told: string[] = [];
  let state: VaultState = 'none';
  const lock = () => {
    state = 'locked';
  };
  const look = (write = shelf.port.write) =>
    settle(async () => {
      const backup = { ...ports, backups: { ...shelf.port, write } };
      await keepDaily(
        backup,
        { ...ports, fixed: {} },
        {
          report: (where) => told.push(where),
          vault: { state: async () => state },
        },
      );
      await app.keeping.refresh();
    });
  return { ...drawn, look, lock, told, line: () => root.querySelector('.keeping-line')?.textContent ?? '' };
}

test('a folder that is gone is told, the calendar goes on, and her own backup ends it', async () => {
  const { look, told, line, app, shelf } = await desk();
  await look(() => Promise.reject(new DOMException('the stick is out', 'NotFoundError')));
  expect(told).toEqual(['backup']);
  expect(app.keeping.plan.value).toMatchObject({ unsaved: 'failed' });
  expect(line()).toMatch(/La sauvegarde de ce jour n’a pas pu être écrite.*Sauvegarder/);
  expect(shelf.files.size).toBe(0);
  await settle(() => app.backup.backUpNow());
  await settle(() => app.keeping.refresh());
  expect(line()).toBe('');
});

test('a folder that asks anew is told; once she allows it, or without any backup set up, nothing is', async () => {
  const { look, line, app, shelf } = await desk();
  shelf.folder = { name: 'Sauvegardes', isOpen: false };
  await look();
  expect(line()).toMatch(/redemande l’accès au dossier/);
  await settle(() => app.backup.allowFolder());
  await look();
  expect(line()).toBe('');
  expect(shelf.files.size).toBe(1);
  Object.assign(shelf, { folder: null, last: null });
  await look();
  expect(line()).toBe('');
});

test('locked, it looks at nothing and blames nobody', async () => {
  const { look, lock, told, app, shelf } = await desk();
  lock();
  await look();
  expect(told).toEqual([]);
  expect(app.keeping.plan.value).toBeNull();
  expect(shelf.files.size).toBe(0);
});

test('a passphrase typed while a backup is under way is not said to be chosen', async () => {
  const { root, type, click, button, app, shelf, disk } = await desk();
  const goOn = disk.pause();
  const under = app.backup.backUpNow();
  const [one, two] = root.querySelectorAll('input[type=password]');
  if (!one || !two) throw new Error('no fields');
  await type(one, 'une autre phrase');
  await type(two, 'une autre phrase');
  await click(button('Choisir cette phrase'));
  expect(root.textContent).toMatch(
    /Une sauvegarde est en cours\u00a0: cette phrase n’est pas encore choisie/,
  );
  expect(shelf.passphrase).toBe(PHRASE);
  expect((one as HTMLInputElement).value).toBe('une autre phrase');
  goOn();
  await settle(() => under);
  await click(button('Choisir cette phrase'));
  expect(shelf.passphrase).toBe('une autre phrase');
});
