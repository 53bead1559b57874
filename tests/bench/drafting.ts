// A keystroke in « Notes » → the draft is on disk. In the panel's frame, from the input event's own time to the `complete`
// event of the first transaction that was begun after it and writes: both on the frame's clock, with no messenger between.
// Keystrokes are written relaxed: at `complete` the system has the data, so they survive the browser, not a power cut.
import type { Frame } from '@playwright/test';
import type { Figure } from './figure.ts';
import { type Bench, onStage, openAgenda, rememberLayout, type Stage } from './stage.ts';
import { chordPress } from './timed-key.ts';

/** Slower than the write, faster than anybody types: each keystroke gets a write of its own. */
const KEY_DELAY_MS = 60;
const SPOKEN = 'douleur depuis hier soir, joue gonflée, pas de fièvre ; rappeler avant midi au 06 12. ';

/** What the panel's frame carries for the measure. */
export type WatchedWrites = { durations: number[] };

export const watchWrites = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const durations: number[] = [];
    let typedAt: number | null = null;
    addEventListener(
      'input',
      (event) => {
        typedAt = event.timeStamp;
      },
      true,
    );
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...args) {
      const transaction = begin.apply(this, args);
      const from = typedAt;
      if (from === null || transaction.mode !== 'readwrite') return transaction;
      typedAt = null;
      transaction.addEventListener('complete', () => durations.push(performance.now() - from));
      return transaction;
    };
    Object.assign(globalThis, { durations });
  });

/** The notes of every call, read past the product. */
const storedNotes = ({ backstage }: Stage): Promise<string[]> =>
  backstage.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('decroche'));
    const calls: { notes: { notes: string } }[] = await settled(
      database.transaction('calls').objectStore('calls').getAll(),
    );
    database.close();
    return calls.map(({ notes }) => notes.notes);
  });

async function typeNotes(stage: Stage, typed: string): Promise<number[]> {
  await rememberLayout(stage, true);
  const { page, frame } = await openAgenda(stage);
  const press = await chordPress(page);
  await press('c');
  await frame.getByRole('textbox', { name: 'Notes', exact: true }).click();
  await watchWrites(frame);
  await page.keyboard.type(typed, { delay: KEY_DELAY_MS });
  await page.waitForTimeout(200);
  return frame.evaluate(() => (globalThis as unknown as WatchedWrites).durations);
}

/** The key to the disk. Rejects when the database does not hold what was typed: then nothing was measured. */
export const measureDrafting = (bench: Bench): Promise<Figure[]> =>
  onStage(bench, {}, async (stage) => {
    const typed = SPOKEN.repeat(Math.ceil((bench.runs * 5) / SPOKEN.length));
    const samples = await typeNotes(stage, typed);
    const isStored = (await storedNotes(stage)).includes(typed);
    if (!isStored) throw new Error('The database does not hold what was typed.');
    return [{ what: 'key in « Notes » → draft on disk', of: `${typed.length} letters`, unit: 'ms', samples }];
  });
