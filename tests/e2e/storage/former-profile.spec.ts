// A profile that the build before the envelopes left in a real browser: opened by this one, it has lost no text.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { countTexts } from '../../fixtures/former-profile-v5/count-texts.ts';
import texts from '../../fixtures/former-profile-v5/texts.json' with { type: 'json' };
import { diskRecords } from '../../launch/browser/open-disk.ts';
import { expect, test } from '../stage/browser.ts';

const KINDS = ['calls', 'messages', 'callbacks', 'incidents', 'practices', 'protocolVersions'] as const;

/** The planting function, for a page of the extension. */
async function plantingScript(): Promise<string> {
  const entry = join(
    import.meta.dirname,
    '..',
    '..',
    'fixtures',
    'former-profile-v5',
    'plant-former-profile.ts',
  );
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'planting' } },
  })) as Rolldown.RolldownOutput[];
  return result?.output[0].code ?? '';
}

test('every page of this build opens the profile of the build before, and no text is lost', async ({
  launch,
}) => {
  const browser = await launch();
  const page = await browser.context.newPage();
  const at = (path: string) => `chrome-extension://${browser.extensionId}/${path}`;
  await browser.firstRunPage?.close();
  await page.goto(at('manifest.json'));
  const script = await plantingScript();
  await page.evaluate(`${script}; planting.plantFormerProfile(indexedDB)`);
  for (const path of ['options.html', 'journal.html']) {
    await page.goto(at(path));
    await expect(page.getByRole('heading').first()).toBeVisible();
  }
  // The profile is of one day, the test of any: all that was kept, however long ago.
  await page.getByLabel('Période').selectOption('always');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.goto(at('manifest.json'));
  const aside = (await diskRecords(page, 'setAside')).length;
  expect(aside).toBeGreaterThanOrEqual(texts.setAside.before.records);
  expect(aside).toBeLessThanOrEqual(texts.setAside.afterFullRead.records);
  for (const kind of KINDS) {
    const records = await diskRecords(page, kind);
    const sound = records.filter((record) => !isDamaged(record) && record !== undefined);
    expect({ kind, ...countTexts(sound) }).toEqual({ kind, ...texts.kinds[kind].sound });
  }
});

/** `former-unread-…`: damaged when the profile was taken; some of them no page of the product meets. */
const isDamaged = (record: unknown): boolean =>
  String((record as { readonly id?: unknown } | undefined)?.id ?? '').startsWith('former-unread-');
