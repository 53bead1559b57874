// Records of any kind, invented from the schema of their card.
import fc from 'fast-check';
import type * as z from 'zod/mini';
import type { Card } from '../../lib/domain/record/card';

type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly keyType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
};

/** How zod describes a schema; the tests only read it. */
export const defOf = (schema: z.ZodMiniType): Def => schema._zod.def as unknown as Def;

const WORDS = [
  '',
  'joue',
  'Mme Petit',
  '06 12 34 56 78',
  '09:30',
  '12:00',
  '2026-11-23',
  '2026-12-01',
  'a\nb',
  '7',
];

const anyObject = (shape: Readonly<Record<string, z.ZodMiniType>>): fc.Arbitrary<unknown> => {
  const entries = Object.entries(shape);
  const optional = entries.filter(([, schema]) => defOf(schema).type === 'optional').map(([name]) => name);
  return fc.record(Object.fromEntries(entries.map(([name, schema]) => [name, anyOf(schema)])), {
    requiredKeys: entries.map(([name]) => name).filter((name) => !optional.includes(name)),
  });
};

const inner = ({ innerType, element, valueType, options = [] }: Def): z.ZodMiniType => {
  const schema = innerType ?? element ?? valueType ?? options[0];
  if (!schema) throw new Error('a schema without its parts');
  return schema;
};

const ARBITRARIES: Readonly<Record<string, (def: Def) => fc.Arbitrary<unknown>>> = {
  number: () => fc.integer({ min: 0, max: 30 }),
  boolean: () => fc.boolean(),
  unknown: () => fc.constant(null),
  enum: ({ entries = {} }) => fc.constantFrom(...Object.values(entries)),
  literal: ({ values = [] }) => fc.constantFrom(...values),
  nullable: (def) => fc.option(anyOf(inner(def))),
  optional: (def) => anyOf(inner(def)),
  default: (def) => anyOf(inner(def)),
  array: (def) => fc.array(anyOf(inner(def)), { maxLength: 3 }),
  record: ({ keyType, ...def }) => {
    const names = keyType ? Object.values(defOf(keyType).entries ?? {}) : [];
    // Under the names of a list a record holds all of them.
    if (names.length > 0)
      return fc.record(Object.fromEntries(names.map((name) => [name, anyOf(inner(def))])));
    return fc.dictionary(fc.constantFrom('exam', 'value', 'a.b', 'c]d', ''), anyOf(inner(def)), {
      maxKeys: 3,
    });
  },
  union: ({ options = [] }) => fc.oneof(...options.map((option) => anyOf(option))),
  object: ({ shape = {} }) => anyObject(shape),
};

/** What the schema takes of it; a schema that takes nothing of it is an error, not an endless search. */
const readable = <T>(schema: z.ZodMiniType<T>, values: fc.Arbitrary<unknown>): fc.Arbitrary<T> => {
  const found = fc.sample(values, { numRuns: 300, seed: 1 }).some((value) => schema.safeParse(value).success);
  if (!found) throw new Error(`no sample for ${JSON.stringify(defOf(schema)).slice(0, 200)}`);
  return values.filter((value) => schema.safeParse(value).success).map((value) => schema.parse(value));
};

/** Texts that the schema takes, chosen among words rather than searched for. */
const anyText = <T>(schema: z.ZodMiniType<T>): fc.Arbitrary<T> => {
  const taken = [...WORDS, 'x'.repeat(5), 'été'].filter((word) => schema.safeParse(word).success);
  return fc.constantFrom(...taken).map((word) => schema.parse(word));
};

/** Anything that the schema takes. */
const anyOf = <T>(schema: z.ZodMiniType<T>): fc.Arbitrary<T> => {
  const def = defOf(schema);
  if (def.type === 'string') return anyText(schema);
  const arbitrary = ARBITRARIES[def.type];
  if (!arbitrary) throw new Error(`no sample for a schema of type ${def.type}`);
  return readable(schema, arbitrary(def));
};

/** Any record of a kind, all under one name. */
export const anyRecord = <T>(card: Card<T>): fc.Arbitrary<T> => {
  const [sample] = fc.sample(anyOf(card.schema), { numRuns: 1, seed: 1 });
  const keys = Object.keys(card.rows).filter((field) => {
    const row = card.rows[field];
    return row && 'isKey' in row && row.isKey === true;
  });
  const named = Object.fromEntries(Object.entries(sample ?? {}).filter(([field]) => keys.includes(field)));
  return anyOf(card.schema).map((record) => card.schema.parse({ ...record, ...named }));
};
