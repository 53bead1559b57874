// A reader of pictures (tesseract, where this machine has it) looks at the agenda: it reads names until the key, and none
// after it, in either strength. The pixel tests prove more; this one says it as the person at the counter would.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { openAgenda } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { chooseStrength } from './mask-agenda.ts';
import { masked, readable } from './mask-host.ts';

const run = promisify(execFile);

const hasReader = (): Promise<boolean> =>
  run('tesseract', ['--version']).then(
    () => true,
    () => false,
  );

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

/** Surnames of the appointments, long enough not to be read by chance. */
const surnamesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('.appointment-name')]
        .map(({ textContent }) => textContent?.split(' ')[0] ?? '')
        .filter((name) => name.length >= 5),
    ),
  ]);

type Picture = { readonly page: Page; readonly file: string };

/** Names read in one picture of the page, at twice the pixels: 12-px letters are small for a reader. */
async function namesRead({ page, file }: Picture, surnames: readonly string[]): Promise<string[]> {
  await writeFile(file, await page.screenshot({ scale: 'device' }));
  const { stdout } = await run('tesseract', [file, '-', '--psm', '11'], { maxBuffer: 1 << 24 });
  const words = new Set(fold(stdout).split(/[^A-Z]+/));
  return surnames.filter((name) => words.has(fold(name)));
}

test('a reader of pictures reads the agenda until the key, and no name after it @full', async ({
  launch,
  pressGlobal,
  agenda,
}, testInfo) => {
  if (!(await hasReader())) {
    console.log(
      'No tesseract on this machine: judged by identical pixels alone (mask-matrix, mask-dictionary).',
    );
    return;
  }
  const browser = await launch({ args: ['--force-device-scale-factor=2'] });
  const page = await openAgenda(browser, agenda.url);
  await page.bringToFront();
  await panelOf(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 1440,
    height: 900,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await page.waitForTimeout(1000);
  const surnames = await surnamesOn(page);
  const read = (label: string) => namesRead({ page, file: testInfo.outputPath(`${label}.png`) }, surnames);
  const clear = await read('clear');
  expect(clear.length / surnames.length, 'the reader reads').toBeGreaterThan(0.5);
  const rows = [`unmasked: ${clear.length} of ${surnames.length} surnames read`];
  for (const strength of ['total', 'agenda'] as const) {
    await chooseStrength(browser, strength);
    await pressGlobal(page, 'Alt+Q');
    await masked(page);
    await page.waitForTimeout(1500);
    const leaked = await read(strength);
    rows.push(`masked, ${strength}: ${leaked.length} of ${surnames.length} surnames read`);
    expect(leaked).toEqual([]);
    await pressGlobal(page, 'Alt+Q');
    await readable(page);
  }
  console.log(rows.join('\n'));
});
