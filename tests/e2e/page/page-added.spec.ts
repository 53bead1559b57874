// A site that is in no row: the panel comes by one click in the toolbar's popup and goes by another; nothing before, nothing after.
import type { ExtensionBrowser } from '../../launch/browser/extension-browser.ts';
import { addSite, openPopup } from '../stage/added-site.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { hostsIn } from '../stage/page-host.ts';
import { panelIn, setUpPractice } from '../stage/panel.ts';

const HOST = 'agenda.logiciel.example';
const SITE = `https://${HOST}/`;

/** All that the browser holds for us. */
const held = ({ worker }: ExtensionBrowser) =>
  worker.evaluate(async () => {
    const [scripts, { origins = [] }, stored] = await Promise.all([
      chrome.scripting.getRegisteredContentScripts(),
      chrome.permissions.getAll(),
      chrome.storage.local.get(null),
    ]);
    return {
      scripts: scripts.map(({ id, matches }) => ({ id, matches })),
      origins,
      layouts: Object.keys(stored).filter((name) => name.includes('logiciel')),
    };
  });

test('one click puts the panel there, masked with all others; another leaves nothing', async ({
  launch,
  pressGlobal,
}) => {
  const browser = await launch({ hosts: [HOST], readiesPanel: false });
  await setUpPractice(browser);
  const page = await browser.context.newPage();
  await page.goto(SITE);
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(await hostsIn(page)).toBe(0);
  const before = await held(browser);
  expect(JSON.stringify(before)).not.toContain('logiciel');

  await addSite(browser, SITE);
  await expect.poll(() => hostsIn(page)).toBe(1);
  await expect.poll(async () => (await held(browser)).scripts.map(({ id }) => id)).toContain('added-sites');
  await page.bringToFront();
  const panel = panelIn(await startCall(page));

  // She shows there whose agenda it is.
  await page.keyboard.press('Alt+v');
  await panel.button('Contrôler la lecture').press('Enter');
  await expect(panel.frame.getByRole('heading', { name: new URL(SITE).origin })).toBeVisible();
  await panel.button('Le cabinet').press('Enter');
  await expect(panel.button('Abandonner')).toBeVisible();
  await expect.poll(() => hostsIn(page)).toBe(2);
  await page.locator('.brand').click();
  await expect(panel.button('Garder pour ce site')).toBeVisible();
  await panel.button('Garder pour ce site').press('Enter');
  await expect(panel.frame.getByText('Agenda du cabinet dentaire des Tilleuls.')).toBeVisible();

  // Masked, and born masked.
  const isHidden = () => page.evaluate(() => getComputedStyle(document.body).contentVisibility);
  await pressGlobal(page, 'Alt+Q');
  await expect.poll(isHidden).toBe('hidden');
  await page.reload();
  await expect.poll(isHidden).toBe('hidden');
  await pressGlobal(page, 'Alt+Q');
  await expect.poll(isHidden).toBe('visible');

  const again = await openPopup(browser, page.url());
  await again.getByRole('button', { name: 'Retirer de ce site' }).click();
  await expect(again.getByRole('status').filter({ hasText: 'Retiré' })).toBeVisible();
  await expect.poll(() => hostsIn(page)).toBe(0);
  // A call is open: its panel stands ready on the sites of the package, and there alone.
  await expect.poll(async () => JSON.stringify(await held(browser))).not.toContain('logiciel');
  expect((await held(browser)).origins).toEqual(before.origins);
  await page.reload();
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(await hostsIn(page)).toBe(0);
});

test('what was taken away comes back by one press, in the popup and in the settings @full', async ({
  launch,
}) => {
  const browser = await launch({ hosts: [HOST], readiesPanel: false });
  await setUpPractice(browser);
  const origins = async () => (await held(browser)).origins;
  const before = await origins();
  await addSite(browser, SITE);
  await expect.poll(origins).not.toEqual(before);

  const again = await openPopup(browser, SITE);
  await again.getByRole('button', { name: 'Retirer de ce site' }).press('Enter');
  await expect(again.getByRole('button', { name: `Poser le panneau sur ${HOST}` })).toBeFocused();
  await expect.poll(origins).toEqual(before);
  // The press adds it and the popup is gone, before the release on a busy machine.
  await again.keyboard.down('Enter');
  await expect.poll(origins).not.toEqual(before);

  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await options.getByRole('button', { name: `Retirer https://${HOST}` }).press('Enter');
  await expect.poll(origins).toEqual(before);
  await expect(options.getByText(`https://${HOST} est retiré.`)).toBeVisible();
  await options.keyboard.press('Alt+z');
  await expect(options.getByText('Remis')).toBeVisible();
  await expect.poll(origins).not.toEqual(before);
  await expect(options.getByRole('button', { name: `Retirer https://${HOST}` })).toBeVisible();
});
