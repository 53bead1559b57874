// The real screen, as somebody who leans over the desk sees it: a browser with windows on a virtual display, its picture read
// from the display's own memory, keys and clicks by the display. Needs Xvfb and xdotool.
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const SIZE = { width: 1280, height: 800 };
/** Of a name's block, far fewer than it has; one pixel could be anybody's. */
const LEAST_PIXELS = 1000;

export type RealScreen = {
  /** For the browser's environment: `DISPLAY`. */
  readonly display: string;
  /** True while planted ink, dimmed ink too, is on the screen. */
  readonly hasInk: () => boolean;
  /** Watches for so long; gives the milliseconds at which ink came or went, beginning with what is there. */
  readonly watch: (ms: number) => Promise<readonly { readonly at: number; readonly ink: boolean }[]>;
  readonly press: (chord: string) => void;
  /** Holds the keys of a chord down for so long: the display repeats the last one, as a keyboard does. */
  readonly hold: (chord: string, ms: number) => Promise<void>;
  readonly click: (x: number, y: number) => void;
  /** Drags from one place to the other and keeps the button down; what is returned lets go. */
  readonly drag: (from: readonly [number, number], to: readonly [number, number]) => Promise<() => void>;
  readonly close: () => Promise<void>;
};

/** The first display that nobody has. */
async function startDisplay(folder: string): Promise<{ display: string; stop: () => void }> {
  const server = spawn(
    'Xvfb',
    [
      '-displayfd',
      '3',
      '-screen',
      '0',
      `${SIZE.width}x${SIZE.height}x24`,
      '-fbdir',
      folder,
      '-nolisten',
      'tcp',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.on('error', () => reject(new Error('The real screen needs Xvfb and xdotool: install them.')));
    server.stdio[3]?.on('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  return { display: `:${number}`, stop: () => server.kill() };
}

/** The display's memory, in the form of an XWD file: a header, its colours, then the pixels. */
function openPicture(folder: string) {
  const file = openSync(join(folder, 'Xvfb_screen0'), 'r');
  const header = Buffer.alloc(100);
  readSync(file, header, 0, header.length, 0);
  const [headerSize, lineSize, colours] = [0, 48, 76].map((at) => header.readUInt32BE(at));
  const from = (headerSize ?? 0) + (colours ?? 0) * 12;
  const pixels = Buffer.alloc((lineSize ?? 0) * SIZE.height);
  const isInk = (at: number): boolean => {
    const [blue = 0, green = 0, red = 0] = pixels.subarray(at, at + 3);
    return Math.min(red, blue) - green > 60 && Math.abs(red - blue) < 40;
  };
  return {
    close: () => closeSync(file),
    hasInk: (): boolean => {
      readSync(file, pixels, 0, pixels.length, from);
      let found = 0;
      // Every other pixel tells as much.
      for (let at = 0; at < pixels.length && found < LEAST_PIXELS; at += 8) if (isInk(at)) found += 2;
      return found >= LEAST_PIXELS;
    },
  };
}

/** Starts a screen; nothing is on it. */
export async function startRealScreen(): Promise<RealScreen> {
  const folder = await mkdtemp(join(tmpdir(), 'screen-'));
  const { display, stop } = await startDisplay(folder);
  const picture = openPicture(folder);
  const hands = (...acts: string[]): void =>
    void execFileSync('xdotool', acts, { env: { ...process.env, DISPLAY: display } });
  const { hasInk } = picture;
  return {
    display,
    hasInk,
    watch: async (ms) => {
      const seen: { at: number; ink: boolean }[] = [];
      for (const from = performance.now(); performance.now() - from < ms; await wait(3)) {
        const ink = hasInk();
        if (seen.at(-1)?.ink !== ink) seen.push({ at: Math.round(performance.now() - from), ink });
      }
      return seen;
    },
    press: (chord) => hands('key', chord),
    hold: async (chord, ms) => {
      const keys = chord.split('+');
      for (const key of keys) hands('keydown', key);
      await wait(ms);
      for (const key of keys.reverse()) hands('keyup', key);
    },
    drag: async ([x, y], [toX, toY]) => {
      hands('mousemove', String(x), String(y), 'mousedown', '1');
      for (let step = 1; step <= 10; step += 1) {
        const [atX, atY] = [x + ((toX - x) * step) / 10, y + ((toY - y) * step) / 10];
        hands('mousemove', String(Math.round(atX)), String(Math.round(atY)));
        await wait(40);
      }
      await wait(300);
      return () => hands('mouseup', '1');
    },
    click: (x, y) => hands('mousemove', String(x), String(y), 'click', '1'),
    close: async () => {
      picture.close();
      stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
