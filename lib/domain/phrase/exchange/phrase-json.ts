/** Phrases as JSON: our own file, and what Text Blaze exports. */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../text/result';
import { ExchangedPhrase, type FileRefusal, foreignPhrase, type ImportedPhrase } from './phrase-exchange';
import { refusalOf } from './phrase-hostile';

const FORMAT = 'decroche-phrases';

const OwnFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  phrases: z.array(ExchangedPhrase),
});

/** Only what is read of it: folders of snippets. */
const TextBlazeFile = z.object({
  folders: z.array(
    z.object({
      name: z.string(),
      snippets: z.array(z.object({ shortcut: z.optional(z.string()), text: z.string() })),
    }),
  ),
});

/** Our own file; indented, so that two of them can be compared. */
export const phrasesToJson = (phrases: readonly ExchangedPhrase[]): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, phrases }, null, 2)}\n`;

/** `name=…` of a command of Text Blaze, as a label. */
const labelled = (settings: string, fallback: string): string =>
  /(?:^|;)\s*name=([^;]*)/.exec(settings)?.[1]?.trim() || fallback;

/** The answers of a menu: what stands between semicolons and is no setting but the default one. */
const menuOptions = (settings: string): string =>
  settings
    .split(';')
    .map((option) => option.trim().replace(/^default=/, ''))
    .filter((option) => option && !/^\w+=/.test(option))
    .join('|');

/** One command of Text Blaze in our own words; what is not known becomes a field to fill in, never lost. */
const tagFor = (name: string, settings: string): string => {
  if (name === 'cursor') return '{curseur}';
  if (name === 'time') return '{date_appel}';
  if (name === 'formmenu') return `{${menuOptions(settings) || '?choix'}}`;
  const initial = /(?:^|;)\s*default=([^;]*)/.exec(settings)?.[1]?.trim();
  return `{?${labelled(settings, name)}${initial ? `=${initial}` : ''}}`;
};

const fromTextBlaze = (text: string): string =>
  text.replace(/\{([a-z]+)(?::([^{}]*))?\}/g, (_, name: string, settings = '') => tagFor(name, settings));

const readData = (data: unknown): Result<ImportedPhrase[], FileRefusal> => {
  const own = OwnFile.safeParse(data);
  if (own.success) return ok(own.data.phrases);
  const blaze = TextBlazeFile.safeParse(data);
  if (!blaze.success) return fail('unknownFormat');
  const phrases = blaze.data.folders.flatMap(({ name, snippets }) =>
    snippets.map(({ shortcut, text }) =>
      foreignPhrase(fromTextBlaze(text), { abbreviation: shortcut ?? '', category: name }),
    ),
  );
  return ok(phrases);
};

/** Reads a file of ours or of Text Blaze; all of it or nothing. */
export const phrasesFromJson = (json: string): Result<ImportedPhrase[], FileRefusal> => {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return fail('unreadable');
  }
  const refusal = refusalOf(data);
  return refusal ? fail(refusal) : readData(data);
};
