// Finds the panel's frame in a page: it lives in a closed shadow root, so only the frame tree shows it.
import type { Frame, Page } from '@playwright/test';

const isPanel = (frame: Frame): boolean =>
  URL.canParse(frame.url()) && new URL(frame.url()).pathname.endsWith('/sidebar.html');

/** The panel's frame, waited for up to `timeout` ms; rejects when none appears. */
export async function panelOf(page: Page, timeout = 30_000): Promise<Frame> {
  const mounted = page.frames().find(isPanel);
  return mounted ?? page.waitForEvent('framenavigated', { predicate: isPanel, timeout });
}
