// Pages that never answer again, or keep their last frame, as they are on the real screen: a name is gone after the key, and stays away.
import { type AddressInfo, createServer } from 'node:net';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { serveHost } from '../stage/page-host.ts';
import { inked } from '../stage/planted-ink.ts';
import { type RealScreen, startRealScreen } from '../stage/real-screen.ts';

/** What a view transition may keep at most, by the browser's own rule; nothing else here ever ends. Milliseconds. */
const HELD_MS = 3500;
/** How long it is looked whether a name comes back. Milliseconds. */
const AFTER_MS = 1500;

/** The last frame of a page stays as its next one comes. */
const LEAVING = '<style>@view-transition{navigation:auto}</style>';

const onClick = (script: string): string =>
  `<!doctype html><title>Agenda</title>${LEAVING}<body>${inked('DUPONTEL')}<script>onclick=()=>setTimeout(()=>{${script}},20)</script>`;

/** Here the key itself is held down, as the display then repeats it. */
const HELD_DOWN = 'the key held down';
const HELD_DOWN_MS = 1500;

/** What a click in the page begins; `mute` never answers. */
const heldBy = (mute: string): Readonly<Record<string, string>> => ({
  'a page at rest': '',
  'busy thread': 'for(;;);',
  'synchronous request': `const x=new XMLHttpRequest();x.open('GET','${mute}',false);x.send()`,
  'view transition': `document.startViewTransition(()=>new Promise((r)=>setTimeout(r,${HELD_MS})))`,
  'transition of an element': `document.body.firstChild.startViewTransition(()=>new Promise((r)=>setTimeout(r,${HELD_MS})))`,
  'transition of the body': `document.body.startViewTransition(()=>new Promise((r)=>setTimeout(r,${HELD_MS})))`,
  'transition begun again and again': `const go=()=>document.startViewTransition(()=>new Promise(()=>{})).finished.catch(()=>{}).finally(go);go()`,
  alert: `alert('DUPONTEL')`,
  confirm: `confirm('DUPONTEL')`,
  prompt: `prompt('DUPONTEL')`,
  'print dialog': 'print()',
  'leaving asked': `onbeforeunload=(e)=>e.preventDefault();location.href='/away'`,
  'full screen': 'document.documentElement.requestFullscreen()',
  'window above all others': `documentPictureInPicture.requestWindow({width:500,height:400}).then(w=>{w.document.body.innerHTML=document.body.innerHTML})`,
  'film above all others': `const c=document.createElement('canvas');c.width=600;c.height=400;const x=c.getContext('2d');setInterval(()=>{x.fillStyle='#f0f';x.fillRect(0,0,600,400)},20);const v=document.createElement('video');v.srcObject=c.captureStream();v.muted=true;document.body.append(v);v.play().then(()=>v.requestPictureInPicture())`,
  'list opened after the key': `document.body.insertAdjacentHTML('afterbegin','<select style="font-size:60px"><option>a<option style="background:#f0f">${'DUPONTEL '.repeat(3)}</select>');setTimeout(()=>document.querySelector('select').showPicker(),900)`,
  'full screen of an element': 'document.body.firstChild.requestFullscreen()',
  'full screen of a frame': `const f=document.createElement('iframe');f.allow='fullscreen';f.srcdoc='<body style="background:#f0f">';document.body.append(f);f.onload=()=>f.requestFullscreen()`,
  'full screen of a film': `const c=document.createElement('canvas');c.width=600;c.height=400;const x=c.getContext('2d');setInterval(()=>{x.fillStyle='#f0f';x.fillRect(0,0,600,400)},20);const v=document.createElement('video');v.srcObject=c.captureStream();v.muted=true;document.body.append(v);v.play();v.requestFullscreen()`,
  'full screen with the keyboard locked': `document.documentElement.requestFullscreen().then(()=>navigator.keyboard.lock());addEventListener('keydown',(e)=>e.preventDefault(),true)`,
  'pointer locked': 'document.body.requestPointerLock()',
  'window of its own': `open('','','popup,width=600,height=500').document.write('<body style="background:#f0f">')`,
  'window of its own, from a file': `open(URL.createObjectURL(new Blob(['<body style="background:#f0f">'],{type:'text/html'})),'','popup,width=600,height=500')`,
  'next page held by its first script': `location.href='/held'`,
  'canvas of a worker': `const c=document.createElement('canvas');c.width=900;c.height=500;document.body.append(c);const o=c.transferControlToOffscreen();new Worker(URL.createObjectURL(new Blob(["onmessage=({data})=>{const x=data.getContext('2d',{desynchronized:true});const f=()=>{x.fillStyle='#f0f';x.fillRect(0,0,900,500);requestAnimationFrame(f)};f()}"]))).postMessage(o,[o])`,
  [HELD_DOWN]: '',
});

/** Takes every request and answers none. */
async function startMute() {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

type Look = {
  readonly screen: RealScreen;
  readonly browser: LaunchedBrowser;
  readonly url: string;
  readonly isHeld: boolean;
};

/** Milliseconds from the key until the ink was gone, and what was seen after that: none of it, at best. */
async function lookAtKey({ screen, browser, url, isHeld }: Look): Promise<{ gone: number; after: string }> {
  const page = await browser.context.newPage();
  // A dialog stays until the page is closed.
  page.on('dialog', () => undefined);
  await page.goto(url);
  await page.bringToFront();
  await expect.poll(screen.hasInk).toBe(true);
  screen.click(300, 400);
  await page.waitForTimeout(400).catch(() => undefined);
  if (isHeld) await screen.hold('alt+q', HELD_DOWN_MS);
  else screen.press('alt+q');
  const from = performance.now();
  await expect.poll(screen.hasInk, { intervals: [5] }).toBe(false);
  const gone = Math.round(performance.now() - from);
  const seen = await screen.watch(AFTER_MS);
  return { gone, after: seen.some(({ ink }) => ink) ? JSON.stringify(seen) : 'nothing' };
}

test('on the real screen no page keeps its names after the key @full', async ({ launch }) => {
  const screen = await startRealScreen();
  const mute = await startMute();
  const held = heldBy(mute.url);
  const pages = Object.entries(held).map(([name, script]) => [
    `/${encodeURIComponent(name)}`,
    { html: onClick(script) },
  ]);
  const heldPage = `<!doctype html><title>Agenda</title>${LEAVING}<script blocking="render" src="${mute.url}"></script><body>${inked('LI')}`;
  const others = { '/away': { html: '<!doctype html>' }, '/held': { html: heldPage } };
  const host = await serveHost({ ...Object.fromEntries(pages), ...others });
  const rows: string[] = [];
  for (const name of Object.keys(held)) {
    // A browser of its own: a dialog left open would be the next page's.
    const browser = await launch({
      headless: false,
      display: screen.display,
      args: ['--window-size=1200,760'],
    });
    const { gone, after } = await lookAtKey({
      screen,
      browser,
      url: host.url(`/${encodeURIComponent(name)}`),
      isHeld: name === HELD_DOWN,
    });
    // With a dialog open the browser may be gone before it says so.
    await browser.close().catch(() => undefined);
    rows.push(`${name.padEnd(28)} ${gone} ms`);
    expect.soft(after, `seen after ${name}`).toBe('nothing');
  }
  console.log(['names gone from the real screen after the key', ...rows].join('\n'));
  await host.close();
  mute.server.close();
  await screen.close();
});
