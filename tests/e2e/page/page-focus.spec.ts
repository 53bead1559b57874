// Fields of the agenda: the caret comes back to the very place, text arrives there, and the page can undo it.
import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { type Host, heardBy, openHost, say, serveHost } from '../stage/page-host.ts';

const HTML = `<!doctype html><title>Agenda</title><meta charset="utf-8">
<input id="input" value="Rappeler Mme Petit">
<input id="email" type="email" value="a@b.fr">
<textarea id="area">première ligne
seconde ligne</textarea>
<div id="rich" contenteditable>Douleur <b>forte</b> depuis hier</div>
<div id="editor" class="ProseMirror" contenteditable>Note</div>
<iframe id="frame" srcdoc="<body contenteditable>Dans un cadre</body>"></iframe>
<input id="controlled" value="06">
<input id="short" maxlength="10" value="12345678">
<input id="locked" readonly value="fermé">
<input id="stubborn" value="non">
<script>
window.keys = [];
for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
  addEventListener(type, (event) => keys.push(event.key ?? event.data ?? type), true);
// A field as React and its kin hold it: the value that counts is the program's.
const controlled = document.querySelector('#controlled');
window.model = controlled.value;
controlled.addEventListener('input', () => { model = controlled.value; });
const stubborn = document.querySelector('#stubborn');
stubborn.addEventListener('input', () => { setTimeout(() => { stubborn.value = 'non'; }); });
// An editor with its own model takes pastes.
const editor = document.querySelector('#editor');
editor.addEventListener('paste', (event) => {
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
});
</script>`;

let host: Host;
test.beforeAll(async () => {
  host = await serveHost({ '/': { html: HTML } });
});
test.afterAll(() => host.close());

/** Where the caret of the page stands: field, then offsets. */
const caretOf = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      return [field.id, field.selectionStart, field.selectionEnd];
    const range = getSelection()?.getRangeAt(0);
    return [
      field?.id,
      range?.startContainer.textContent,
      range?.startOffset,
      range?.endContainer.textContent,
      range?.endOffset,
    ];
  });

const textOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.value
      : // Chromium keeps a space at an edge visible by making it unbreakable.
        field.textContent?.replaceAll('\u00a0', ' '),
  );

/** Places the caret after so many characters, from the start of the field, by the keyboard. */
async function placeCaret(page: Page, id: string, characters: number): Promise<void> {
  await page.locator(`#${id}`).click();
  await page.keyboard.press('Control+Home');
  for (let moved = 0; moved < characters; moved += 1) await page.keyboard.press('ArrowRight');
}

let lastId = 0;
/** Inserts as the panel does; the page's report, once it came. */
async function insert(panel: Frame, text: string): Promise<boolean> {
  lastId += 1;
  const id = lastId;
  await say(panel, { type: 'insert', id, text });
  const report = () =>
    panel.evaluate((wanted) => {
      const heard = Reflect.get(globalThis, 'heard') as { type: string; id?: number; done?: boolean }[];
      return heard.find((message) => message.type === 'inserted' && message.id === wanted)?.done ?? null;
    }, id);
  await expect.poll(report).not.toBeNull();
  return (await report()) === true;
}

test('Alt+C goes to the panel, and leaving it gives the caret back to the very place in the agenda', async ({
  launch,
  pressGlobal,
}) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  for (const [id, characters, selected] of [
    ['input', 8, 0],
    ['input', 3, 4],
    ['area', 20, 0],
    ['rich', 11, 0],
    ['rich', 2, 5],
    ['editor', 2, 0],
  ] as const)
    await test.step(`${id}, ${characters} characters in, ${selected} selected`, async () => {
      await placeCaret(page, id, characters);
      for (let held = 0; held < selected; held += 1) await page.keyboard.press('Shift+ArrowRight');
      const before = await caretOf(page);
      await pressGlobal(page, 'Alt+C');
      await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
      expect((await heardBy(panel)).filter((type) => type === 'command').length).toBeGreaterThan(0);
      await page.keyboard.type('x');
      await say(panel, { type: 'returnFocus' });
      await expect.poll(() => caretOf(page)).toEqual(before);
      expect(await page.evaluate(() => document.hasFocus())).toBe(true);
    });
  await test.step('the page heard no key typed in the panel', async () => {
    const keys = await page.evaluate(() => Reflect.get(globalThis, 'keys') as string[]);
    expect(keys).not.toContain('x');
  });
});

test('text arrives at the caret and the page undoes it in one go @full', async ({ launch }) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  const CASES = [
    ['input', 9, 'demain ', 'Rappeler demain Mme Petit'],
    ['email', 0, 'x', 'xa@b.fr'],
    ['area', 8, ' et\ndernière', 'première et\ndernière ligne\nseconde ligne'],
    ['rich', 8, 'très ', 'Douleur très forte depuis hier'],
    ['editor', 4, ' du jour', 'Note du jour'],
    ['controlled', 2, ' 12 34', '06 12 34'],
  ] as const;
  for (const [id, at, text, expected] of CASES)
    await test.step(id, async () => {
      const before = await textOf(page, id);
      await placeCaret(page, id, at);
      await say(panel, { type: 'takeFocus' });
      await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
      expect(await insert(panel, text)).toBe(true);
      expect(await textOf(page, id)).toBe(expected);
      if (id === 'controlled')
        expect(await page.evaluate(() => Reflect.get(globalThis, 'model'))).toBe(expected);
      await page.keyboard.press('Control+z');
      expect(await textOf(page, id)).toBe(before);
    });
});

test('text arrives in an editor that lives in a frame of the agenda @full', async ({ launch }) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  const body = page.frameLocator('#frame').locator('body');
  await body.click();
  await page.keyboard.press('Control+Home');
  for (let moved = 0; moved < 4; moved += 1) await page.keyboard.press('ArrowRight');
  // The browser moves the keyboard from frame to frame in its own time: the editor must have it before it is taken back.
  await expect.poll(() => body.evaluate((element) => element.ownerDocument.hasFocus())).toBe(true);
  await say(panel, { type: 'takeFocus' });
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
  expect(await insert(panel, ' tout')).toBe(true);
  await expect(body).toHaveText('Dans tout un cadre');
});

test('a field that cannot take the text says so, keeps its own, and the panel keeps the keyboard @full', async ({
  launch,
}) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  for (const id of ['short', 'locked', 'stubborn'])
    await test.step(id, async () => {
      const before = await textOf(page, id);
      await placeCaret(page, id, 1);
      await say(panel, { type: 'takeFocus' });
      expect(await insert(panel, 'un texte bien trop long')).toBe(false);
      expect(await textOf(page, id)).toBe(before);
      await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
      // Where the window itself took the focus for a moment the panel is modal, and the first press only leaves it.
      await say(panel, { type: 'returnFocus' });
    });
});

test('a field that left the page takes nothing and breaks nothing @full', async ({ launch }) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  await placeCaret(page, 'input', 3);
  await say(panel, { type: 'takeFocus' });
  await page.locator('#input').evaluate((field) => field.remove());
  expect(await insert(panel, 'perdu')).toBe(false);
});
