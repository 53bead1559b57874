// What is inserted in each field and editor, and what its program must believe afterwards.
import type { Frame, Page } from '@playwright/test';
import { insertFromPanel, modelOf, openField, type Place } from './insert-editors.ts';

/** The columns of the table but the last; `undo` is tried after each of them. */
export const INSERTIONS = ['start', 'middle', 'end', 'replace', 'lines'] as const;
export type InsertionKind = (typeof INSERTIONS)[number];

/** A field that takes digits only gets digits. */
type Sample = {
  readonly text: string;
  readonly inserted: Readonly<Record<InsertionKind, string>>;
  /** What the field makes of what it is given. */
  readonly shape: (text: string) => string;
};

const WORDS = { start: 'Dire ', middle: 'très ', end: ' hier', replace: 'xyz', lines: 'un\ndeux\ntrois' };
const DIGITS = { start: '98', middle: '98', end: '98', replace: '98', lines: '9\n8' };

const inOneLine = (text: string): string => text.replaceAll('\n', ' ');
const inPairs = (text: string): string => text.replace(/\D/g, '').match(/..?/g)?.join(' ') ?? '';

function sampleFor(name: string): Sample {
  if (name === 'input type=number')
    return { text: '1234567', inserted: DIGITS, shape: (text) => text.replace(/\s/g, '') };
  if (name === 'masked input') return { text: '06 12', inserted: DIGITS, shape: inPairs };
  const shape = name.includes('input') ? inOneLine : (text: string) => text;
  // An address with a space at its edge would be trimmed by the browser.
  return { text: 'Douleur forte', inserted: WORDS, shape };
}

const PLACES: Readonly<Record<InsertionKind, (text: string) => Required<Place>>> = {
  start: () => ({ at: 0, selected: 0 }),
  middle: () => ({ at: 3, selected: 0 }),
  end: ({ length }) => ({ at: length, selected: 0 }),
  replace: () => ({ at: 2, selected: 2 }),
  lines: () => ({ at: 3, selected: 0 }),
};

export type Outcome = {
  /** The page reported that the field holds the text. */
  readonly isReported: boolean;
  readonly model: string;
  readonly expected: string;
  /** What the program believed after one Ctrl+Z, and before the insertion. */
  readonly undone: string;
  readonly before: string;
};

/** One Ctrl+Z in the page; editors follow in a later task. */
async function undo(page: Page): Promise<string> {
  await page.keyboard.press('Control+z');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return modelOf(page);
}

/** Inserts once in a fresh field, reads the model, and undoes. */
export async function tryInsertion(
  { page, panel }: { readonly page: Page; readonly panel: Frame },
  name: string,
  kind: InsertionKind,
): Promise<Outcome> {
  const { text, inserted, shape } = sampleFor(name);
  const { at, selected } = PLACES[kind](text);
  await openField(page, { name, text, at, selected });
  const isReported = await insertFromPanel(panel, inserted[kind]);
  const model = await modelOf(page);
  const expected = shape(text.slice(0, at) + inserted[kind] + text.slice(at + selected));
  return { isReported, model, expected, undone: await undo(page), before: text };
}

/** Control: whether the field undoes a letter typed by hand. */
export async function undoesTyping(page: Page, name: string): Promise<boolean> {
  const { text } = sampleFor(name);
  await openField(page, { name, text, at: text.length });
  await page.keyboard.type('7');
  return (await undo(page)) === text;
}
