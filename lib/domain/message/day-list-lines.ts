/** Whom to tell, read from lines that were pasted: with or without headers, one person a line, nothing dropped unseen. */
import { hasHiddenSigns } from '../text/hidden-signs';
import { fold } from '../text/search-text';
import { fromCell } from '../text/table/cells';
import type { Person } from './day-list';

type PersonRefusal = 'noName' | 'noPatient' | 'hiddenSigns';

export type PersonLine = {
  /** As it was pasted. */
  readonly line: string;
  /** What is written when the lines are taken; null where it is refused. */
  readonly person: Person | null;
  readonly refused: PersonRefusal | null;
  /** What of the line is not taken: a reason for a visit has no place in this list. */
  readonly left: readonly string[];
};

type Field = keyof Person | 'firstName';

const HEADERS: Readonly<Record<Field, string>> = {
  name: 'nom|nom du patient|patient|nom prenom|nom et prenom|name|patient name|last name',
  firstName: 'prenom|first name',
  birthDate:
    'date de naissance|date naissance|naissance|ne le|nee le|ne e le|ddn|birth date|birthdate|date of birth|dob',
  phone:
    'telephone|tel|portable|mobile|fixe|gsm|numero|numero de telephone|tel portable|tel mobile|tel fixe|telephone portable|telephone mobile|telephone fixe|phone|phone number|mobile phone|cell phone|cell',
  hour: 'heure|horaire|debut|heure de debut|heure du rdv|heure rdv|rdv|rendez vous|time|hour|start|start time',
};

const FIELD_OF = new Map(
  Object.entries(HEADERS).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field as Field] as const),
  ),
);

/** What stands in an agenda where no patient does. */
const NOBODY = new Set(
  'pause|pause dejeuner|dejeuner|libre|creneau libre|disponible|indisponible|ferme|bloque|absent|absence|conges|reunion|break|lunch|lunch break|free|available|unavailable|closed|blocked|away|meeting'.split(
    '|',
  ),
);

const DATE = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;
const HOUR = /(?<![\d:])\d{1,2}\s?[hH:]\s?(?:[0-5]\d)?(?![\p{L}\d])/u;
const PHONE = /(?:\+|00|\()?\d(?:[\s.()-]{0,2}\d){7,14}/;

const blank = (): Person => ({ name: '', birthDate: '', phone: '', hour: '' });

/** Tabs, semicolons, bars; a comma stands within « DUPONT, Claire ». */
const cellsOf = (line: string): string[] =>
  line.split(/[\t;|]/).map((cell) => fromCell(cell.trim().replace(/^"(.*)"$/, '$1')).trim());

/** The columns, where the first line names them. */
function columnsOf(line: string): readonly (Field | null)[] | null {
  const cells = cellsOf(line);
  const fields = cells.map((cell) => FIELD_OF.get(fold(cell)) ?? null);
  return fields.includes('name') || fields.includes('firstName') ? fields : null;
}

const SIGNS = /^[\s,.\-–:]+|[\s,.\-–:]+$/g;

/** Takes what a pattern finds out of the text, once. */
const takeOut = (text: string, pattern: RegExp): readonly [found: string, rest: string] => {
  const found = pattern.exec(text)?.[0] ?? '';
  return [found.trim(), found ? text.replace(found, ' ') : text];
};

/** A date before a number, an hour before both: « 09:00 » and « 03-04-1958 » are no telephone. */
const PATTERNS = [
  ['birthDate', DATE],
  ['hour', HOUR],
  ['phone', PHONE],
] as const;

function readFreely(cells: readonly string[]): Pick<PersonLine, 'left'> & { readonly found: Person } {
  const found = blank();
  const left: string[] = [];
  for (const cell of cells) {
    let text = cell;
    for (const [field, pattern] of PATTERNS) {
      if (found[field]) continue;
      const [taken, rest] = takeOut(text, pattern);
      found[field] = taken;
      text = rest;
    }
    const words = text.replace(/\s+/g, ' ').replace(SIGNS, '');
    if (!found.name && /\p{L}/u.test(words)) found.name = words;
    else left.push(words);
  }
  return { found, left: left.filter(Boolean) };
}

function readColumns(
  cells: readonly string[],
  columns: readonly (Field | null)[],
): Pick<PersonLine, 'left'> & { readonly found: Person } {
  const isTaken = new Set<number>();
  // Of two columns of one kind the first that is filled: two numbers in a row are none.
  const by = (field: Field): string => {
    const found = cells.findIndex((cell, at) => columns[at] === field && cell !== '');
    isTaken.add(found);
    return cells[found] ?? '';
  };
  const name = [by('name'), by('firstName')].filter(Boolean).join(' ');
  const found = { name, birthDate: by('birthDate'), phone: by('phone'), hour: by('hour') };
  return { found, left: cells.filter((cell, at) => cell !== '' && !isTaken.has(at)) };
}

/** A patient of that name has a number or a birth date. */
const isNobody = ({ name, phone, birthDate }: Person): boolean =>
  phone === '' && birthDate === '' && NOBODY.has(fold(name));

/** Each line that is not empty, taken or refused with its reason. */
export function readPeople(text: string): PersonLine[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.replace(/[\t;|"\s]/g, '') !== '');
  const columns = columnsOf(lines[0] ?? '');
  return (columns ? lines.slice(1) : lines).map((line): PersonLine => {
    if (hasHiddenSigns(line.replaceAll('\t', ' ')))
      return { line, person: null, refused: 'hiddenSigns', left: [] };
    const { found, left } = columns ? readColumns(cellsOf(line), columns) : readFreely(cellsOf(line));
    if (!found.name) return { line, person: null, refused: 'noName', left };
    if (isNobody(found)) return { line, person: null, refused: 'noPatient', left };
    return { line, person: found, refused: null, left };
  });
}
