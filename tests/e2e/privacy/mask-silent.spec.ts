// A tab that does not answer: the key works in all others, setting, badge, button and screen say the same, and what it shows
// is covered by a tab of ours.
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { inked } from '../stage/planted-ink.ts';
import { masked, readable } from './mask-host.ts';
import { maskKeyOf, stop } from './stopped-page.ts';

const NAMES = `<!doctype html><title>Agenda</title>${inked('DUPONTEL')}<input>`;

type Told = { readonly on: boolean; readonly badge: string; readonly front: string };

/** What the setting and the badge say, and where the tab in front leads. */
const told = ({ worker }: LaunchedBrowser): Promise<Told> =>
  worker.evaluate(async () => {
    const { privacyBlur } = await chrome.storage.local.get('privacyBlur');
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const badge = await chrome.action.getBadgeText({});
    return { on: privacyBlur === true, badge, front: new URL(front?.url ?? 'about:blank').pathname };
  });

test('one tab that hangs keeps the key from no other, both ways', async ({ launch, pressGlobal }) => {
  const host = await serveHost({ '/': { html: NAMES }, '/b': { html: NAMES } });
  const browser = await launch();
  const { page: hung } = await openHost(browser.context, host.url('/b').replace('127.0.0.1', 'localhost'));
  const { page, panel } = await openHost(browser.context, host.url('/'));
  await pressGlobal(page, 'Alt+C');
  await expect(panel.getByRole('textbox', { name: 'Motif' })).toBeVisible();
  const goOn = await stop(hung);
  const button = panel.getByRole('button', { name: "Flouter l'écran" });
  for (const on of [true, false, true]) {
    await pressGlobal(page, 'Alt+Q');
    await (on ? masked(page) : readable(page));
    // The tab behind is named, and not counted.
    await expect.poll(() => told(browser)).toEqual({ on, badge: on ? '! 1' : '', front: '/' });
    await expect(button).toHaveAttribute('aria-pressed', String(on));
  }
  await expect(panel.getByText('localhost ne répond pas')).toBeAttached();
  const fresh = await browser.context.newPage();
  await fresh.goto(host.url('/'));
  await masked(fresh);
  await goOn();
  await masked(hung);
  await expect.poll(async () => (await told(browser)).badge).toBe('flou');
  await pressGlobal(fresh, 'Alt+Q');
  for (const each of [page, hung, fresh]) await readable(each);
  await host.close();
});

test('a tab in front that hangs is covered until it is masked; lifted meanwhile, it comes back readable', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: NAMES } });
  const browser = await launch();
  const { page, panel } = await openHost(browser.context, host.url('/'));
  // A panel that still begins when its page stops is not proven masked either, and is counted beside it.
  await expect(panel.locator('[data-masked]').first()).toBeAttached();
  const pressMask = await maskKeyOf(page);
  const goOn = await stop(page);
  pressMask();
  const badge: unknown = expect.stringMatching(/^! \d$/);
  await expect.poll(() => told(browser)).toEqual({ on: true, badge, front: '/cover.html' });
  await goOn();
  await masked(page);
  await expect.poll(() => told(browser)).toEqual({ on: true, badge: 'flou', front: '/' });
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  const goOnAgain = await stop(page);
  pressMask();
  await expect.poll(async () => (await told(browser)).front).toBe('/cover.html');
  // The browser knows of it before the test does.
  const covers = () => browser.context.pages().filter((each) => each.url().endsWith('/cover.html'));
  await expect.poll(() => covers().length).toBe(1);
  const [cover] = covers();
  if (!cover) throw new Error('The cover went away again.');
  // The key takes the cover away, and with it whoever would wait for the answer.
  const pressOnCover = await maskKeyOf(cover);
  pressOnCover();
  await expect.poll(() => told(browser)).toEqual({ on: false, badge: '', front: '/' });
  await goOnAgain();
  await readable(page);
  await expect(page).toHaveTitle('Agenda');
  await host.close();
});

