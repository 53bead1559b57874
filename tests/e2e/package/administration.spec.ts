// What an administrator fixed is shown and locked. A policy file of this machine where it may be written, else the same values
// through the browser's own interface: what is read of them is one code.
import { createHash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { expect, test } from '../stage/browser.ts';
import { hostsIn, serveHost } from '../stage/page-host.ts';
import { setUpPractice } from '../stage/panel.ts';

const PACK_KEY = 'ab12'.repeat(16);
/** Every value that there is. */
const POLICY = {
  ...{ retention: { calls: 14 }, backupFolder: 'D:\\Cabinet', lockMinutes: 5, maskAtStart: true },
  ...{ sites: ['doctolib-fr'], packs: [PACK_KEY] },
};
const FOLDER = '/etc/chromium/policies/managed';

/** The name that Chromium gives an unpacked extension, by where it lies: https://www.chromium.org/developers/design-documents/extensions */
const idOf = (path: string): string =>
  [...createHash('sha256').update(path).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** The policy of this machine for this one extension; null where it may not be written. */
async function writePolicy(extensionPath: string): Promise<string | null> {
  const id = idOf(extensionPath);
  const file = join(FOLDER, `decroche-test-${id}.json`);
  try {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: POLICY } } }));
    return file;
  } catch {
    return null;
  }
}

test('a policy of the machine is shown in the settings, and its fields are locked', async ({
  launch,
  extensionPath: original,
}, testInfo) => {
  // A copy has a name of its own: the policy reaches no browser of another test.
  const extensionPath = testInfo.outputPath('extension');
  await cp(original, extensionPath, { recursive: true });
  const file = await writePolicy(extensionPath);
  try {
    const browser = await launch({ extensionPath });
    await setUpPractice(browser);
    const page = await browser.context.newPage();
    if (!file)
      await page.addInitScript((policy) => {
        Object.assign(chrome.storage.managed, { get: async () => policy });
      }, POLICY);
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#keeping`);
    const card = page.getByRole('region', { name: 'Fixé par l’administrateur de ce poste' });
    await expect(card).toContainText('Conservation, notes d’appel, après l’appel : 14 jours');
    await expect(card).toContainText('Dossier de sauvegarde à choisir : D:\\Cabinet');
    for (const value of ['5 minutes', 'doctolib-fr', PACK_KEY]) await expect(card).toContainText(value);
    expect(await card.getByRole('listitem').count()).toBe(Object.keys(POLICY).length);
    const days = page.getByLabel(/Jours de conservation\s: notes d’appel/);
    await expect(days).toHaveValue('14');
    await expect(days).toBeDisabled();
  } finally {
    if (file) await rm(file);
  }
});

test('on a site that the policy does not name a key says so, and no letter typed after it is lost @full', async ({
  launch,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const host = await serveHost({ '/': { html: '<!doctype html><title>Agenda</title><input id="field">' } });
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('The worker is not running.');
  await worker.evaluate(async () => {
    const policy = { sites: ['maiia'] };
    Object.assign(chrome.storage.managed, { get: async () => policy });
    // As it was last read.
    await chrome.storage.local.set({ administration: policy });
    Object.assign(globalThis, { told: [] });
    const create = chrome.notifications.create.bind(chrome.notifications);
    Object.assign(chrome.notifications, {
      create: (id: string, what: chrome.notifications.NotificationCreateOptions) => {
        Reflect.get(globalThis, 'told').push(what.message);
        return create(id, what);
      },
    });
  });
  const page = await browser.context.newPage();
  await page.goto(host.url('/'));
  await page.bringToFront();
  const field = page.locator('#field');
  await field.focus();
  await pressGlobal(page, 'Alt+C');
  await page.keyboard.type('depuis hier');
  await expect(field).toHaveValue('depuis hier');
  await expect
    .poll(() => worker.evaluate(() => Reflect.get(globalThis, 'told') as string[]))
    .toEqual([expect.stringMatching(/administrateur de ce poste|administrator of this machine/)]);
  await page.keyboard.type(' soir');
  await expect(field).toHaveValue('depuis hier soir');
  await expect.poll(() => hostsIn(page)).toBe(0);
  await host.close();
});
