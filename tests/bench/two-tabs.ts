// A letter in the panel of one tab → the same letter in the panel of another, on the same call. From the input event in the
// first frame to the moment at which the other's field is given the text; both read the machine's own clock.
import type { Frame } from '@playwright/test';
import type { Figure } from './figure.ts';
import { type Bench, onStage, openAgenda, rememberLayout, type Stage } from './stage.ts';
import { chordPress } from './timed-key.ts';

/** Slower than the news travel: each letter arrives by itself. */
const KEY_DELAY_MS = 120;
const SPOKEN = 'rappeler avant midi au sujet du devis, plutôt le matin, laisser un message. ';

/** Epoch milliseconds of each length that the text reached. */
type Seen = { seen: [length: number, at: number][] };

const notesIn = (frame: Frame) => frame.getByRole('textbox', { name: 'Notes', exact: true });

const watchTyping = (frame: Frame): Promise<void> =>
  notesIn(frame).evaluate((field: HTMLTextAreaElement) => {
    const seen: Seen['seen'] = [];
    Object.assign(globalThis, { seen });
    const note = ({ timeStamp }: Event) =>
      seen.push([field.value.length, performance.timeOrigin + timeStamp]);
    field.addEventListener('input', note, true);
  });

/** Not by frames: the tab behind draws none, and what counts is what it will show. */
const watchArrival = (frame: Frame): Promise<void> =>
  notesIn(frame).evaluate((field: HTMLTextAreaElement) => {
    const seen: Seen['seen'] = [];
    Object.assign(globalThis, { seen });
    const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    Object.defineProperty(field, 'value', {
      configurable: true,
      get: () => own?.get?.call(field),
      set: (text: string) => {
        own?.set?.call(field, text);
        seen.push([text.length, performance.timeOrigin + performance.now()]);
      },
    });
  });

const seenBy = (frame: Frame): Promise<Seen['seen']> =>
  frame.evaluate(() => (globalThis as unknown as Seen).seen);

async function typeHere(stage: Stage, typed: string): Promise<number[]> {
  await rememberLayout(stage, true);
  const here = await openAgenda(stage);
  const press = await chordPress(here.page);
  await press('c');
  await notesIn(here.frame).waitFor();
  const there = await openAgenda(stage);
  await notesIn(there.frame).waitFor();
  await here.page.bringToFront();
  await notesIn(here.frame).click();
  await watchTyping(here.frame);
  await watchArrival(there.frame);
  await here.page.keyboard.type(typed, { delay: KEY_DELAY_MS });
  await here.page.waitForTimeout(500);
  const arrived = await seenBy(there.frame);
  const sent = await seenBy(here.frame);
  // Letters written while another write was under way travel together.
  return sent.map(([length, at]) => (arrived.find(([reached]) => reached >= length)?.[1] ?? Number.NaN) - at);
}

/** The way from one tab to the other. Rejects when a letter never arrived. */
export const measureTwoTabs = (bench: Bench): Promise<Figure[]> =>
  onStage(bench, {}, async (stage) => {
    const samples = await typeHere(stage, SPOKEN);
    return [
      {
        what: 'key in one tab → in the panel of another',
        of: `${samples.length} letters`,
        unit: 'ms',
        samples,
      },
    ];
  });
