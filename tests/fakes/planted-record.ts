/** Records of a kind in which a word of its own stands wherever the schema of their card takes one. */
import type * as z from 'zod/mini';
import type { Card } from '../../lib/domain/record/card';
import { fieldsOf, type Row, rowEntries } from '../../lib/domain/record/row';
import { defOf } from './any-record';

/** What each word begins with: nothing else in a browser does. Four figures follow. */
export const STEM = 'quorvezal';

/** The call that all of it belongs to, where it belongs to one. */
export const PLANTED_CALL = 'planted-call';

/** Names by which records find each other. They lie in the clear, and are made up by chance. */
const NAMES: Readonly<Record<string, string>> = { callId: PLANTED_CALL, practiceId: 'planted-practice' };

/** What stands where no word may: of these the first that the schema takes. */
const TEXTS = ['09:30', '2026-11-23', 'fr', '06 12 34 56 78', 'a1', ''];
const NUMBERS = [20, 1, 0];
/** A list is as short as its schema takes it; empty where its entries must fit each other. */
const LENGTHS = [1, 2, 3, 0];
/** So many forms has a record at most: one for each state. */
const FORMS = [0, 1, 2, 3];

export type PlantedKind = {
  readonly card: Card<unknown>;
  readonly records: readonly unknown[];
  /** By where it stands. */
  readonly words: ReadonlyMap<string, string>;
  /** Texts that take no word: dates, hours, numbers of a form. */
  readonly refused: readonly string[];
};

const wordOf = (number: number): string => STEM + String(number).padStart(4, '0');

/** The row under which a path lies. */
const rowAt = (rows: readonly (readonly [string, Row])[], path: string): Row | undefined =>
  rows.find(([at]) => path === at || path.startsWith(`${at}.`))?.[1];

type Notes = {
  readonly takesWord: (path: string) => boolean;
  readonly word: (path: string) => string;
  readonly refuse: (path: string) => void;
};

type Place = { readonly at: string; readonly form: number; readonly notes: Notes };

const firstTaken = <T>(schema: z.ZodMiniType, values: readonly T[], at: string): T => {
  const taken = values.find((value) => schema.safeParse(value).success);
  if (taken === undefined) throw new Error(`nothing fits ${at}`);
  return taken;
};

const text = (schema: z.ZodMiniType, { at, notes }: Place): string => {
  if (!notes.takesWord(at)) return firstTaken(schema, [NAMES[at] ?? '', ...TEXTS], at);
  if (schema.safeParse(wordOf(0)).success) return notes.word(at);
  notes.refuse(at);
  return firstTaken(schema, TEXTS, at);
};

const under = (place: Place, field: string): Place => ({
  ...place,
  at: place.at ? `${place.at}.${field}` : field,
});

type Filler = (schema: z.ZodMiniType, place: Place) => unknown;

const inside: Filler = (schema, place) => {
  const { innerType } = defOf(schema);
  if (!innerType) throw new Error(`nothing inside ${place.at}`);
  return filled(innerType, place);
};

const list: Filler = (schema, place) => {
  const { element } = defOf(schema);
  if (!element) throw new Error(`no element in ${place.at}`);
  const items = [0, 1, 2].map((at) =>
    filled(element, { ...under(place, String(at)), form: place.form + at }),
  );
  return firstTaken(
    schema,
    LENGTHS.map((length) => items.slice(0, length)),
    place.at,
  );
};

const dictionary: Filler = (schema, place) => {
  const { keyType, valueType } = defOf(schema);
  if (!valueType) throw new Error(`no value in ${place.at}`);
  const listed = Object.values((keyType && defOf(keyType).entries) ?? {});
  const names = listed.length > 0 ? listed : ['value'];
  return Object.fromEntries(names.map((name) => [name, filled(valueType, under(place, name))]));
};

const FILLERS: Readonly<Record<string, Filler>> = {
  string: text,
  number: (schema, { at }) => firstTaken(schema, NUMBERS, at),
  boolean: () => true,
  unknown: () => null,
  enum: (schema, { form }) => {
    const values = Object.values(defOf(schema).entries ?? {});
    return values[form % values.length];
  },
  literal: (schema) => defOf(schema).values?.[0],
  nullable: inside,
  optional: inside,
  default: inside,
  array: list,
  record: dictionary,
  union: (schema, place) => {
    const { options = [] } = defOf(schema);
    const option = options[place.form % options.length];
    if (!option) throw new Error(`no option in ${place.at}`);
    return filled(option, place);
  },
  object: (schema, place) =>
    Object.fromEntries(
      Object.entries(defOf(schema).shape ?? {}).map(([field, inner]) => [
        field,
        filled(inner, under(place, field)),
      ]),
    ),
};

/** Everything that the schema has room for. */
function filled(schema: z.ZodMiniType, place: Place): unknown {
  const { type } = defOf(schema);
  const filler = FILLERS[type];
  if (!filler) throw new Error(`no words for a schema of type ${type} in ${place.at}`);
  return filler(schema, place);
}

/** The name of a record: the call that has ended is the one to which all else belongs. */
const named = (card: Card<unknown>, record: unknown, form: number): unknown => {
  const { id, status } = fieldsOf(record);
  if (id === undefined) return record;
  const isTheCall = card.kind === 'calls' && status === 'ended';
  return { ...fieldsOf(record), id: isTheCall ? PLANTED_CALL : `${card.kind}-${form}` };
};

/** Records of one kind in all their forms; `first`: the number of its first word. */
function plantedKind(card: Card<unknown>, first: number): PlantedKind {
  const rows = rowEntries(card.rows);
  const words = new Map<string, string>();
  const refused = new Set<string>();
  const word = (path: string): string => {
    const made = words.get(path) ?? wordOf(first + words.size);
    words.set(path, made);
    return made;
  };
  const notes: Notes = {
    takesWord: (path) => {
      const row = rowAt(rows, path);
      return !(row?.isKey || row?.isClear || path in NAMES);
    },
    word,
    refuse: (path) => void refused.add(path),
  };
  const records = FORMS.map((form) =>
    card.schema.parse(named(card, filled(card.schema, { at: '', form, notes }), form)),
  );
  // A list that takes one entry was offered more.
  const all = JSON.stringify(records);
  for (const [path, planted] of words) if (!all.includes(planted)) words.delete(path);
  return { card, records, words, refused: [...refused].filter((path) => !words.has(path)).sort() };
}

/** Room for the words of one kind: four figures are enough for 25 of them. */
const WORDS_A_KIND = 400;

/** Every kind of these cards; throws where one has more words than there is room for, and would take those of the next. */
export function plantedKinds(cards: readonly Card<unknown>[]): PlantedKind[] {
  const kinds = cards.map((card, at) => plantedKind(card, at * WORDS_A_KIND));
  for (const { card, words } of kinds)
    if (words.size > WORDS_A_KIND) throw new Error(`${card.kind} has ${words.size} texts`);
  return kinds;
}

/** Where a text stands, whichever entry of a list it is: `addenda.0.text` is `addenda.text`. */
export const placeOf = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '');
