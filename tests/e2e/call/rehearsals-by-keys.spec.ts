// Fictitious calls by keyboard alone, in the real panel: once to where nothing is missing, once hung up at once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EXPECTATIONS, RehearsalCall } from '../../../lib/domain/call/rehearsal/rehearsal-call.ts';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { expect, test } from '../stage/browser.ts';
import { type Panel, panelIn, tabTo } from '../stage/panel.ts';
import { ACTS } from './rehearsal-keys.ts';

/**
 * Whatever may be expected of a call stands in one of these: names of files of `lib/content/call/rehearsal`. All of the calls are
 * walked by the verbs of the desk in `tests/unit/app/call/rehearsal.test.ts`.
 */
const WALKED = [
  'assurance',
  'bebe',
  'comptoir-attend',
  'confrere',
  'demarcheur',
  'demarcheur-insiste',
  'deux-cabinets',
  'deux-urgences',
  'extraction',
  'idees-noires',
  'insultes',
  'renouvellement',
];
const folder = join(import.meta.dirname, '../../../lib/content/call/rehearsal');
const scripts = WALKED.map((id) =>
  RehearsalCall.parse(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'))),
);

/** The phone is picked up: the panel of this rehearsal, with the keyboard in its first field. */
async function pickUp(page: Page): Promise<Panel> {
  const drawn = page.frameLocator('iframe').getByRole('button', { name: 'Nouvel appel' });
  await expect(drawn).toBeVisible();
  const frame = page.frames().find((each) => each.url().includes('/rehearsal-panel.html'));
  if (!frame) throw new Error('no panel beside the rehearsal');
  const panel = panelIn(frame);
  await pressGlobal(page, 'Alt+C');
  await expect(panel.textbox('Motif')).toBeFocused();
  return panel;
}

/** Out of the panel and to the end, by keys. */
async function finish(page: Page): Promise<void> {
  const end = page.getByRole('button', { name: 'Terminer et voir le bilan' });
  while (!(await page.evaluate(() => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME')))
    await page.keyboard.press('Escape');
  await tabTo(page, end, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Bilan/ })).toBeFocused();
}

for (const script of scripts)
  test(`« ${script.title} » by keys: to its best debrief, then to a bad one @full`, async ({ launch }) => {
    const page = await openOwnPage(await launch(), 'rehearsal.html');
    await tabTo(page, page.getByRole('button', { name: script.title, exact: true }));
    await page.keyboard.press('Enter');
    const panel = await pickUp(page);
    for (const expectation of EXPECTATIONS.filter((each) => script.expect.includes(each)))
      await test.step(expectation, () => ACTS[expectation]({ page, panel, script }));
    await finish(page);
    await expect(page.getByText('Tout y est.')).toBeVisible();
    await expect(page.getByText('Ce qui manque')).toHaveCount(0);

    await tabTo(page, page.getByRole('button', { name: 'Refaire cet appel' }));
    await page.keyboard.press('Enter');
    await ACTS.ended({ page, panel: await pickUp(page), script });
    await finish(page);
    await expect(page.getByRole('heading', { name: 'Ce qui manque' })).toBeVisible();
    await expect(page.getByText(script.lesson)).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Autres appels' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 sur')).toBeVisible();
  });
