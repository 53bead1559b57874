/** Texts of another language laid over content: what they name is said otherwise, and nothing else of it changes. */
import * as z from 'zod/mini';

/** The shape of the content with nothing in it but texts: a list by the names of its items, or text by text. */
export type Translation = string | readonly Translation[] | { readonly [key: string]: Translation };

const Text = z.string().check(z.minLength(1));
export const Translation: z.ZodMiniType<Translation> = z.lazy(() =>
  z.union([Text, z.array(Translation), z.record(z.string(), Translation)]),
);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By which an item of a list is known, the first that it has. */
const NAMES = ['id', 'level', 'kind', 'code'] as const;

const nameOf = (item: unknown): string =>
  isRecord(item) ? String(NAMES.map((name) => item[name]).find((name) => typeof name === 'string')) : '';

const misfit = (where: string): never => {
  throw new Error(`A translation names what is not there (${where})`);
};

function itemsIn(items: readonly unknown[], words: Translation, where: string): unknown[] {
  if (Array.isArray(words)) {
    if (words.length !== items.length) misfit(`${where} (${words.length} for ${items.length})`);
    return items.map((item, at) => laidOver(item, words[at], `${where}/${at}`));
  }
  if (typeof words === 'string') return misfit(where);
  const left = new Map(Object.entries(words));
  const said = items.map((item) => {
    const name = nameOf(item);
    const own = left.get(name);
    left.delete(name);
    return laidOver(item, own, `${where}/${name}`);
  });
  return left.size > 0 ? misfit(`${where}/${[...left.keys()].join(', ')}`) : said;
}

function laidOver(content: unknown, words: Translation | undefined, where: string): unknown {
  if (words === undefined) return content;
  if (Array.isArray(content)) return itemsIn(content, words, where);
  if (typeof words === 'string') return typeof content === 'string' ? words : misfit(where);
  if (!isRecord(content) || Array.isArray(words)) return misfit(where);
  const said = Object.entries(words).map(([key, text]) => {
    if (!(key in content)) misfit(`${where}/${key}`);
    return [key, laidOver(content[key], text, `${where}/${key}`)] as const;
  });
  return { ...content, ...Object.fromEntries(said) };
}

/** The content in these words; what they leave out stays as it is. Throws where they name what the content does not have. */
// The shape is kept: only texts take the place of texts.
export const translated = <T extends object>(content: T, words: Translation): T =>
  laidOver(content, words, '') as T;
