// What she drags as she presses the key floats on the real screen until she lets go: so long nothing says « flou ».
import { expect, test } from '../stage/browser.ts';
import { serveHost } from '../stage/page-host.ts';
import { inked } from '../stage/planted-ink.ts';
import { startRealScreen } from '../stage/real-screen.ts';

test('as long as a name hangs on her pointer nothing says that it is masked @full', async ({ launch }) => {
  const host = await serveHost({
    '/': { html: `<!doctype html><title>Agenda</title><div draggable="true">${inked('DUPONTEL')}</div>` },
  });
  const screen = await startRealScreen();
  const { context, worker } = await launch({ headless: false, display: screen.display });
  const page = await context.newPage();
  await page.goto(host.url('/'));
  await page.bringToFront();
  await expect.poll(screen.hasInk).toBe(true);
  const badge = () => worker.evaluate(() => chrome.action.getBadgeText({}));
  const letGo = await screen.drag([120, 250], [400, 500]);
  screen.press('alt+q');
  await expect.poll(badge).toBe('! 1');
  expect(screen.hasInk()).toBe(true);
  expect(page.url()).toBe(host.url('/'));
  letGo();
  await expect.poll(screen.hasInk).toBe(false);
  await expect.poll(badge).toBe('flou');
  await screen.close();
  await host.close();
});
