// Plays one whole call without a window and leaves screenshots and the saved message in a folder.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { type ExtensionBrowserOptions, startExtensionBrowser } from '../browser/extension-browser.ts';
import { AFTER_RESTART, CALL, type Scene, type Step } from './call-script.ts';

export type PlayOptions = Pick<ExtensionBrowserOptions, 'executablePath' | 'extensionPath'> & {
  readonly agendaUrl: string;
  /** Where the folder of this call is made. */
  readonly outputRoot: string;
};

/** One play: its folder, and how far the numbering of steps and screenshots is. */
type Play = { readonly folder: string; steps: number; shots: number };

/** A step that takes longer has failed. */
const STEP_LIMIT_MS = 60_000;
const NAME_WIDTH = 72;

/** The local date and time as a folder name: call-2026-11-22-19-04-31. Swedish writes dates as ISO does. */
const folderName = (date: Date): string => `call-${date.toLocaleString('sv-SE').replace(/[ :]/g, '-')}`;

const takeShot = async (play: Play, page: Page): Promise<void> => {
  play.shots += 1;
  const name = `${String(play.shots).padStart(2, '0')}.png`;
  await page.screenshot({ path: join(play.folder, name) });
};

/** Runs the steps in order and prints a row for each; false at the first that fails. */
async function playSteps(play: Play, scene: Scene, steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) {
    play.steps += 1;
    const from = performance.now();
    const failure = await step.run(scene).then(
      () => null,
      (error: unknown) => String(error).split('\n', 1)[0],
    );
    const took = `${Math.round(performance.now() - from)} ms`.padStart(9);
    console.log(
      `${String(play.steps).padStart(2)}  ${step.says.padEnd(NAME_WIDTH)}${took}${failure ? '  failed' : ''}`,
    );
    if (step.shot || failure) await takeShot(play, scene.page);
    if (!failure) continue;
    console.log(`\nThe call stopped there: ${failure}`);
    return false;
  }
  return true;
}

/** One life of the browser: started, played, closed. */
async function playAct(play: Play, options: PlayOptions, steps: readonly Step[]): Promise<boolean> {
  const { context, extensionId, firstRunPage } = await startExtensionBrowser({
    executablePath: options.executablePath,
    extensionPath: options.extensionPath,
    profile: join(play.folder, 'profile'),
    headless: true,
  });
  context.setDefaultTimeout(STEP_LIMIT_MS);
  try {
    const page = await context.newPage();
    const keep = (fileName: string, text: string) => writeFile(join(play.folder, fileName), text);
    const { agendaUrl } = options;
    return await playSteps(play, { context, extensionId, firstRunPage, agendaUrl, page, keep }, steps);
  } finally {
    await context.close();
  }
}

/** Plays the call, restarts the browser, looks for the message. Prints the folder last; gives whether all went well. */
export async function playCall(options: PlayOptions): Promise<boolean> {
  const play: Play = { folder: join(options.outputRoot, folderName(new Date())), steps: 0, shots: 0 };
  await mkdir(play.folder, { recursive: true });
  try {
    const called = await playAct(play, options, CALL);
    return called && (await playAct(play, options, AFTER_RESTART));
  } finally {
    await rm(join(play.folder, 'profile'), { recursive: true, force: true });
    console.log(`\nScreenshots and the saved message: ${relative(process.cwd(), play.folder)}`);
  }
}
