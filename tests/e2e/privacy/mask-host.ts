// A page full of a name, and how to tell that it is masked.
import type { Page } from '@playwright/test';
import { type Host, serveHost } from '../stage/page-host.ts';

export const NAME = 'Marguerite DUPONTEL';

/** Full of ink, long, with a field far down. */
const HTML = `<!doctype html><title>${NAME}</title><style>body{margin:0;color:#000}</style>
<div style="font:700 40px sans-serif">${`${NAME} `.repeat(400)}</div>
<input id="field" value="Rappeler demain"><div style="height:3000px"></div>`;

/** Serves the page at `/`, and at `/body-scrolls` with a body that scrolls by itself. */
export const serveMaskHost = (): Promise<Host> =>
  serveHost({
    '/': { html: HTML },
    '/body-scrolls': {
      html: HTML.replace(
        '<style>',
        '<style>html{height:100%;overflow:hidden}body{height:100%;overflow:auto}',
      ),
    },
  });

/** Runs in the page. */
export const isMasked = () => getComputedStyle(document.documentElement).overflowY === 'hidden';
/** Waits until the page is masked. */
export const masked = (page: Page) => page.waitForFunction(isMasked);
/** Waits until the page can be read. */
export const readable = (page: Page) =>
  page.waitForFunction(
    () => document.body !== null && getComputedStyle(document.body).contentVisibility === 'visible',
  );
