// A keystroke in « Notes » → the draft is on disk. In the panel's frame, from the input event's own time to the `complete`
// event of the first transaction that was begun after it and writes: both on the frame's clock, with no messenger between.
// Keystrokes are written relaxed: at `complete` the system has the data, so they survive the browser, not a power cut.
import type { Frame } from '@playwright/test';
import { diskRecords } from '../launch/browser/open-disk.ts';
import { type Figure, quantile } from './figure.ts';
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
const storedNotes = async ({ backstage }: Stage): Promise<string[]> =>
  ((await diskRecords(backstage, 'calls')) as { notes: { notes: string } }[]).map(({ notes }) => notes.notes);

export async function typeNotes(stage: Stage, typed: string): Promise<number[]> {
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

/** Every other letter is kept from the panel, and the row that it last wrote is put bare, in the turn of the same event. */
const alternate = (frame: Frame): Promise<void> =>
  frame.evaluate(async () => {
    const opening = indexedDB.open('bare', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    const bare = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
    let row: unknown = null;
    let letters = 0;
    let typedAt: number | null = null;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, ...key) {
      if (this.name === 'calls') row = value;
      return put.call(this, value, ...key);
    };
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...args) {
      const transaction = begin.apply(this, args);
      const from = typedAt;
      if (from === null || this === bare || transaction.mode !== 'readwrite') return transaction;
      typedAt = null;
      transaction.addEventListener('complete', () => times.ours.push(performance.now() - from));
      return transaction;
    };
    const typed = (event: Event): void => {
      letters += 1;
      typedAt = letters % 2 === 0 ? null : event.timeStamp;
      if (letters % 2 === 1 || row === null) return;
      event.stopImmediatePropagation();
      const writing = bare.transaction('rows', 'readwrite', { durability: 'relaxed' });
      writing.objectStore('rows').put(row);
      writing.oncomplete = () => times.bare.push(performance.now() - event.timeStamp);
    };
    addEventListener('input', typed, true);
    Object.assign(globalThis, { times });
  });

type Times = { readonly times: { readonly ours: number[]; readonly bare: number[] } };

const ratio = (ours: readonly number[], bare: readonly number[]): number =>
  quantile(ours, 0.5) / quantile(bare, 0.5);

/** Letters in « Notes » that already hold so many characters. */
export async function measureAgainstBare(bench: Bench, held: number): Promise<Figure[]> {
  return onStage(bench, {}, async (stage) => {
    await rememberLayout(stage, true);
    const { page, frame } = await openAgenda(stage);
    const press = await chordPress(page);
    await press('c');
    await frame.getByRole('textbox', { name: 'Notes', exact: true }).click();
    if (held > 0)
      await page.keyboard.insertText(SPOKEN.repeat(Math.ceil(held / SPOKEN.length)).slice(0, held));
    await alternate(frame);
    await page.keyboard.type(SPOKEN.repeat(6).slice(0, bench.runs * 10), { delay: KEY_DELAY_MS });
    await page.waitForTimeout(200);
    const { ours, bare } = await frame.evaluate(() => (globalThis as unknown as Times).times);
    const of = `every other letter, ${held} characters before`;
    return [
      { what: 'letter → durable', of, unit: 'ms', samples: ours },
      { what: 'letter → bare put of the same row', of, unit: 'ms', samples: bare },
      { what: 'the first ÷ the second, of the medians', of, unit: '×', samples: [ratio(ours, bare)] },
    ];
  });
}

/** The key to the disk. Rejects when the database does not hold what was typed: then nothing was measured. */
export const measureDrafting = async (bench: Bench): Promise<Figure[]> => [
  ...(await onStage(bench, {}, async (stage): Promise<Figure[]> => {
    const typed = SPOKEN.repeat(Math.ceil((bench.runs * 5) / SPOKEN.length));
    const samples = await typeNotes(stage, typed);
    const isStored = (await storedNotes(stage)).includes(typed);
    if (!isStored) throw new Error('The database does not hold what was typed.');
    return [{ what: 'key in « Notes » → draft on disk', of: `${typed.length} letters`, unit: 'ms', samples }];
  })),
  ...(await measureAgainstBare(bench, 0)),
  ...(await measureAgainstBare(bench, 20_000)),
];