test('of a split view the half that has no keyboard is seen as well: hanging, it is covered @full', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: NAMES } });
  const browser = await launch();
  const { page: hung } = await openHost(browser.context, host.url('/').replace('127.0.0.1', 'localhost'));
  const { page } = await openHost(browser.context, host.url('/'));
  await browser.worker.evaluate(async () => {
    const [left, right] = await chrome.tabs.query({ url: ['http://127.0.0.1/*', 'http://localhost/*'] });
    await chrome.tabs.createSplit([left?.id ?? -1, right?.id ?? -1]);
  });
  await page.bringToFront();
  const goOn = await stop(hung);
  await pressGlobal(page, 'Alt+Q');
  await expect.poll(() => told(browser)).toEqual({ on: true, badge: '! 1', front: '/cover.html' });
  await goOn();
  await masked(hung);
  await expect.poll(() => told(browser)).toEqual({ on: true, badge: 'flou', front: '/' });
  await host.close();
});

/** Takes from the document, before any frame, whatever the browser is asked to time. */
const UNTIMED = `<script>new MutationObserver(()=>{for(const e of document.querySelectorAll('[elementtiming]'))e.remove()}).observe(document,{childList:true,subtree:true})</script>`;

test('a page that lets no frame of it be proven shown is named and covered, and never said to be masked', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: `${NAMES}${UNTIMED}` } });
  const browser = await launch();
  const { page } = await openHost(browser.context, host.url('/'));
  await browser.worker.evaluate(() => {
    const proofs: unknown[] = [];
    Object.assign(globalThis, { proofs });
    chrome.storage.session.onChanged.addListener(({ maskProof }) => proofs.push(maskProof?.newValue));
  });
  await pressGlobal(page, 'Alt+Q');
  const proofs = () =>
    browser.worker.evaluate(() => {
      const all: unknown = Reflect.get(globalThis, 'proofs');
      return all as ({ silent: { isCovered: boolean }[] } | undefined)[];
    });
  // It was brought back meanwhile, and proved nothing.
  const covers = async () =>
    (await proofs()).filter((proof) => proof?.silent.some(({ isCovered }) => isCovered)).length;
  await expect.poll(covers).toBeGreaterThan(1);
  expect((await proofs()).filter((proof) => proof?.silent.length === 0)).toEqual([]);
  await host.close();
});

test('a transition that would keep the last frame keeps nothing from being hidden', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: NAMES } });
  const browser = await launch();
  const { page } = await openHost(browser.context, host.url('/'));
  // The browser ends by itself, after four seconds, what a page makes wait: on a busy machine that may come first.
  await expect(async () => {
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      dataset['waits'] = '';
      const { finished } = document.startViewTransition(() => new Promise(() => undefined));
      finished.catch(() => undefined).finally(() => delete dataset['waits']);
    });
    await pressGlobal(page, 'Alt+Q');
    // Only a frame that was painted counts.
    await expect.poll(async () => (await told(browser)).badge).toBe('flou');
    const waits = await page.evaluate(() => 'waits' in document.documentElement.dataset);
    await pressGlobal(page, 'Alt+Q');
    await readable(page);
    expect(waits, 'the page still waited').toBe(true);
  }).toPass();
  await host.close();
});

/** The title of the tab of `localhost`, and what its document does with what overflows: Playwright has no way back from a crash. */
const crashedTab = ({ worker }: LaunchedBrowser) =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: '*://localhost/*' });
    const func = () => getComputedStyle(document.documentElement).overflowY;
    const target = { tabId: tab?.id ?? -1 };
    const [answer] = await chrome.scripting.executeScript({ target, func }).catch(() => []);
    return [tab?.title, answer?.result];
  });

test('a tab whose renderer crashed keeps nothing waiting, and comes back masked: its title was all that it showed @full', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: NAMES }, '/b': { html: NAMES.replace('Agenda', 'DUPONTEL') } });
  const browser = await launch();
  const { page: crashed } = await openHost(browser.context, host.url('/b').replace('127.0.0.1', 'localhost'));
  const { page } = await openHost(browser.context, host.url('/'));
  const session = await crashed.context().newCDPSession(crashed);
  const gone = crashed.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await gone;
  for (const on of [true, false, true]) {
    await pressGlobal(page, 'Alt+Q');
    await (on ? masked(page) : readable(page));
    await expect.poll(() => told(browser)).toEqual({ on, badge: on ? 'flou' : '', front: '/' });
  }
  // Its title is all that it shows: loaded again, it has a neutral one.
  await expect.poll(() => crashedTab(browser)).toEqual(['Agenda', 'hidden']);
  await host.close();
});
