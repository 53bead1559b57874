// One letter in the palette → the results are painted, over the phrases shipped and over 5,000. Both in the real palette:
// the 5,000 are in a build made for this bench, equal to the shipped one but for them.
//
// Letters that leave the list as it was are not counted: they paint nothing.
import type { Frame, Page } from '@playwright/test';
import { panel } from '../launch/call/call-places.ts';
import type { Figure } from './figure.ts';
import { buildWithPhrases } from './many-phrases-build.ts';
import { type Bench, onStage, openAgenda, rememberLayout } from './stage.ts';
import { chordPress } from './timed-key.ts';

const MANY = 5000;

/** As she types them: whole, unfinished, misspelt, several words. */
const QUERIES = [
  'patienter',
  'ordonnance',
  'fievre',
  'rendez vous nouveau',
  'rapel',
  'docteur absent',
  'annulation',
  'urgnce',
  'carte vitale',
  'laboratoire',
];

/** What the panel's frame carries for the measure. */
type Watched = { spans: number[] };

const watchResults = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const spans: number[] = [];
    let typedAt: number | null = null;
    const onInput = (event: Event) => {
      typedAt = event instanceof InputEvent && event.inputType === 'insertText' ? event.timeStamp : null;
    };
    addEventListener('input', onInput, true);
    const onResults = () => {
      const from = typedAt;
      if (from === null) return;
      typedAt = null;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message sent from an animation frame arrives once that frame is styled, laid out and painted.
        port1.onmessage = () => spans.push(performance.now() - from);
        port2.postMessage(null);
      });
    };
    const list = document.querySelector('[role=listbox]');
    if (!list) throw new Error('the palette has no list');
    new MutationObserver(onResults).observe(list, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { spans });
  });

async function typeQueries(page: Page, frame: Frame): Promise<number[]> {
  const search = panel.phraseSearch(frame);
  await search.waitFor();
  await watchResults(frame);
  const emptied = async () => {
    await search.press('Control+a');
    await search.press('Delete');
  };
  for (const query of QUERIES) {
    await page.keyboard.type(query, { delay: 80 });
    await page.waitForTimeout(100);
    await emptied();
    await page.waitForTimeout(100);
  }
  return frame.evaluate(() => (globalThis as unknown as Watched).spans);
}

const measureIn = (bench: Bench, extensionPath: string): Promise<number[]> =>
  onStage(bench, { extensionPath }, async (stage) => {
    await rememberLayout(stage, true);
    const { page, frame } = await openAgenda(stage);
    const press = await chordPress(page);
    await press('p');
    return typeQueries(page, frame);
  });

/** A letter to its results, shipped phrases and many. */
export async function measurePhraseSearch(bench: Bench): Promise<Figure[]> {
  const many = await buildWithPhrases(MANY, bench.folder);
  const what = 'letter in the palette → results painted';
  return [
    { what, of: 'phrases shipped', unit: 'ms', samples: await measureIn(bench, bench.extensionPath) },
    { what, of: `${MANY} phrases`, unit: 'ms', samples: await measureIn(bench, many) },
  ];
}
