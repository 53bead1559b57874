// Planted ink: magenta, which neither the mask nor the browser nor our panel ever draws. A page that shows it shows a name.
import type { Page } from '@playwright/test';

/** What a name is drawn on, so that a picture tells it without being read. */
export const INK = 'background:#f0f;color:#f0f;';

/** A block of ink with a name in it. */
export const inked = (name: string): string => `<div style="${INK}width:600px;height:400px">${name}</div>`;

/** How many of these PNG pictures (base64) hold ink, dimmed ink too; `page` only lends a canvas. */
export const inkedPictures = (page: Page, pictures: readonly string[]): Promise<number> =>
  page.evaluate(async (shots) => {
    const hasInk = async (shot: string): Promise<boolean> => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(picture, 0, 0);
      const { data } = pen.getImageData(0, 0, picture.width, picture.height);
      // Of every pixel red and blue alike, and far less green.
      const isInk = (at: number, [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)) =>
        Math.min(red, blue) - green > 60 && Math.abs(red - blue) < 40;
      for (let at = 0; at < data.length; at += 4) if (isInk(at)) return true;
      return false;
    };
    const found = await Promise.all(shots.map(hasInk));
    return found.filter(Boolean).length;
  }, pictures);

/** True when the page, as it is now, shows ink; `canvas` only lends a canvas. */
export const showsInk = async (page: Page, canvas: Page): Promise<boolean> =>
  (await inkedPictures(canvas, [(await page.screenshot()).toString('base64')])) > 0;
