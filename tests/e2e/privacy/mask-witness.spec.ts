// The witness: what could still be read behind the mask, tab by tab, without a word of the page.

import { expect, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { setUpPractice } from '../stage/panel.ts';
import { PAIR } from './mask-carriers.ts';
import { masked } from './mask-host.ts';

test('finds nothing in masked agendas, names the frames it cannot look into, and tells a tab that lost its mask', async ({
  launch,
  pressGlobal,
}) => {
  const [name] = PAIR;
  const host = await serveHost({
    '/': {
      html: `<!doctype html><title>${name}</title><h1>${name}</h1><iframe src="data:text/html,${name}"></iframe>`,
    },
  });
  const browser = await launch();
  await setUpPractice(browser);
  const { page } = await openHost(browser.context, host.url('/'));
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html#privacy`);
  const look = options.getByRole('button', { name: 'Vérifier maintenant' });
  await expect(look).toBeDisabled();
  await page.bringToFront();
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  await options.bringToFront();
  await look.press('Enter');
  const report = options.getByRole('status').first();
  await expect(report).toContainText('127.0.0.1 : rien à lire · 1 cadre d’un autre site');
  await test.step('a tab whose style was taken away behind our back', async () => {
    await browser.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      await chrome.scripting.insertCSS({
        target: { tabId: tab?.id ?? -1 },
        css: 'html>body{content-visibility:visible!important;opacity:1!important}',
        origin: 'USER',
      });
    });
    await look.press('Enter');
    await expect(report).toContainText('contenu de la page');
    await expect(report).not.toContainText(name);
  });
  await host.close();
});
