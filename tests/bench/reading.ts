// What reading an agenda of 20,000 elements adds to its main thread: one look for whose it is, as an open panel makes every two
// seconds, and one for the open file, as her key makes, over a file that is open. Each right after the page has changed, in turns with the same change and
// the layout that the browser owes the page anyway: what a look costs is the difference.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runnerImport } from 'vite';
import { serveControlAgenda } from './control-agenda.ts';
import type { Figure } from './figure.ts';
import { openControl } from './mask-key.ts';
import { type Bench, onStage, SITE_HOST } from './stage.ts';

const SIZE = 20_000;
/** Turns of each case, after those that warm it up. */
const WARMING = 4;

/** Under this name look.js waits, here in the page's own world: the code is the same byte for byte. */
const LOOK = 'decroche:look';

/** The modules of the product name each other without an ending, which Node does not follow. */
async function questions() {
  const file = join(import.meta.dirname, 'reading-questions.ts');
  const { module } = await runnerImport<typeof import('./reading-questions.ts')>(file, {
    configFile: false,
    logLevel: 'error',
  });
  return module.questionsOn(`https://${SITE_HOST}`);
}

/** One change of the page and what is asked of it then (null: its layout alone). Milliseconds of the main thread. */
const turn = (page: Page, question: object | null): Promise<number> =>
  page.evaluate(
    ([key, asked]) => {
      Reflect.get(globalThis, '__tick')(4);
      const from = performance.now();
      if (asked) Reflect.get(globalThis, key)(asked);
      else document.body.getBoundingClientRect();
      return performance.now() - from;
    },
    [LOOK, question] as const,
  );

/** As public scripts found it in the agenda of that host: the lines of a file, and a form with as many fields as it may have. */
const FILE = [
  '<div>Madame</div><div>DUPONTEL</div><div>Marguerite</div><div>F, 22/12/1987 (38 ans)</div>',
  '<div>Tél (portable) :</div><div>06 12 34 56 78</div>',
  ...Array.from({ length: 60 }, (_, at) => `<label>Champ ${at} <input value="valeur ${at}"></label>`),
].join('');

/** Opens a file at the left of the agenda: without one a look for it ends before it begins. */
const openFile = (page: Page): Promise<void> =>
  page.evaluate((html) => {
    const file = document.createElement('div');
    file.className = 'dl-left-navigation-bar';
    file.innerHTML = html;
    document.querySelector('nav')?.append(file);
  }, FILE);

/** What a look finds, as far as it must be there for the figure to be one. Rejects where it found nothing. */
async function proveFound(page: Page, question: object): Promise<void> {
  const found = await page.evaluate(([key, asked]) => Reflect.get(globalThis, key)(asked), [
    LOOK,
    question,
  ] as const);
  if (!JSON.stringify(found).includes('DUPONTEL')) throw new Error('The look found no open file.');
}

/** The reader over the control agenda, in turns with the page alone. */
export async function measureReading(bench: Bench): Promise<Figure[]> {
  const control = await serveControlAgenda(SITE_HOST);
  const { practice, file } = await questions();
  const cases = {
    'control: the changed page’s layout': null,
    'a look for the practice': practice,
    'a look for the open file': file,
  };
  try {
    return await onStage(bench, { port: control.port, readiesPanel: false }, async (stage) => {
      const page = await openControl(stage, SIZE);
      await page.evaluate(await readFile(join(bench.extensionPath, 'look.js'), 'utf8'));
      await openFile(page);
      await proveFound(page, file);
      const samples = new Map<string, number[]>(Object.keys(cases).map((of) => [of, []]));
      for (let round = 0; round < WARMING + bench.runs; round += 1)
        for (const [of, question] of Object.entries(cases)) {
          const took = await turn(page, question);
          if (round >= WARMING) samples.get(of)?.push(took);
        }
      const what = `${SIZE.toLocaleString('en-GB')} elements, after a change`;
      return [...samples].map(([of, values]): Figure => ({ what, of, unit: 'ms', samples: values }));
    });
  } finally {
    control.close();
  }
}
