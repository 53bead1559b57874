// Abbreviations: written out in the fields of the agenda and of the panel, and nowhere else.
import type { Page } from '@playwright/test';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { notesIn, startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { type Host, serveHost } from '../stage/page-host.ts';
import { panelIn, setUpPractice } from '../stage/panel.ts';
import { modelOf, openField, serveEditors } from './insert-editors.ts';

const PHRASES = {
  ';rdv': 'Votre rendez-vous est noté.',
  ';motif': 'Motif : {demande_du_patient}. Noté.',
};
const FULL = PHRASES[';rdv'];

const FIELDS = `<!doctype html><title>Agenda</title><meta charset="utf-8">
<textarea id="note"></textarea><input id="secret" type="password"><input id="next"><script>
window.heard = [];
addEventListener('keydown', ({ key }) => heard.push(key), true);
</script>`;

let editors: Host;
let fields: Host;
test.beforeAll(async () => {
  editors = await serveEditors();
  const pages: Record<string, { html: string }> = { '/': { html: FIELDS } };
  fields = await serveHost(pages);
  const frame = fields.url('/').replace('127.0.0.1', 'localhost');
  pages['/around'] = { html: `<!doctype html><title>Agenda</title><iframe src="${frame}"></iframe>` };
});
test.afterAll(async () => {
  await editors.close();
  await fields.close();
});

/** Writes phrases of the desk's own as its settings do, before any panel stands. */
async function writePhrases(browser: LaunchedBrowser): Promise<void> {
  await setUpPractice(browser);
  const options = browser.context.pages().find((page) => page.url().endsWith('/options.html'));
  await options?.evaluate(async (phrases) => {
    const opening = indexedDB.open('decroche');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const store = database.transaction('phrases', 'readwrite').objectStore('phrases');
    for (const [abbreviation, text] of Object.entries(phrases)) {
      const id = `test${abbreviation}`;
      const words = { text, abbreviation, direction: '', kind: 'written', validation: false, key: '' };
      store.put({
        ...words,
        id,
        phraseId: id,
        practiceId: null,
        categoryId: 'Mes phrases',
        rank: 0,
        version: 1,
        isRemoved: false,
      });
    }
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    database.close();
  }, PHRASES);
}

/** A page in front, whose panel has told the scripts which abbreviations there are. */
async function openDesk(browser: LaunchedBrowser, url: string): Promise<Page> {
  await writePhrases(browser);
  const page = await browser.context.newPage();
  await page.goto(url);
  await page.bringToFront();
  const panel = await panelOf(page);
  const told = () =>
    panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get('abbreviations')));
  await expect.poll(told).toContain(';motif');
  // What the page may know is the abbreviations alone.
  expect(await told()).not.toContain('rendez-vous');
  return page;
}

test('an abbreviation is written out in fields and editors, and one undo gives it back', async ({
  launch,
}) => {
  const page = await openDesk(await launch(), editors.url('/index.html'));
  for (const name of [
    'textarea',
    'contenteditable, closed shadow',
    'React input',
    'CKEditor 5',
    'TinyMCE',
    'Slate',
  ])
    await test.step(name, async () => {
      await openField(page, { name, text: 'Bonjour ', at: 8 });
      await page.keyboard.type(';rdv', { delay: 30 });
      await page.keyboard.press('Tab');
      await expect.poll(() => modelOf(page)).toMatch(new RegExp(`^Bonjour ?${FULL}$`));
      // Read back by the page script first, in the page's own turn: no hand undoes sooner.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
      await page.keyboard.press('Control+z');
      await expect.poll(() => modelOf(page)).toMatch(/^Bonjour ?;rdv$/);
    });
});

test('where there is no abbreviation the key is the page’s; password fields and code are left alone @full', async ({
  launch,
}) => {
  const browser = await launch();
  const page = await openDesk(browser, fields.url('/'));
  const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as string[]);
  const note = page.locator('#note');
  await test.step('in a note', async () => {
    await note.click();
    await page.keyboard.type(';rd');
    await page.keyboard.press('Tab');
    await expect(page.locator('#secret')).toBeFocused();
    expect(await heard()).toContain('Tab');
  });
  await test.step('in a password', async () => {
    await page.keyboard.type(';rdv');
    await page.keyboard.press('Tab');
    await expect(page.locator('#next')).toBeFocused();
    await expect(page.locator('#secret')).toHaveValue(';rdv');
  });
  await test.step('when the page presses the key itself', async () => {
    await note.fill(';rdv');
    await note.press('End');
    await note.evaluate((field) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true })),
    );
    await page.waitForTimeout(200);
    await expect(note).toHaveValue(';rdv');
  });
  await test.step('when the page has written it, and lies in wait for her key', async () => {
    await note.focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('#secret')).toBeFocused();
    await expect(note).toHaveValue(';rdv');
  });
  await test.step('in code', async () => {
    await page.goto(editors.url('/index.html'));
    await openField(page, { name: 'CodeMirror 6', text: '', at: 0 });
    await page.keyboard.type(';rdv');
    await page.keyboard.press('Tab');
    await page.waitForTimeout(200);
    expect((await modelOf(page)).trim()).toBe(';rdv');
  });
});

test('a phrase that asks something opens the palette; what it inserts takes the abbreviation’s place @full', async ({
  launch,
}) => {
  const page = await openDesk(await launch(), fields.url('/'));
  await page.locator('#note').click();
  await page.keyboard.type('Vu. ;motif');
  await page.keyboard.press('Tab');
  const panel = panelIn(await panelOf(page));
  await expect(panel.phraseSearch).toBeFocused();
  await expect(page.locator('#note')).toHaveValue('Vu. ;motif');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('#note')).toHaveValue(/^Vu\. Motif\s: \[.+\s\?\]\. Noté\.$/);
});

test('abbreviations are written out in a frame of another site, and in the panel @full', async ({
  launch,
}) => {
  const page = await openDesk(await launch(), fields.url('/around'));
  const note = page.frameLocator('iframe').locator('#note');
  await note.click();
  await page.keyboard.type('Bonjour ;rdv');
  await page.keyboard.press('Tab');
  await expect(note).toHaveValue(`Bonjour ${FULL}`);
  const notes = notesIn(await startCall(page));
  await notes.focus();
  await page.keyboard.type('Dit : ;rdv');
  await page.keyboard.press('Tab');
  await expect(notes).toHaveValue(`Dit : ${FULL}`);
  await page.keyboard.press('Control+z');
  await expect(notes).toHaveValue('Dit : ;rdv');
});
