// Fields in frames of the agenda: of its own origin, of another supported site, and of a site that is not ours.
import type { Locator, Page } from '@playwright/test';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { type Host, type HostPage, serveHost } from '../stage/page-host.ts';
import { panelIn } from '../stage/panel.ts';

const PHRASE = 'Puis-je vous mettre en attente une minute, s’il vous plaît\u202f?';
/** The same where it was inserted or copied. */
const CARRIED = PHRASE.replaceAll('\u202f', '\u00a0');

const FRAME = `<!doctype html><title>Note</title><meta charset="utf-8">
<textarea id="note">Motif : . Fin</textarea><input id="locked" readonly value="fermé">`;

const around = (frame: string) => `<!doctype html><title>Agenda</title><meta charset="utf-8">
<input id="own" value="agenda"><iframe src="${frame}" style="width:500px;height:200px"></iframe>`;

let host: Host;
test.beforeAll(async () => {
  const pages: Record<string, HostPage> = { '/note': { html: FRAME } };
  host = await serveHost(pages);
  for (const name of ['127.0.0.1', 'localhost', 'other.localhost'])
    pages[`/${name}`] = { html: around(host.url('/note').replace('127.0.0.1', name)) };
});
test.afterAll(() => host.close());

/** The agenda, under 127.0.0.1, around a frame of this host. */
async function openAround({ context }: LaunchedBrowser, frameHost: string): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(host.url(`/${frameHost}`));
  return opened;
}

/** The caret in the frame's field, after so many characters, by the keyboard. */
async function placeCaret(opened: Page, field: Locator, characters: number): Promise<void> {
  await opened.bringToFront();
  await field.click();
  await opened.keyboard.press('Control+Home');
  for (let moved = 0; moved < characters; moved += 1) await opened.keyboard.press('ArrowRight');
  await expect.poll(() => field.evaluate((element) => element.ownerDocument.hasFocus())).toBe(true);
}

/** From the field to the panel, to its palette, to the phrase. */
async function choosePhrase(opened: Page): Promise<ReturnType<typeof panelIn>> {
  await pressGlobal(opened, 'Alt+P');
  const panel = panelIn(await panelOf(opened));
  await expect(panel.phraseSearch).toBeFocused();
  await opened.keyboard.type('mettre en attente une minute');
  await expect(panel.phrases.first()).toContainText(PHRASE);
  await opened.keyboard.press('Enter');
  return panel;
}

// The frame of another origin is the harder one, and stands for both.
for (const [frameHost, which] of [
  ['localhost', ''],
  ['127.0.0.1', ' @full'],
] as const)
  test(`a phrase arrives at the caret of a field in a frame of ${frameHost}, and is undone there${which}`, async ({
    launch,
  }) => {
    const opened = await openAround(await launch(), frameHost);
    const note = opened.frameLocator('iframe').locator('#note');
    await placeCaret(opened, note, 8);
    await choosePhrase(opened);
    await expect(note).toHaveValue(`Motif : ${CARRIED}. Fin`);
    await expect(note).toBeFocused();
    await opened.keyboard.press('Control+z');
    await expect(note).toHaveValue('Motif : . Fin');
    await expect(opened.locator('#own')).toHaveValue('agenda');
  });

for (const [where, frameHost, id] of [
  ['that refuses it @full', 'localhost', '#locked'],
  ['in a frame of a site that is not ours', 'other.localhost', '#note'],
] as const)
  test(`a phrase for a field ${where} goes to the clipboard, which is said`, async ({ launch }) => {
    const browser = await launch();
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const opened = await openAround(browser, frameHost);
    const field = opened.frameLocator('iframe').locator(id);
    const before = await field.inputValue();
    await placeCaret(opened, field, 2);
    const panel = await choosePhrase(opened);
    await expect(panel.notice(/copié/i)).toBeVisible();
    await expect(field).toHaveValue(before);
    await opened.keyboard.press('Escape');
    await opened.locator('#own').click();
    await opened.keyboard.press('Control+A');
    await opened.keyboard.press('Control+V');
    await expect(opened.locator('#own')).toHaveValue(CARRIED);
  });
