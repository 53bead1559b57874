// One sheet for each state: every size, by day and by night, put together by the browser itself.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { SIZES } from '../e2e/stage/call-states.ts';

const THEMES = ['light', 'dark'] as const;

/** The widest picture of a sheet, in pixels. */
const WIDTH = 640;

/** How much of the agenda is seen beside the panel. */
const STRIP = 40;

type Picture = { readonly title: string; readonly path: string };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A state with its pictures. */
export type Drawn = { readonly name: string; readonly pictures: readonly Picture[] };

/** The page as it is at every size, by day and by night; of the agenda only a strip beside the panel, if it is named. */
export async function picturesOf(
  page: Page,
  {
    folder,
    name,
    panel,
    sizes = SIZES,
  }: {
    folder: string;
    name: string;
    panel?: Frame | undefined;
    sizes?: readonly { readonly name: string; readonly width: number; readonly height: number }[];
  },
): Promise<readonly Picture[]> {
  await mkdir(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    for (const size of sizes) {
      await page.setViewportSize(size);
      // Two frames: the panel's frame is laid out after the page's own.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const path = join(folder, `${name}, ${size.width} ${colorScheme}.png`);
      const shown = panel ? (await panel.evaluate(() => innerWidth)) + STRIP : size.width;
      const clip = { x: size.width - shown, y: 0, width: shown, height: size.height };
      await page.screenshot({ path, clip, animations: 'disabled' });
      pictures.push({ title: `${size.name}, ${colorScheme}`, path });
    }
  }
  return pictures;
}

async function figure({ title, path }: Picture): Promise<string> {
  const image = (await readFile(path)).toString('base64');
  return `<figure><img src="data:image/png;base64,${image}"><figcaption>${escaped(title)}</figcaption></figure>`;
}

async function printSheet(page: Page, { name, pictures }: Drawn, path: string): Promise<void> {
  const figures = await Promise.all(pictures.map(figure));
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 16px; font: 16px system-ui; background: #888 }
    main { display: grid; grid-template-columns: repeat(${SIZES.length}, ${WIDTH}px); gap: 16px; align-items: start }
    figure { margin: 0 } img { max-width: 100%; display: block }
  </style><h1>${escaped(name)}</h1><main>${figures.join('')}</main>`);
  await page.screenshot({ path, fullPage: true });
}

/** Prints one sheet for each state, and the list of them, to be opened in a browser. */
export async function printSheets(
  context: BrowserContext,
  drawn: readonly Drawn[],
  folder: string,
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 3 * WIDTH + 64, height: 900 });
  const files: string[] = [];
  for (const state of drawn) {
    const file = `${String(files.length + 1).padStart(2, '0')} ${state.name}.png`;
    await printSheet(page, state, join(folder, file));
    files.push(file);
  }
  await page.close();
  const list = files.map(
    (file) => `<h2>${escaped(file)}</h2><img src="${encodeURIComponent(file)}" width="100%">`,
  );
  await writeFile(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8">${list.join('')}`);
}
