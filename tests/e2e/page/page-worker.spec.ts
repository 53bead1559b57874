// The worker: whom it obeys, and where it sends a command pressed away from the agenda.
import type { Page } from '@playwright/test';
import { masked, serveMaskHost } from '../privacy/mask-host.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { asOurScript, type Host, openHost } from '../stage/page-host.ts';

let host: Host;
test.beforeAll(async () => {
  host = await serveMaskHost();
});
test.afterAll(() => host.close());

test('our own script in a page can neither unmask nor open the side panel, nor read what is in memory', async ({
  launch,
  pressGlobal,
}) => {
  const { context, worker } = await launch();
  const { page } = await openHost(context, host.url('/'));
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  for (const message of [
    { type: 'mask.toggle' },
    { type: 'mask.set', on: false },
    { type: 'sidePanel.open' },
    { type: 'mask.started' },
    { type: 'nothing' },
    null,
  ])
    await asOurScript(page, `chrome.runtime.sendMessage(${JSON.stringify(message)}).then(() => 0, () => 1)`);
  await page.waitForTimeout(400);
  await masked(page);
  expect(await worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }))).toEqual(
    [],
  );
  expect(await asOurScript(page, 'chrome.storage.session.get().then(() => "read", () => "refused")')).toBe(
    'refused',
  );
});

test('pressed away from the agenda, a key opens the side panel, which takes the command once', async ({
  launch,
  pressGlobal,
}) => {
  const { context, worker } = await launch();
  await worker.evaluate(() => {
    const left: unknown[] = [];
    Reflect.set(globalThis, 'left', left);
    chrome.storage.session.onChanged.addListener(({ waitingCommand }) => {
      // Other things are kept in that memory too.
      if (!waitingCommand) return;
      const { newValue }: { newValue?: unknown } = waitingCommand;
      left.push(newValue ? Reflect.get(Object(newValue), 'command') : 'taken');
    });
  });
  const page = await context.newPage();
  await page.goto('about:blank');
  await page.bringToFront();
  await pressGlobal(page, 'Alt+C');
  const sidePanels = () =>
    worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }));
  await expect.poll(async () => (await sidePanels()).length).toBe(1);
  const left = () => worker.evaluate(() => Reflect.get(globalThis, 'left') as unknown[]);
  await expect.poll(left).toEqual(['call', 'taken']);
  await test.step('and one more press, with the side panel open, is taken too', async () => {
    await page.bringToFront();
    await pressGlobal(page, 'Alt+P');
    await expect.poll(left).toEqual(['call', 'taken', 'palette', 'taken']);
  });
});

/** The side panel's own document in a tab, where a test can look into it, opened as the worker opens it instead of a panel. */
async function insteadOfPanel({ context, worker, extensionId }: LaunchedBrowser): Promise<Page> {
  await worker.evaluate(() =>
    chrome.storage.session.set({ waitingCommand: { command: 'call', isInstead: true, at: 0 } }),
  );
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${extensionId}/sidebar.html`);
  return tab;
}

test('over a page that keeps taking the panel out her key opens the side panel, with her caret where it was @full', async ({
  launch,
  pressGlobal,
}) => {
  const browser = await launch();
  const { context, worker } = browser;
  const { page } = await openHost(context, host.url('/'));
  const panel = await startCall(page);
  await expect(panel.getByRole('textbox', { name: 'Motif' })).toBeFocused();
  await page.keyboard.type('mal au dos');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  const kept = () => worker.evaluate(() => chrome.storage.session.get('caretInCall'));
  await expect.poll(kept).toMatchObject({ caretInCall: { name: 'Motif', start: 0, end: 1 } });
  expect(JSON.stringify(await kept())).not.toContain('dos');
  const tab = await insteadOfPanel(browser);
  const reason = tab.getByRole('textbox', { name: 'Motif' });
  await expect(reason).toHaveValue('mal au dos');
  const selected = (field: Element) => {
    const { selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return document.activeElement === field && [selectionStart, selectionEnd];
  };
  await expect.poll(() => reason.evaluate(selected)).toEqual([0, 1]);
  await tab.close();
  await page.bringToFront();
  await page.evaluate(() => {
    // With much else at once: it zooms, calls the keyboard to itself, makes what is not its own inert, forges events.
    document.documentElement.style.zoom = '1.3';
    const field = document.body.appendChild(document.createElement('input'));
    setInterval(() => {
      field.focus();
      for (const each of document.documentElement.children)
        if (each instanceof HTMLElement && each !== document.body) {
          each.inert = true;
          each.dispatchEvent(new ToggleEvent('toggle', { newState: 'open', oldState: 'closed' }));
        }
    }, 30);
    const takeOut = () => document.querySelector('[data-decroche]')?.remove();
    new MutationObserver(takeOut).observe(document.documentElement, { childList: true });
    takeOut();
  });
  const sidePanels = () =>
    worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }));
  await expect(async () => {
    await pressGlobal(page, 'Alt+C');
    expect((await sidePanels()).length).toBe(1);
  }).toPass();
  expect(await page.locator('[data-decroche]').count()).toBe(0);
});

test('a command pressed while the agenda is still loading is carried out', async ({
  launch,
  pressGlobal,
}) => {
  const { context } = await launch();
  const { page } = await openHost(context, host.url('/'));
  await page.reload({ waitUntil: 'commit' });
  await pressGlobal(page, 'Alt+C');
  await expect
    .poll(() =>
      page.evaluate(() => document.elementFromPoint(innerWidth - 300, 400)?.hasAttribute('data-decroche')),
    )
    .toBe(true);
});
