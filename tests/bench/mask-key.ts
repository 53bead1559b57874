// The mask's key over a big agenda, in both strengths, beside what no mask by a key can go below: parts of mask-cost.ts.
import type { Page } from '@playwright/test';
import { hideItself, maskOnce } from './masking.ts';
import { AGENDA_URL, type Stage } from './stage.ts';
import { type ChordPress, chordPress } from './timed-key.ts';

export const STRENGTHS = ['total', 'agenda'] as const;
/** Turns of the key: where in a frame it falls is chance, which few turns do not even out. */
const KEY_ROUNDS = 20;
const KEY = 'Alt+Q → first masked frame';

export const chooseStrength = ({ backstage }: Stage, strength: string): Promise<void> =>
  backstage.evaluate(
    (chosen) => chrome.storage.local.set({ privacyChoices: { strength: chosen } }),
    strength,
  );

export async function openControl({ context }: Pick<Stage, 'context'>, size: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${AGENDA_URL}${size}`);
  await page.bringToFront();
  await page.waitForTimeout(1500);
  return page;
}

export type Note = (what: string, of: string, value: number) => void;

/** The floors of the key in the same turns: the one call that hides, by a command, and a page that hides itself. */
export async function openFloors(bare: Pick<Stage, 'context'>, size: number) {
  const page = await openControl(bare, size);
  const press = await chordPress(page);
  return async (note: Note): Promise<void> => {
    await page.bringToFront();
    note(
      KEY,
      'floor: command, worker, insertCSS',
      await maskOnce({ page, press, before: () => Promise.resolve() }),
    );
    note(KEY, 'floor: a page hides itself', await hideItself(page));
  };
}

type KeyScene = {
  readonly stage: Stage;
  readonly page: Page;
  readonly press: ChordPress;
  readonly floors: (note: Note) => Promise<void>;
};

/** The key in both strengths and its floors, in turns. */
export async function measureKey({ stage, page, press, floors }: KeyScene, note: Note): Promise<void> {
  for (let round = 0; round <= KEY_ROUNDS; round += 1) {
    const noted: Note = round > 0 ? note : () => undefined;
    await floors(noted);
    await page.bringToFront();
    for (const strength of STRENGTHS) {
      // The choice goes to the worker and to the page, which are not to be busy with it when the key comes.
      const before = () => chooseStrength(stage, strength).then(() => page.waitForTimeout(800));
      noted(KEY, strength, await maskOnce({ page, press, before }));
    }
  }
}
