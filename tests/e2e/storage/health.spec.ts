// « État de Décroché »: read from the real browser, and nothing of a person in what is copied.
import { openAgenda, startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { setUpPractice } from '../stage/panel.ts';

const SECRET = 'Planteau';

test('the state of Décroché is read, mended things are told, and the copy names nobody @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openAgenda(browser, agenda.url);
  const panel = await startCall(page);
  await page.keyboard.type(SECRET);
  await expect(panel.getByRole('textbox', { name: 'Motif' })).toHaveValue(SECRET);
  await panel.evaluate(
    (secret) =>
      void setTimeout(() => {
        throw new TypeError(secret);
      }),
    SECRET,
  );
  await expect(panel.getByText('Imprévu')).toBeVisible();

  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await expect(options.getByRole('link', { name: 'État' })).toBeVisible();
  await options.keyboard.press('Alt+8');
  const health = options.getByRole('region', { name: 'État de Décroché' });
  const line = (topic: string) => health.locator(`[data-topic=${topic}] dd`);
  await expect(line('version')).toHaveText(/^va bien \d+\.\d+\.\d+ · Chrome \d+ · \w+$/);
  await expect(line('permissions')).toContainText('storage');
  await expect(line('keys')).toContainText('les quatre touches du navigateur sont là');
  await expect(line('database')).toHaveText(/^va bien [\d,]+\s[kM]o$/);
  await expect(line('backup')).toContainText('à regarder');
  await expect(line('problems')).toContainText('à regarder 1 ·');
  await health.getByRole('button', { name: 'Copier cet état' }).click();
  await expect(health.getByRole('status').filter({ hasText: 'Copié' })).toBeVisible();
  const pasted = await browser.context.newPage();
  await pasted.setContent('<textarea autofocus></textarea>');
  await pasted.locator('textarea').press('Control+V');
  const copied = await pasted.locator('textarea').inputValue();
  expect(copied).toContain('TypeError × 1');
  expect(copied).not.toMatch(/Planteau|Tilleuls|localhost|https?:/);
});
