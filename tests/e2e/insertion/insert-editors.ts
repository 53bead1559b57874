// Real fields and editors in a page, the caret placed by the keyboard, and what their program then believes.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';
import { type Host, type HostPage, say, serveHost } from '../stage/page-host.ts';

/** What tests/editors/main.mjs leaves in its page. */
type EditorsPage = {
  readonly editors: {
    readonly names: readonly string[];
    readonly mount: (name: string, text: string) => Promise<void>;
    readonly model: () => string | Promise<string>;
  };
};

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Builds the page of editors and serves it. */
export async function serveEditors(): Promise<Host> {
  const location: string = new URL('./build-editors.mjs', import.meta.url).href;
  const { buildEditors } = (await import(location)) as { buildEditors: () => Promise<string> };
  const folder = await buildEditors();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = names.flatMap((name): [string, HostPage][] => {
    const type = CONTENT_TYPES[extname(name)];
    if (!type) return [];
    return [
      [`/${name}`, { html: readFileSync(join(folder, name), 'utf8'), headers: { 'content-type': type } }],
    ];
  });
  return serveHost(Object.fromEntries(pages));
}

/** Names of every field and editor, as the table prints them. */
export const editorNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as EditorsPage).editors.names);

/** What the field's program believes is in it. */
export const modelOf = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as EditorsPage).editors.model());

/** A caret, or a selection when `selected` is not 0, counted from the start of the text. */
export type Place = { readonly at: number; readonly selected?: number };

/** Elements that take the keyboard: an editor's own, and where there is none a field. */
const EDITABLES = '[contenteditable=true], [contenteditable=""], [contenteditable=plaintext-only]';

async function giveKeyboard(page: Page, name: string): Promise<void> {
  const host = page.locator('#host');
  // Nobody sees into a closed tree; a hand does not need to.
  if (name.includes('closed shadow')) await host.click({ position: { x: 8, y: 8 } });
  else if (name === 'TinyMCE') await host.locator('iframe').contentFrame().locator('body').focus();
  else if (name === 'Monaco') await host.locator('.native-edit-context').focus();
  else {
    const editable = host.locator(EDITABLES).filter({ visible: true });
    const field = (await editable.count()) > 0 ? editable : host.locator('input, textarea');
    await field.first().focus();
  }
}

/** Editors learn of a moved caret in a later task, Slate every tenth of a second: no hand is faster than they are. */
const pause = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)));

/** Puts a fresh field in the page and the caret in it, by the keyboard. */
export async function openField(
  page: Page,
  { name, text, at, selected = 0 }: Place & { name: string; text: string },
): Promise<void> {
  await page.evaluate(
    ([kind, content]) => (globalThis as unknown as EditorsPage).editors.mount(kind, content),
    [name, text] as const,
  );
  await giveKeyboard(page, name);
  await page.keyboard.press('Control+Home');
  await pause(page);
  for (let moved = 0; moved < at; moved += 1) await page.keyboard.press('ArrowRight');
  for (let held = 0; held < selected; held += 1) await page.keyboard.press('Shift+ArrowRight');
  await pause(page);
}

let lastId = 0;

/** Goes to the panel and inserts as it does; the page's report, once it came. */
export async function insertFromPanel(panel: Frame, text: string): Promise<boolean> {
  lastId += 1;
  const id = lastId;
  await say(panel, { type: 'takeFocus' });
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
  await say(panel, { type: 'insert', id, text });
  const report = () =>
    panel.evaluate((wanted) => {
      const heard = Reflect.get(globalThis, 'heard') as { type: string; id?: number; done?: boolean }[];
      return heard.find((message) => message.type === 'inserted' && message.id === wanted)?.done ?? null;
    }, id);
  await expect.poll(report).not.toBeNull();
  return (await report()) === true;
}
