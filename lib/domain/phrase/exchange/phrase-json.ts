/** Phrases as JSON: our own file, and those of Text Blaze, Beeftext, Clippings and VS Code. */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../text/result';
import { BeeftextFile, phrasesFromBeeftext } from './phrase-beeftext';
import { ClippingsFile, phrasesFromClippings } from './phrase-clippings';
import { ExchangedPhrase, type FileRefusal, type ImportedPhrase } from './phrase-exchange';
import { refusalOf } from './phrase-hostile';
import { phrasesFromTextBlaze, TextBlazeFile } from './phrase-textblaze';
import { phrasesFromVsCode, VsCodeFile } from './phrase-vscode';

const FORMAT = 'decroche-phrases';

const OwnFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  phrases: z.array(ExchangedPhrase),
});

/** Our own file; indented, so that two of them can be compared. */
export const phrasesToJson = (phrases: readonly ExchangedPhrase[]): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, phrases }, null, 2)}\n`;

/** A file of ours that this version does not know yet. */
const Newer = z.object({ format: z.literal(FORMAT), version: z.number().check(z.gt(1)) });

const reader =
  <T>(schema: z.ZodMiniType<T>, phrases: (file: T) => ImportedPhrase[]) =>
  (data: unknown): ImportedPhrase[] | null => {
    const file = schema.safeParse(data);
    return file.success ? phrases(file.data) : null;
  };

/** The most particular first: a file of VS Code is any object of snippets. */
const READERS: readonly ((data: unknown) => ImportedPhrase[] | null)[] = [
  reader(OwnFile, ({ phrases }) => phrases),
  reader(TextBlazeFile, phrasesFromTextBlaze),
  reader(BeeftextFile, phrasesFromBeeftext),
  reader(ClippingsFile, phrasesFromClippings),
  reader(VsCodeFile, phrasesFromVsCode),
];

const readData = (data: unknown): Result<ImportedPhrase[], FileRefusal> => {
  for (const read of READERS) {
    const phrases = read(data);
    if (phrases) return ok(phrases);
  }
  return fail(Newer.safeParse(data).success ? 'newer' : 'unknownFormat');
};

/** A string, or a comment of the kind that VS Code allows in its files: only the comments go. */
const COMMENTS = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** A string, or the comma before the end of a list, which VS Code allows as well. */
const LAST_COMMAS = /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g;

const onlyStrings = (found: string): string => (found.startsWith('"') ? found : '');

const plainJson = (json: string): string =>
  json.replace(COMMENTS, onlyStrings).replace(LAST_COMMAS, onlyStrings);

const parsed = (json: string): Result<unknown, 'unreadable'> => {
  for (const text of [json, plainJson(json)]) {
    try {
      return ok(JSON.parse(text.replace(/^\ufeff/, '')));
    } catch {
      // Tried once more without comments and last commas; then it is unreadable.
    }
  }
  return fail('unreadable');
};

/** Reads a file of ours or of another tool; all of it or nothing. */
export const phrasesFromJson = (json: string): Result<ImportedPhrase[], FileRefusal> => {
  const data = parsed(json);
  if (!data.ok) return data;
  const refusal = refusalOf(data.value);
  return refusal ? fail(refusal) : readData(data.value);
};
