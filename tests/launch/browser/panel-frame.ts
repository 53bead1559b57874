// Finds the panel's frame in a page: it lives in a closed shadow root, so only the frame tree shows it.
import type { Frame, Page } from '@playwright/test';

const isPanel = (frame: Frame): boolean =>
  URL.canParse(frame.url()) && new URL(frame.url()).pathname.endsWith('/sidebar.html');

/** What stands in the page instead: its frames, and how far each panel came. */
async function seenIn(page: Page): Promise<string> {
  const hosts = page.locator('[data-decroche]');
  const marks = await hosts.evaluateAll((all) => all.map((host) => host.getAttribute('data-decroche')));
  return JSON.stringify({ frames: page.frames().map((frame) => frame.url()), hosts: marks });
}

/** The panel's frame, waited for up to `timeout` ms; rejects when none appears, with what is there instead. */
export async function panelOf(page: Page, timeout = 60_000): Promise<Frame> {
  const mounted = page.frames().find(isPanel);
  if (mounted) return mounted;
  return page
    .waitForEvent('framenavigated', { predicate: isPanel, timeout })
    .catch(async (error: unknown) => {
      throw new Error(`No panel in ${await seenIn(page)}`, { cause: error });
    });
}
