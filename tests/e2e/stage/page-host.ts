// Small host pages of our own making, and what a test must reach behind the panel's frame.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, expect, type Frame, type Page } from '@playwright/test';
import { panelOf } from '../../launch/browser/panel-frame.ts';

/** One page: its HTML and the headers it is sent with. */
export type HostPage = { readonly html: string; readonly headers?: Readonly<Record<string, string>> };

export type Host = { readonly url: (path: string) => string; readonly close: () => Promise<void> };

/** Serves these pages by path; any other path gives 404. */
export async function serveHost(pages: Readonly<Record<string, HostPage>>): Promise<Host> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://host').pathname];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What the panel's frame carries for the test: its own port, and what came through it. */
type Tapped = { port: chrome.runtime.Port; heard: { type: string }[] };

/** Keeps the panel's own port within the test's reach, in pages opened from now on. */
async function tapPort(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // Several pages of one test, several scripts of this one: the first counts.
    if (location.protocol !== 'chrome-extension:' || 'heard' in globalThis) return;
    const connect = chrome.tabs.connect.bind(chrome.tabs);
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.tabs.connect = (id, info) => {
      const port = connect(id, info);
      port.onMessage.addListener((message: unknown) => heard.push(message));
      Object.assign(globalThis, { port });
      return port;
    };
  });
}

/** Says something to the page as the panel would. */
export const say = (panel: Frame, message: object): Promise<void> =>
  panel.evaluate((spoken) => (globalThis as unknown as Tapped).port.postMessage(spoken), message);

/** What the page said to the panel so far, by type. */
export const heardBy = (panel: Frame): Promise<string[]> =>
  panel.evaluate(() => ((globalThis as unknown as Tapped).heard ?? []).map(({ type }) => type));

/** The panel of a page, once our page script has greeted it: of one that the page took out, the one that came after it. */
export async function greetedPanel(page: Page): Promise<Frame> {
  let panel = await panelOf(page);
  const heard = async () => {
    panel = await panelOf(page);
    return heardBy(panel).catch((error: unknown) => {
      if (panel.isDetached()) return [];
      throw error;
    });
  };
  await expect.poll(heard).toContain('hello');
  return panel;
}

/** Opens a page in a new tab, in front, and waits for its panel. */
export async function openHost(context: BrowserContext, url: string): Promise<{ page: Page; panel: Frame }> {
  await tapPort(context);
  const page = await context.newPage();
  await page.goto(url);
  // At its installation the extension opens a page of its own, which would be the active tab.
  await page.bringToFront();
  return { page, panel: await greetedPanel(page) };
}

/** Evaluates in the page as one of our own scripts there: what a broken-into page process could do. */
export async function asOurScript(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ name }) => name === 'Décroché');
  if (!ours) throw new Error(`No world of ours among: ${worlds.map(({ name }) => name).join(', ')}`);
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: ours.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

/** How many hosts of ours stand in the page. */
export const hostsIn = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('[data-decroche]').length);

/** Puts a field and a button of the test's own over the panel, so that its real content may change freely. */
export const layProbe = (panel: Frame): Promise<void> =>
  panel.evaluate(() => {
    const layer = document.createElement('div');
    layer.style.cssText = 'position:fixed;inset:0;z-index:9999;background:Canvas';
    layer.innerHTML =
      '<input id="probe"><button id="press" style="position:fixed;left:10px;top:60px">0</button>';
    document.body.append(layer);
    const button = layer.querySelector('button');
    button?.addEventListener('click', () => {
      button.textContent = String(Number(button.textContent) + 1);
    });
  });

/** How often the probe's button was clicked. */
export const pressesOf = (panel: Frame): Promise<string | null> => panel.locator('#press').textContent();

/** Where the probe's button is on the page, with the panel at this width. */
export const pressPoint = (page: Page, panelWidth: number) => ({
  x: (page.viewportSize()?.width ?? 0) - panelWidth + 20,
  y: 70,
});
