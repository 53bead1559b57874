// Pages that do not answer, or keep their last frame, as they are on the real screen: how long a name stays after the key,
// beside what the page alone would keep it.
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { serveHost } from '../stage/page-host.ts';
import { inked } from '../stage/planted-ink.ts';
import { type RealScreen, startRealScreen } from '../stage/real-screen.ts';

const HELD_MS = 3500;
/** A second is long for a name, and short for a page that hangs: the slowest machine tells one from the other. */
const LONGEST_MS = 1500;

const onClick = (script: string): string =>
  `<!doctype html><title>Agenda</title><body>${inked('DUPONTEL')}<script>onclick=()=>setTimeout(()=>{${script}},20)</script>`;

/** What a click in the page begins. */
const HELD: Readonly<Record<string, string>> = {
  'a page at rest': '',
  'busy thread': `for(const end=performance.now()+${HELD_MS};performance.now()<end;);`,
  'synchronous request': `const x=new XMLHttpRequest();x.open('GET','/slow',false);x.send()`,
  'view transition': `document.startViewTransition(()=>new Promise((r)=>setTimeout(r,${HELD_MS})))`,
  alert: `alert('DUPONTEL')`,
  confirm: `confirm('DUPONTEL')`,
  prompt: `prompt('DUPONTEL')`,
  'print dialog': 'print()',
  'leaving asked': `onbeforeunload=(e)=>e.preventDefault();location.href='/away'`,
  'full screen': 'document.documentElement.requestFullscreen()',
  'full screen of an element': 'document.body.firstChild.requestFullscreen()',
};

type Look = { readonly screen: RealScreen; readonly browser: LaunchedBrowser; readonly url: string };

/** Milliseconds from the key until the last ink was gone, and what was seen on the way. */
async function lookAtKey({ screen, browser, url }: Look): Promise<{ gone: number; seen: string }> {
  const page = await browser.context.newPage();
  // A dialog stays until the page is closed.
  page.on('dialog', () => undefined);
  await page.goto(url);
  await page.bringToFront();
  await expect.poll(screen.hasInk).toBe(true);
  screen.click(300, 400);
  await page.waitForTimeout(400).catch(() => undefined);
  screen.press('alt+q');
  const seen = await screen.watch(HELD_MS + 1500);
  const last = seen.at(-1);
  return { gone: last?.ink === false ? last.at : Number.POSITIVE_INFINITY, seen: JSON.stringify(seen) };
}

test('on the real screen no page keeps its names after the key @full', async ({ launch }) => {
  test.setTimeout(300_000);
  const screen = await startRealScreen();
  const pages = Object.entries(HELD).map(([name, script]) => [
    `/${encodeURIComponent(name)}`,
    { html: onClick(script) },
  ]);
  const host = await serveHost({ ...Object.fromEntries(pages), '/away': { html: '<!doctype html>' } });
  const rows: string[] = [];
  for (const name of Object.keys(HELD)) {
    // A browser of its own: a dialog left open would be the next page's.
    const browser = await launch({
      headless: false,
      display: screen.display,
      args: ['--window-size=1200,760'],
    });
    const { gone, seen } = await lookAtKey({
      screen,
      browser,
      url: host.url(`/${encodeURIComponent(name)}`),
    });
    // With a dialog open the browser may be gone before it says so.
    await browser.close().catch(() => undefined);
    rows.push(`${name.padEnd(28)} ${gone} ms`);
    expect.soft(gone, `${name}: ${seen}`).toBeLessThan(LONGEST_MS);
  }
  console.log(['names gone from the real screen after the key', ...rows].join('\n'));
  await host.close();
  await screen.close();
});
