// The stores' pictures, from the product itself: « npm run pictures -- store » draws each size into test-results/store.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { startCall } from '../e2e/stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../e2e/stage/browser.ts';
import type { Desk } from '../e2e/stage/call-states.ts';
import { panelIn, setUpPractice } from '../e2e/stage/panel.ts';
import { pressGlobal } from '../launch/browser/global-keys.ts';

const root = join(import.meta.dirname, '..', '..');
const folderOf = (language: Language) => join(root, 'test-results', 'store', language);

/** What the Chrome Web Store takes, and with it Edge and AMO. */
const SCREEN = { width: 1280, height: 800 };
const SMALL_SCREEN = { width: 640, height: 400 };
const TILE = { width: 440, height: 280 };
const MARQUEE = { width: 1400, height: 560 };

/** What is said on the promotional pictures, and the words of a call. */
const TOLD = {
  fr: {
    line: 'Le poste d’appel posé sur l’agenda du cabinet',
    reason: 'mal à la poitrine',
    message: 'Rappeler avant midi.',
  },
  en: {
    line: 'The call desk laid over the practice’s agenda',
    reason: 'chest pain',
    message: 'Call back before noon.',
  },
} as const;
type Language = keyof typeof TOLD;

const dataOf = async (path: string): Promise<string> =>
  `data:image/png;base64,${(await readFile(path)).toString('base64')}`;

const SHEET = `
  * { margin: 0; box-sizing: border-box } body { overflow: hidden; font-family: system-ui, sans-serif }
  .whole { display: block; width: 100vw; height: 100vh }
  main { width: 100vw; height: 100vh; background: #0f6a5b; color: #fff; display: grid; align-items: center; overflow: hidden }
  h1 { display: flex; align-items: center; font-weight: 650; letter-spacing: -0.01em } h1 img { border-radius: 22% }
  .tile { padding: 28px; align-content: center; gap: 14px } .tile h1 { font-size: 44px; gap: 16px } .tile h1 img { width: 64px }
  .tile p { font-size: 22px; line-height: 1.3 }
  .marquee { grid-template-columns: 560px 1fr } .marquee div { padding-left: 56px } .marquee h1 { font-size: 62px; gap: 20px }
  .marquee h1 img { width: 84px } .marquee p { font-size: 30px; line-height: 1.35; margin-top: 24px }
  .marquee .shot { width: 800px; height: 500px; object-fit: cover; object-position: right; border-radius: 12px }
  h1 img { outline: 2px solid #fff3 }
`;

/** One picture made of what was drawn, at the size of the window. */
async function compose(
  page: Page,
  size: typeof TILE,
  { body, folder, name }: { body: string; folder: string; name: string },
): Promise<void> {
  await page.setViewportSize(size);
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${SHEET}</style>${body}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: join(folder, `${name} ${size.width}x${size.height}.png`) });
}

async function drawPromotion(
  context: BrowserContext,
  language: Language,
  names: readonly string[],
): Promise<void> {
  const folder = folderOf(language);
  const page = await context.newPage();
  const icon = await dataOf(join(root, 'public', 'icon', '96.png'));
  const head = `<h1><img src="${icon}" alt="">Décroché</h1><p>${TOLD[language].line}</p>`;
  for (const name of names) {
    const shot = await dataOf(join(folder, `${name} 1280x800.png`));
    await compose(page, SMALL_SCREEN, { folder, name, body: `<img class="whole" src="${shot}" alt="">` });
  }
  const shot = await dataOf(join(folder, 'directive 1280x800.png'));
  await compose(page, TILE, { folder, name: 'tile', body: `<main class="tile">${head}</main>` });
  await compose(page, MARQUEE, {
    folder,
    name: 'marquee',
    body: `<main class="marquee"><div>${head}</div><img class="shot" src="${shot}" alt=""></main>`,
  });
}

/** No patient of the agenda has a name that could be somebody's. */
const withoutNames = (): void => {
  const replace = () => {
    for (const name of document.querySelectorAll('.appointment-name'))
      if (name.textContent !== 'EXEMPLE') name.textContent = 'EXEMPLE';
  };
  replace();
  new MutationObserver(replace).observe(document, { childList: true, subtree: true });
};

async function openDesk(browser: LaunchedBrowser, url: string, language: Language): Promise<Desk> {
  await setUpPractice(browser);
  const options = browser.context.pages().find((tab) => tab.url().includes('options.html'));
  await options
    ?.locator('select')
    .filter({ has: options.locator('option[value=en]') })
    .selectOption(language);
  const page = await browser.context.newPage();
  await page.setViewportSize(SCREEN);
  await page.goto(url);
  await expect(page.locator('.appointment-name').first()).toBeVisible();
  await page.evaluate(withoutNames);
  await page.bringToFront();
  return { page, panel: panelIn(await startCall(page)) };
}

/** One call by its keys, which are the same in both languages; a picture where it shows what the product is. */
async function drawCall({ page, panel }: Desk, language: Language): Promise<string[]> {
  const drawn: string[] = [];
  const draw = async (name: string) => {
    const path = join(folderOf(language), `${name} 1280x800.png`);
    await page.screenshot({ path, animations: 'disabled' });
    drawn.push(name);
  };
  const { frame } = panel;
  await draw('greeting');
  await page.keyboard.type(TOLD[language].reason);
  await expect(frame.locator('[role=listbox] [role=option]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(frame.locator('.question')).toBeFocused();
  await draw('list');
  await page.keyboard.press('o');
  await expect(frame.locator('.answered li')).toHaveCount(1);
  await page.keyboard.press('o');
  await expect(frame.locator('.directive')).toBeFocused();
  await draw('directive');
  await page.keyboard.press('Alt+5');
  await expect(frame.locator('[data-step=message] textarea:focus')).toHaveCount(1);
  await page.keyboard.type(TOLD[language].message);
  await draw('message');
  await pressGlobal(page, 'Alt+Q');
  await expect(frame.locator('main')).toHaveAttribute('data-masked', 'true');
  await draw('masked');
  return drawn;
}

for (const language of ['fr', 'en'] as const)
  test(`the pictures of the stores: ${language}`, async ({ launch, agenda }) => {
    await rm(folderOf(language), { recursive: true, force: true });
    await mkdir(folderOf(language), { recursive: true });
    const browser = await launch();
    const desk = await openDesk(browser, agenda.url, language);
    const names = await drawCall(desk, language);
    await drawPromotion(browser.context, language, names);
  });
