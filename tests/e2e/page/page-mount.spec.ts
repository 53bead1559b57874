// The panel stands over any page: hostile headers, pages that remove it, pages that imitate it, an extension reloaded.
import { DEVELOPER_MODE, expect, test } from '../stage/browser.ts';
import { greetedPanel, type HostPage, hostsIn, openHost, serveHost } from '../stage/page-host.ts';
import { reloadExtension } from '../stage/reload-extension.ts';

const PLAIN = '<!doctype html><title>Agenda</title><h1>Agenda</h1>';

const HOSTILE = {
  '/nothing-allowed': { 'content-security-policy': "default-src 'none'" },
  '/no-frames': { 'content-security-policy': "frame-src 'none'; child-src 'none'; connect-src 'none'" },
  '/isolated': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  },
  '/credentialless': { 'cross-origin-embedder-policy': 'credentialless' },
  '/trusted-types': { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  '/no-features': { 'permissions-policy': 'clipboard-write=(), clipboard-read=(), fullscreen=()' },
  '/not-framed': { 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' },
} satisfies Record<string, Record<string, string>>;

const hostilePages: Record<string, HostPage> = Object.fromEntries(
  Object.entries(HOSTILE).map(([path, headers]) => [path, { html: PLAIN, headers }]),
);

test('the panel stands whatever headers the agenda sends @full', async ({ launch }) => {
  const host = await serveHost(hostilePages);
  const { context } = await launch();
  for (const path of Object.keys(HOSTILE))
    await test.step(path, async () => {
      const { page } = await openHost(context, host.url(path));
      expect(await hostsIn(page)).toBe(1);
      await page.close();
    });
  await host.close();
});

const ATTACKS: Record<string, () => void> = {
  'the host is removed': () => document.querySelector('[data-decroche]')?.remove(),
  'the host is hidden by attributes': () => {
    const host = document.querySelector<HTMLElement>('[data-decroche]');
    host?.setAttribute('hidden', '');
    host?.setAttribute('inert', '');
    host?.setAttribute('style', 'display:none!important');
  },
  'the host is hidden by a rule': () => {
    const style = document.createElement('style');
    style.textContent = 'html > div, [data-decroche]{display:none!important;opacity:0!important}';
    document.head.append(style);
  },
  'the body is replaced': () => {
    document.documentElement.replaceChild(document.createElement('body'), document.body);
  },
  'the whole document is replaced': () => {
    const root = document.createElement('html');
    root.append(document.createElement('head'), document.createElement('body'));
    document.replaceChild(root, document.documentElement);
  },
  'the document is opened and written anew': () => {
    document.open();
    document.write('<!doctype html><title>Autre</title><p>Autre page</p>');
    document.close();
  },
};

/** Is the panel really drawn and within reach, in its strip? */
const isStanding = () => {
  const host = document.querySelector<HTMLElement>('[data-decroche]');
  const found = document.elementFromPoint(innerWidth - 20, 90);
  return host !== null && found === host && !host.hasAttribute('inert') && !host.hidden;
};

test('the panel comes back when the page removes, hides or replaces what carries it', async ({ launch }) => {
  const host = await serveHost({ '/': { html: PLAIN } });
  const { context } = await launch();
  for (const [name, attack] of Object.entries(ATTACKS))
    await test.step(name, async () => {
      const { page } = await openHost(context, host.url('/'));
      await page.evaluate(attack);
      await expect.poll(() => page.evaluate(isStanding)).toBe(true);
      expect(await hostsIn(page)).toBe(1);
      await greetedPanel(page);
      await page.close();
    });
  await host.close();
});

test('a page that forges the events of extensions does not make the panel go @full', async ({ launch }) => {
  const host = await serveHost({ '/': { html: PLAIN } });
  const { context, extensionId } = await launch();
  const { page } = await openHost(context, host.url('/'));
  await page.evaluate((id) => {
    for (const script of ['page', 'mount', 'content'])
      for (const target of [document, window])
        target.dispatchEvent(
          new CustomEvent(`${id}:${script}:wxt:content-script-started`, {
            detail: { contentScriptName: script, messageId: '0' },
          }),
        );
    for (const name of ['decroche:replaced', 'decroche:mask-replaced'])
      document.dispatchEvent(new Event(name));
  }, extensionId);
  await page.waitForTimeout(300);
  expect(await page.evaluate(isStanding)).toBe(true);
  await host.close();
});

test('the page learns neither our identity nor our frame', async ({ launch }) => {
  const listening = `<!doctype html><script>window.messages=[];addEventListener('message',e=>messages.push(e.data))</script>`;
  const host = await serveHost({ '/': { html: listening } });
  const { context, extensionId } = await launch();
  const { page } = await openHost(context, host.url('/'));
  const seen = await page.evaluate(() => ({
    messages: Reflect.get(globalThis, 'messages') as unknown[],
    frames: window.length,
    iframes: document.querySelectorAll('iframe').length,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    html: document.documentElement.outerHTML,
  }));
  expect(seen.messages).toEqual([]);
  expect([seen.frames, seen.iframes]).toEqual([0, 0]);
  expect(seen.resources.join()).not.toContain(extensionId);
  expect(seen.html).not.toContain(extensionId);
  await host.close();
});

test('a panel that the page frames by itself stays empty @full', async ({ launch }) => {
  const host = await serveHost({ '/': { html: PLAIN } });
  const { context, extensionId } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  for (const hash of ['', '#', '#guess', '#00000000-0000-0000-0000-000000000000'])
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, `chrome-extension://${extensionId}/sidebar.html${hash}`);
  const forged = () =>
    page.frames().filter((frame) => frame !== panel && frame.url().includes('/sidebar.html'));
  await expect.poll(() => forged().length).toBe(4);
  // Loaded, and ours drawn: of one process, they had as much time as it; and then some more.
  await Promise.all(forged().map((frame) => frame.waitForLoadState('load', { timeout: 0 })));
  await expect(panel.locator('button').first()).toBeAttached();
  await page.waitForTimeout(1500);
  for (const frame of forged()) {
    expect((await frame.locator('body').textContent())?.trim()).toBe('');
    expect(await frame.locator('button, input, textarea').count()).toBe(0);
  }
  await host.close();
});

test('an extension reloaded under an open agenda leaves one panel, which works', async ({ launch }) => {
  const host = await serveHost({ '/': { html: PLAIN } });
  const { context, extensionId } = await launch({ preferences: DEVELOPER_MODE });
  const { page, panel } = await openHost(context, host.url('/'));
  await reloadExtension(context, extensionId);
  const ours = () => page.frames().filter((frame) => frame.url().includes('/sidebar.html'));
  await expect.poll(() => ours().map((frame) => frame !== panel)).toEqual([true]);
  await greetedPanel(page);
  // It is seen once it has taken over from the one before.
  await expect.poll(() => page.evaluate(isStanding)).toBe(true);
  await expect.poll(() => hostsIn(page)).toBe(1);
  await host.close();
});
