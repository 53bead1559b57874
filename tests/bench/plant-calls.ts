// Fills the extension's database with years of calls: the end-to-end tests and the bench begin from it.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';

/** The page's own script, built from the product's rules so that what is planted is what it would have written. */
async function pageScript(): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'plant-calls-page.ts'), formats: ['iife'], name: 'planting' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = result?.output[0];
  if (!chunk) throw new Error('The planting script was not built.');
  return chunk.code;
}

/** Plants the calls from `from` up to `to`, newest first, through any document of the extension. */
export async function plantCalls(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(`${await pageScript()}; globalThis.planting = planting;`);
  await page.evaluate(
    ([first, last, now]) => {
      const { planting } = globalThis as unknown as {
        planting: { plantCalls(from: number, to: number, now: number): Promise<void> };
      };
      return planting.plantCalls(first, last, now);
    },
    [from, to, Date.now()] as const,
  );
}

/** Closes all of them, so that what is measured is what lies on a desk's disk. */
export const sealPlanted = (page: Page): Promise<unknown> => page.evaluate('planting.sealPlanted()');
