// Fields that make something else of what is put in them: they keep the text of before, all of it, and it is told.
import { expect, test } from '../stage/browser.ts';
import { type Host, openHost, serveHost } from '../stage/page-host.ts';
import { sampled } from '../stage/sample.ts';
import { insertFromPanel } from './insert-editors.ts';

/** What was in the field, what is put there, and what its program does at each change. */
type Refusal = {
  readonly tag: string;
  readonly text: string;
  readonly onInput: string;
  readonly swallowsEnter?: boolean;
};

const BEFORE = 'Douleur forte';
const LINES = 'un\ndeux\n\nquatre';

const editable = (onInput: string, text = LINES): Refusal => ({
  tag: `<div id="field" contenteditable="true"><p>${BEFORE}</p></div>`,
  text,
  onInput,
});
const area = (onInput: string, text = LINES): Refusal => ({
  tag: `<textarea id="field">${BEFORE}</textarea>`,
  text,
  onInput,
});

const REFUSALS: Readonly<Record<string, Refusal>> = {
  'joins its lines': editable('field.textContent = field.textContent'),
  'keeps its last line': editable("field.replaceChildren(field.lastChild ?? '')"),
  'keeps its first line': editable('while (field.children.length > 1) field.lastChild.remove()'),
  'has but one line, and swallows Enter': { ...editable(''), swallowsEnter: true },
  'cuts what is long': editable(
    'if (field.textContent.length > 16) field.textContent = field.textContent.slice(0, 16)',
  ),
  'takes no letter u': editable("field.innerHTML = field.innerHTML.replaceAll('un', '')"),
  'goes back to what it believes': editable(`field.innerHTML = '<p>${BEFORE}</p>'`),
  'goes back later': editable(`setTimeout(() => { field.innerHTML = '<p>${BEFORE}</p>'; })`),
  'joins the lines of an area': area("field.value = field.value.replaceAll('\\n', '')"),
  'cuts an area': area('field.value = field.value.slice(0, 16)'),
  'goes back in an area': area(`field.value = '${BEFORE}'`),
  'takes digits only': {
    tag: '<input id="field" value="0612">',
    text: 'demain',
    onInput: "field.value = field.value.replace(/\\D/g, '').slice(0, 4)",
  },
};

const pageOf = ({ tag, onInput, swallowsEnter = false }: Refusal) => ({
  html: `<!doctype html><title>Agenda</title><meta charset="utf-8">${tag}<script>
const field = document.querySelector('#field');
field.addEventListener('beforeinput', (event) => {
  if (${swallowsEnter} && event.inputType === 'insertParagraph') event.preventDefault();
});
field.addEventListener('input', () => { ${onInput} });</script>`,
});

let host: Host;
test.beforeAll(async () => {
  const pages = Object.entries(REFUSALS).map(([name, refusal]) => [`/${encodeURI(name)}`, pageOf(refusal)]);
  host = await serveHost(Object.fromEntries(pages));
});
test.afterAll(() => host.close());

for (const [which, refusals] of sampled(Object.entries(REFUSALS), 6))
  test(`a field that makes something else of a text is as it was before, and the panel is told${which}`, async ({
    launch,
  }) => {
    const { context } = await launch();
    for (const [name, { text }] of refusals)
      await test.step(name, async () => {
        const { page, panel } = await openHost(context, host.url(`/${name}`));
        const field = page.locator('#field');
        const read = () =>
          field.evaluate(
            (element) =>
              // biome-ignore lint/performance/useDomNodeTextContent: the lines are made by the layout.
              (element instanceof HTMLElement && element.innerText) || Reflect.get(element, 'value'),
          );
        const before = await read();
        await field.focus();
        await page.keyboard.press('Control+Home');
        for (let moved = 0; moved < 3; moved += 1) await page.keyboard.press('ArrowRight');
        expect(await insertFromPanel(panel, text)).toBe(false);
        expect(await read()).toBe(before);
        await page.close();
      });
  });
