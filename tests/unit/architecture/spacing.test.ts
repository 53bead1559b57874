/** One scale of distances: what stands between things is 4, 8, 12, 16 or 24 px, by name. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../components');

/** Read from the disk: the test runner empties a style sheet that is imported. */
const sheets = globSync('**/*.css', { cwd: folder }).map((path) => ({
  path,
  text: readFileSync(join(folder, path), 'utf8'),
}));

/** Up to here a distance is a hairline that the eye sets (a letter against its border), not a step between things. */
const HAIRLINE = 3;

/**
 * Sheets of the panel that stand between the steps, with the distances they may use: a call has to fit on one screen of
 * 650 px, and 325 px at 200 %, where each was measured. None may be added.
 */
const TIGHT: Readonly<Record<string, readonly number[]>> = {
  'call/call-desk.css': [6, 10, 14],
  'call/call-head.css': [6, 7],
  'kit/tokens.css': [6, 10],
  'message/message.css': [6, 10],
  'panel/panel.css': [5, 6, 7, 9, 10, 14],
  'panel/small-windows.css': [10],
  'triage/triage.css': [6, 10],
};

const DISTANCE =
  /(?<![\w-])(?:margin|padding|gap|row-gap|column-gap)(?:-(?:top|bottom|left|right|inline|block|inline-start|inline-end|block-start|block-end))?:([^;{}]+);/g;

/** The distances in pixels that a sheet writes by hand. */
const byHand = (text: string): number[] =>
  [...text.matchAll(DISTANCE)]
    .flatMap(([, value = '']) => [...value.matchAll(/(\d+(?:\.\d+)?)px/g)].map(([, px]) => Number(px)))
    .filter((px) => px > HAIRLINE);

test('distances are named steps of the scale', () => {
  expect(sheets.length).toBeGreaterThan(8);
  const offScale = sheets.flatMap(({ path, text }) =>
    byHand(text)
      .filter((px) => !TIGHT[path]?.includes(px))
      .map((px) => `${path}: ${px}px`),
  );
  expect(offScale).toEqual([]);
});

test('each exception is still used', () => {
  const unused = Object.entries(TIGHT).flatMap(([path, allowed]) => {
    const used = byHand(sheets.find((sheet) => sheet.path === path)?.text ?? '');
    return allowed.filter((px) => !used.includes(px)).map((px) => `${path}: ${px}px`);
  });
  expect(unused).toEqual([]);
});
