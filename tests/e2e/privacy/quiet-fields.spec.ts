// Nothing that is typed leaves by the side: no field of ours offers its words to spell checkers, translators or assistants.
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, setUpPractice } from '../stage/panel.ts';
import { VIEWS } from '../stage/views.ts';

const WANTED = {
  spellcheck: 'false',
  autocorrect: 'off',
  autocapitalize: 'off',
  writingsuggestions: 'false',
  translate: 'no',
  'data-gramm': 'false',
  'data-lt-active': 'false',
};

/** Attributes of the fields for words that are not as they should be. */
function loudFields(wanted: Record<string, string>): { readonly count: number; readonly loud: string[] } {
  const skipped = ['checkbox', 'radio', 'file', 'date', 'number', 'datetime-local'];
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].filter(
    ({ type }) => !skipped.includes(type),
  );
  const loud = fields.flatMap((field) =>
    // A new passphrase is chosen there: the browser may make one up.
    [...Object.entries(wanted), ['autocomplete', /^(?:off|new-password)$/] as const]
      .filter(([name, value]) => {
        const found = field.getAttribute(name) ?? '';
        return typeof value === 'string' ? found !== value : !value.test(found);
      })
      .map(([name]) => `${field.labels?.[0]?.textContent ?? field.outerHTML.slice(0, 80)}: ${name}`),
  );
  return { count: fields.length, loud };
}

test('no field of the panel, the journal and the settings offers its words to anybody', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = browser.firstRunPage ?? (await browser.context.newPage());
  for (const view of VIEWS) {
    await page.goto(`chrome-extension://${browser.extensionId}/${view}`);
    await page.reload();
    await page.locator('main').waitFor();
    expect((await page.evaluate(loudFields, WANTED)).loud, view).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.translate), view).toBe(false);
  }
  const panel = await startCall(await openFile(browser, agenda.url));
  const { count, loud } = await panel.evaluate(loudFields, WANTED);
  expect(count).toBeGreaterThan(4);
  expect(loud).toEqual([]);
});
