/** The cases of a report: read from files of any folder, or the project's own sentences. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CALLER_SENTENCES } from '../unit/domain/triage/caller-sentences';
import { SPOKEN_SENTENCES } from '../unit/domain/triage/spoken-sentences';
import { UNSEEN_SENTENCES } from '../unit/domain/triage/unseen-sentences';

/** Words of one caller, the protocols that fit, best first, and the level that whoever labelled the case gave it. */
export type ReportCase = {
  readonly bed: string;
  readonly id: string;
  readonly words: string;
  readonly protocols: readonly string[];
  readonly level: string;
};

type Labelled = {
  readonly id?: string;
  readonly typed?: string;
  readonly opening?: string;
  readonly protocols?: readonly string[];
  readonly level?: string;
};

const caseOf = (
  bed: string,
  words: string,
  { id = '', protocols = [], level = '' }: Labelled,
): ReportCase => ({
  bed,
  id: id || words.slice(0, 40),
  words,
  protocols,
  level,
});

/** JSON: a list with `typed`, `opening` (either may be missing), `protocols` and `level`. */
const fromJson = (text: string): ReportCase[] =>
  (JSON.parse(text) as Labelled[]).flatMap((each) => [
    ...(each.typed ? [caseOf('typed', each.typed, each)] : []),
    ...(each.opening ? [caseOf('raw speech', each.opening, each)] : []),
  ]);

/** Tab-separated: the sentence, then the protocols with bars between. */
const fromTable = (text: string, bed: string): ReportCase[] =>
  text
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [words = '', protocols = ''] = line.split('\t');
      return caseOf(bed, words, { protocols: protocols.split('|') });
    });

const fromFile = (path: string): ReportCase[] => {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.json') ? fromJson(text) : fromTable(text, path.split('/').at(-1) ?? path);
};

const own = (): ReportCase[] => [
  ...CALLER_SENTENCES.map(([words, id]) => caseOf('own, tuned on', words, { protocols: [id] })),
  ...UNSEEN_SENTENCES.map(([words, id]) => caseOf('own, second half', words, { protocols: [id] })),
  ...SPOKEN_SENTENCES.map(([words, ...fits]) => caseOf('own, spoken', words, { protocols: fits })),
];

/** Every case of a file or of a folder's .json and .tsv files; without a path, the project's own. */
export const reportCases = (path: string | undefined): ReportCase[] => {
  if (!path) return own();
  if (!statSync(path).isDirectory()) return fromFile(path);
  return readdirSync(path)
    .filter((name) => /\.(?:json|tsv)$/.test(name))
    .toSorted()
    .flatMap((name) => fromFile(join(path, name)));
};
