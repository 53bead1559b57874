/** Rows for typed texts: where two clash both stay. */
import { commonEnd, commonStart } from '../text/common-ends';
import { mergeTexts } from '../text/text-merge';
import type { Cell, Row, Was } from './row';
import { leafRow, type Options } from './row-kinds';

/** How to find `before` again from the text that replaced it. */
export const wasOf = (before: string, text: string): Was => {
  const start = commonStart(before, text);
  const end = commonEnd(before, text, start);
  return [start, end, before.slice(start, before.length - end)];
};

const textOf = ({ leaf }: Cell): string => (typeof leaf === 'string' ? leaf : '');

/** The text that a cell's own replaced; empty when it is not known. */
const beforeOf = (cell: Cell): string => {
  if (!cell.was) return '';
  const [start, end, middle] = cell.was;
  const text = textOf(cell);
  return text.slice(0, start) + middle + text.slice(text.length - end);
};

/** What two texts share at both ends, whole pieces only: the base of two that do not come from the same one. */
const sharedEnds = (a: string, b: string, separator: string): string => {
  const [one, other] = [a.split(separator), b.split(separator)];
  const limit = Math.min(one.length, other.length);
  let start = 0;
  while (start < limit && one[start] === other[start]) start++;
  let end = 0;
  while (end < limit - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [...one.slice(0, start), ...one.slice(one.length - end)].join(separator);
};

/** Every wording: changes of different pieces are all made, a piece that several changed is kept in each wording. */
const joinTexts = (rivals: readonly Cell[], separator: string): string => {
  const bases = new Set(rivals.map(beforeOf));
  const [base] = bases;
  return rivals.map(textOf).reduce((mine, theirs) =>
    mergeTexts(
      {
        base: bases.size === 1 && base !== undefined ? base : sharedEnds(mine, theirs, separator),
        mine,
        theirs,
      },
      separator,
    ),
  );
};

const textRow = (separator: string, options: Options): Row => {
  const { leaves: _untyped, ...row } = leafRow((rivals) => joinTexts(rivals, separator), {
    blank: '',
    ...options,
  });
  const typed: Row = {
    ...row,
    isText: true,
    leaves: (path, owner, field) =>
      owner[field] === undefined ? [] : [{ path, leaf: owner[field], row: typed }],
  };
  return typed;
};

/** Of one line: both wordings stand with « / » between them. A line break would be swallowed, and glue two numbers into a wrong one. */
export const line = (options: Options = {}): Row => textRow(' / ', options);

/** Of several lines: joined line by line. */
export const prose = (options: Options = {}): Row => textRow('\n', options);
