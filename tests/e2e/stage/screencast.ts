// Every frame that a page shows, and whether one of them had ink in it.
import type { Page } from '@playwright/test';

/** Records the frames shown while `act` runs and for `afterMs` after it; PNG, base64. */
export async function framesOf(page: Page, act: () => Promise<unknown>, afterMs = 700): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const frames: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await page.bringToFront();
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await act();
  await page.waitForTimeout(afterMs);
  await session.send('Page.stopScreencast');
  await session.detach();
  return frames;
}

/** How many frames hold a pixel darker than the ornament ever is, left of the panel's strip; `page` only lends a canvas. */
export const inkedFrames = (page: Page, frames: readonly string[]): Promise<number> =>
  page.evaluate(async (shots) => {
    const hasInk = async (shot: string): Promise<boolean> => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(picture, 0, 0);
      const { data } = pen.getImageData(0, 0, Math.round(picture.width * 0.94), picture.height);
      const pixels = new Uint32Array(data.buffer);
      // Red, green and blue all under 120 of 255: black ink, and nothing of the ornament. Where a new window has not been
      // drawn yet nothing is there at all, which reads as black without being opaque.
      return pixels.some(
        (pixel) =>
          pixel >>> 24 === 255 &&
          (pixel & 255) < 120 &&
          ((pixel >> 8) & 255) < 120 &&
          ((pixel >> 16) & 255) < 120,
      );
    };
    const found = await Promise.all(shots.map(hasInk));
    return found.filter(Boolean).length;
  }, frames);
