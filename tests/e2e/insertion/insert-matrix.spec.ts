// Text inserted in real fields and editors: what their own program believes, and whether the page's own undo takes it back.
import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { type Host, openHost } from '../stage/page-host.ts';
import { INSERTIONS, type InsertionKind, type Outcome, tryInsertion, undoesTyping } from './insert-cases.ts';
import { editorNames, serveEditors } from './insert-editors.ts';

/** One of each technique: the whole table is @full. */
const SAMPLE = [
  'input type=email',
  'contenteditable, closed shadow',
  'ProseMirror',
  'Lexical, rich',
  'CKEditor 5',
  'Monaco',
  'Draft.js',
  'Editor.js',
  'Quill 1',
];

/** It makes a step of its undo of each Enter, from a hand too. */
const UNDOES_LINE_BY_LINE = ['Squire'];

/** Where one undo need not give back what a hand typed either: no history, or steps that it cuts by its own clock. */
const UNDOES_AT_WILL = ['masked input', 'Jodit'];

let host: Host;
test.beforeAll(async () => {
  host = await serveEditors();
});
test.afterAll(() => host.close());

type Open = { readonly page: Page; readonly panel: Frame };

const verdictOf = ({ isReported, model, expected }: Outcome): string =>
  isReported && model === expected ? 'yes' : `${isReported ? '' : 'refused, '}${JSON.stringify(model)}`;

/** A field that cannot undo what is typed by hand cannot undo this either. */
async function undoVerdict({ page }: Open, name: string, outcomes: readonly Outcome[]): Promise<string> {
  const kept = outcomes.find(({ undone, before }) => undone !== before);
  if (!kept) return 'yes';
  if (UNDOES_LINE_BY_LINE.includes(name) && kept === outcomes.at(-1)) return 'by line';
  return (await undoesTyping(page, name)) ? JSON.stringify(kept.undone) : 'nor typing';
}

/** One row of the table: each insertion, then the undo. */
async function rowFor(open: Open, name: string, kinds: readonly InsertionKind[]): Promise<string[]> {
  const outcomes: Outcome[] = [];
  for (const kind of kinds) outcomes.push(await tryInsertion(open, name, kind));
  return [name, ...outcomes.map(verdictOf), await undoVerdict(open, name, outcomes)];
}

const printTable = (rows: readonly (readonly string[])[]): void => {
  const [head = [], ...body] = rows.map((row) => row.map((cell, column) => cell.padEnd(column ? 12 : 32)));
  console.log(
    [head, head.map((cell) => '-'.repeat(cell.length)), ...body].map((row) => row.join('')).join('\n'),
  );
};

/** Fills the table, prints it, and fails on the cells that are not as they must be. */
async function fill(open: Open, names: readonly string[], kinds: readonly InsertionKind[]): Promise<void> {
  const rows: string[][] = [];
  for (const name of names) rows.push(await rowFor(open, name, kinds));
  printTable([['field', ...kinds, 'undo'], ...rows]);
  const fitting = (row: readonly string[]) =>
    row.slice(1).every((cell) => /^(?:yes|nor typing|by line)$/.test(cell));
  expect(rows.filter((row) => !fitting(row))).toEqual([]);
  const cannotUndo = rows.filter((row) => row.includes('nor typing')).map(([name = '']) => name);
  expect(cannotUndo.filter((name) => !UNDOES_AT_WILL.includes(name))).toEqual([]);
}

test('a text arrives in the model of each kind of editor, and one undo takes it back', async ({ launch }) => {
  const { context } = await launch();
  await fill(await openHost(context, host.url('/index.html')), SAMPLE, ['middle', 'lines']);
});

test('@full every field and editor takes a text anywhere, several lines included, and undoes it', async ({
  launch,
}) => {
  const { context } = await launch();
  const open = await openHost(context, host.url('/index.html'));
  await fill(open, await editorNames(open.page), INSERTIONS);
});
