// The journal from a thousand calls to three hundred thousand: its first row, a letter in its search, a keystroke saved
// while it searches, and the memory that it takes. Every case is given with its ratio to the smallest, so that the law of
// growth can be read whatever the machine.
import type { CDPSession, Frame, Page } from '@playwright/test';
import { type WatchedWrites, watchWrites } from './drafting.ts';
import { type Figure, quantile } from './figure.ts';
import { plantCalls, sealPlanted } from './plant-calls.ts';
import { type Bench, onStage, openAgenda, rememberLayout, type Stage } from './stage.ts';
import { chordPress } from './timed-key.ts';

/** « 1000,10000 »: only these; closing a hundred thousand calls takes most of an hour. */
const { DECROCHE_SIZES } = process.env;
const SIZES = DECROCHE_SIZES?.split(',').map(Number) ?? [1_000, 10_000, 100_000, 300_000];
/** A name, a word, a number, two words, and one that nobody has. */
const QUERIES = ['durand', 'saigne', '06 39 98 12', 'gonfl helene', 'zzyzx'];
const SPOKEN = 'douleur depuis hier soir, joue gonflée';
const OPENINGS = 8;

const WHAT = {
  open: 'journal opened → first row painted',
  letter: 'letter in the journal’s search → result painted',
  save: 'key in « Notes » → on disk, while the journal searches',
  memory: 'memory of the journal page, after collection',
} as const;

type Kind = keyof typeof WHAT;

/** What the journal page carries for the measure. */
type Watched = { firstRowAt: Promise<number>; spans: number[] };

/** From before its first script: when the first row was painted, on the page's own clock. */
const watchFirstRow = (page: Page) =>
  page.addInitScript(() => {
    const firstRowAt = new Promise<number>((resolve) => {
      const look = () => {
        if (!document.querySelector('[role=option]')) {
          requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
    Object.assign(globalThis, { firstRowAt });
  });

async function openings(page: Page, url: string): Promise<number[]> {
  const samples: number[] = [];
  for (let at = 0; at < OPENINGS; at += 1) {
    await page.goto('about:blank');
    await page.goto(url);
    samples.push(await page.evaluate(() => (globalThis as unknown as Watched).firstRowAt));
  }
  return samples;
}

/** A letter is answered when the list has changed and the frame after it is painted; a letter that changes nothing is not counted. */
const watchSearch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const spans: number[] = [];
    let typedAt: number | null = null;
    addEventListener(
      'input',
      (event) => {
        typedAt = event.timeStamp;
      },
      true,
    );
    new MutationObserver(() => {
      const from = typedAt;
      if (from === null) return;
      typedAt = null;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => spans.push(performance.now() - from);
        port2.postMessage(null);
      });
    }).observe(document.querySelector('.journal-calls') ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(globalThis, { spans });
  });

async function letters(page: Page): Promise<number[]> {
  await page.getByRole('combobox', { name: 'Période' }).selectOption('Tout');
  await watchSearch(page);
  await page.getByRole('searchbox').focus();
  for (const query of QUERIES) {
    // Slower than any answer: a letter typed over another's answer would hide it.
    await page.keyboard.type(query, { delay: 500 });
    await page.waitForTimeout(400);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.waitForTimeout(400);
  }
  return page.evaluate(() => (globalThis as unknown as Watched).spans);
}

const typeNotes = async (page: Page, frame: Frame): Promise<number[]> => {
  await frame.getByRole('textbox', { name: 'Notes', exact: true }).click();
  await watchWrites(frame);
  await page.keyboard.type(SPOKEN, { delay: 60 });
  await page.waitForTimeout(200);
  return frame.evaluate(() => (globalThis as unknown as WatchedWrites).durations);
};

/** A call is written in the agenda's panel while the journal answers one search after the other in its tab. */
async function saves(stage: Stage, journal: Page): Promise<number[]> {
  await rememberLayout(stage, true);
  const { page, frame } = await openAgenda(stage);
  await (await chordPress(page))('c');
  const words = ['du', 'dur', 'sai', '0639', 'gon', 'mar', 'hel'];
  const searching = await journal.evaluate((queries) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    let at = 0;
    return setInterval(() => {
      if (!field) return;
      field.value = queries[at % queries.length] ?? '';
      at += 1;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, 100) as unknown as number;
  }, words);
  const samples = await typeNotes(page, frame);
  await journal.evaluate((timer) => clearInterval(timer), searching);
  await page.close();
  return samples;
}

async function memory(session: CDPSession): Promise<number[]> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return [usedSize];
}

async function measureAt(stage: Stage): Promise<Record<Kind, number[]>> {
  const page = await stage.context.newPage();
  await watchFirstRow(page);
  const open = await openings(page, `chrome-extension://${stage.extensionId}/journal.html`);
  const letter = await letters(page);
  const measured = await memory(await stage.context.newCDPSession(page));
  const save = await saves(stage, page);
  await page.close();
  return { open, letter, save, memory: measured };
}

/** « 10,000 calls, × 1.2 »: the median's ratio to that of the smallest case. */
const named = (size: number, samples: readonly number[], smallest: readonly number[]): string => {
  const ratio = quantile(samples, 0.5) / quantile(smallest, 0.5);
  return `${size.toLocaleString('en-GB')} calls, × ${ratio.toFixed(ratio < 10 ? 1 : 0)}`;
};

/** Four figures at four sizes of the journal. */
export const measureJournal = (bench: Bench): Promise<Figure[]> =>
  onStage(bench, {}, async (stage) => {
    const measured: { size: number; samples: Record<Kind, number[]> }[] = [];
    let planted = 0;
    for (const size of SIZES) {
      const from = performance.now();
      await plantCalls(stage.backstage, planted, size);
      await sealPlanted(stage.backstage);
      console.log(
        `journal: ${size} calls planted and closed in ${((performance.now() - from) / 1000).toFixed(0)} s more`,
      );
      planted = size;
      measured.push({ size, samples: await measureAt(stage) });
    }
    const [smallest] = measured;
    if (!smallest) throw new Error('Nothing was measured.');
    return (Object.keys(WHAT) as Kind[]).flatMap((kind) =>
      measured.map(({ size, samples }) => ({
        what: WHAT[kind],
        of: named(size, samples[kind], smallest.samples[kind]),
        unit: kind === 'memory' ? ('B' as const) : ('ms' as const),
        samples: samples[kind],
      })),
    );
  });
