// Our icon in every size that browsers and stores ask for, from the one drawing: « npm run pictures -- icon » writes public/icon.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, test } from '@playwright/test';

const folder = join(import.meta.dirname, '..', '..', 'public', 'icon');

/** A store shows 128 pixels with 16 around the drawing: https://developer.chrome.com/docs/webstore/images#icons */
const SIZES = [
  { size: 16, drawn: 16 },
  { size: 32, drawn: 32 },
  { size: 48, drawn: 48 },
  { size: 96, drawn: 96 },
  { size: 128, drawn: 96 },
];

test('the icon', async () => {
  const drawing = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8');
  const { DECROCHE_BROWSER: executablePath = '' } = process.env;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const { size, drawn } of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<!doctype html><style>
      body { margin: 0; height: 100vh; display: grid; place-items: center } svg { width: ${drawn}px; height: ${drawn}px }
    </style>${drawing}`);
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  }
  await browser.close();
});
