/** The cells of one row as the fields of a practice. */

import type { Region } from '../../text/region';
import { fold } from '../../text/search-text';
import { readHours } from '../hours-text';
import { CLOSED_WEEK, type OpeningHours } from '../opening-hours';
import { PLACE_KINDS, type PlaceKind } from '../place-kind';
import type { PracticeDraft } from '../practice';
import type { PracticeColumn, RowRefusal } from './practice-columns';

type Cell = { readonly header: string; readonly text: string };

type Known = {
  readonly columns: ReadonlyMap<string, PracticeColumn>;
  readonly regions: ReadonlyMap<string, Region>;
};

/** A row that may become a practice. */
export type ReadCells = {
  readonly name: string;
  readonly region: Region;
  readonly zone: string;
  readonly shortNames: readonly string[];
  readonly spokenNames: readonly string[];
  readonly fields: Partial<PracticeDraft>;
};

type Plain = Extract<PracticeColumn, string>;

/** « Cabinet dentaire des Tilleuls » is called a cabinet, and its name follows. */
const LEADING = new RegExp(`^(${PLACE_KINDS.join('|')})\\s+(?=\\S)`, 'i');

const placeIn = (words: string): PlaceKind | null =>
  PLACE_KINDS.find((kind) => fold(words).split(' ').includes(kind)) ?? null;

const specialtyIn = (words: string): PracticeDraft['specialty'] | null => {
  const said = fold(words);
  if (said === '' || /\b(?:general|medecine|medical|medecin)/.test(said)) return 'general';
  return /\bdent/.test(said) ? 'dental' : null;
};

const several = (text: string): string[] =>
  text
    .split(/[;,/\n]/)
    .map((each) => each.trim())
    .filter(Boolean);

/** The days that the table has; a day that it does not is closed. Null where it has none, false where one is not understood. */
function weekOf(cells: readonly (readonly [PracticeColumn, string])[]): OpeningHours | null | false {
  const days = cells.flatMap(([column, text]) =>
    typeof column === 'object' && 'day' in column ? [[column.day, readHours(text)] as const] : [],
  );
  if (days.length === 0) return null;
  if (days.some(([, slots]) => slots === null)) return false;
  return { ...CLOSED_WEEK, ...Object.fromEntries(days) };
}

const factsOf = (cells: readonly (readonly [PracticeColumn, string])[]): Record<string, string> =>
  Object.fromEntries(
    cells.flatMap(([column, text]) =>
      typeof column === 'object' && 'fact' in column ? [[column.fact, text] as const] : [],
    ),
  );

/** What the row says, or why it cannot become a practice: nothing is guessed in the place of what is not understood. */
export function readCells(cells: readonly Cell[], { columns, regions }: Known): ReadCells | RowRefusal {
  const known = cells.flatMap(({ header, text }) => {
    const column = columns.get(header);
    return column ? [[column, text] as const] : [];
  });
  const plain = new Map<PracticeColumn, string>(known);
  const of = (column: Plain): string => plain.get(column) ?? '';
  const whole = of('name');
  const name = whole.replace(LEADING, '');
  if (!name) return 'noName';
  const region = regions.get(fold(of('region')));
  if (!region) return 'unknownRegion';
  const calledAs = placeIn(of('calledAs') || (LEADING.exec(whole)?.[1] ?? ''));
  if (of('calledAs') && !calledAs) return 'unknownPlace';
  const specialty = specialtyIn(of('specialty'));
  if (!specialty) return 'unknownSpecialty';
  const hours = weekOf(known);
  if (hours === false) return 'unreadHours';
  return {
    name,
    region,
    zone: of('timeZone'),
    shortNames: several(of('practitioners')),
    spokenNames: several(of('spokenNames')),
    fields: { calledAs, specialty, emergencyLine: of('emergencyLine'), hours, facts: factsOf(known) },
  };
}
