/** Prints what the search makes of callers' words: protocol first and in three, signs heard, level, questions and seconds, before and after; and what invented stories come to. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { secondsToSay } from '../../lib/app/practice/answering-text';
import { callerWords } from '../../lib/content/triage/caller-words';
import { protocols, sheetById } from '../../lib/content/triage/protocols';
import { createProtocolSearch } from '../../lib/domain/triage/search/protocol-search';
import { storySlips, storyTable } from '../unit/content/triage/stories/story-table';
import { press } from '../unit/domain/triage/triage-case';
import { type ReportCase, reportCases } from './report-cases';
import { flagSummary, flagTable } from './time-to-flag';

type Row = {
  readonly bed: string;
  readonly id: string;
  readonly found: readonly string[];
  readonly fits: readonly string[];
  readonly sign: string;
  readonly expected: string;
  /** Level when nothing is found by the questions of the first protocol. */
  readonly nothingFound: string;
  readonly questions: number;
  /** To read them aloud and be answered, each at least once. */
  readonly seconds: number;
};

/** More keys than the longest protocol takes. */
const ALL_NO = 'N'.repeat(60);

/** « Non », and a breath before the next question. */
const ANSWER_SECONDS = 2;

/** The first protocol, every list refused as a whole. */
const walked = (id: string | undefined) => {
  const sheet = id ? sheetById(id) : null;
  if (!sheet) return { nothingFound: '', questions: 0, seconds: 0 };
  const { answers, end } = press(ALL_NO, [sheet]);
  const asked = new Set(answers.map(({ listId, questionId }) => listId ?? questionId));
  const seconds =
    asked.size * ANSWER_SECONDS + answers.reduce((sum, { text }) => sum + secondsToSay(text), 0);
  return { nothingFound: end.state === 'concluded' ? end.level : '', questions: asked.size, seconds };
};

const search = createProtocolSearch(protocols, callerWords);

const rowOf = ({ bed, id, words, protocols: fits, level }: ReportCase): Row => {
  const hits = search(words);
  const found = hits.map(({ protocol }) => protocol.id);
  const sign = hits.find(({ danger }) => danger)?.danger?.id ?? '';
  return { bed, id, found, fits, sign, expected: level, ...walked(found[0]) };
};

const isFirst = ({ found, fits }: Row) => fits.includes(found[0] ?? '');
const isInThree = ({ found, fits }: Row) => found.slice(0, 3).some((id) => fits.includes(id));
const percent = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const summaryOf = (rows: readonly Row[], before: readonly Row[]) =>
  [...new Set(rows.map(({ bed }) => bed))].map((bed) => {
    const now = rows.filter((row) => row.bed === bed);
    const then = before.filter((row) => row.bed === bed);
    const vital = now.filter(({ expected }) => expected === 'vital');
    const share = (list: readonly Row[], holds: (row: Row) => boolean) =>
      percent(list.filter(holds).length, list.length);
    return {
      bed,
      cases: now.length,
      first: share(now, isFirst),
      'in three': share(now, isInThree),
      'first, before': then.length > 0 ? share(then, isFirst) : '',
      'in three, before': then.length > 0 ? share(then, isInThree) : '',
      'vital, sign heard':
        vital.length > 0 ? `${vital.filter(({ sign }) => sign).length} / ${vital.length}` : '',
      'questions, median': median(now.map(({ questions }) => questions)),
      'seconds, median': median(now.map(({ seconds }) => seconds)),
    };
  });

const lineOf = (row: Row) => ({
  bed: row.bed,
  case: row.id.slice(0, 34),
  hit: isFirst(row) ? 'first' : isInThree(row) ? 'in three' : '—',
  sign: row.sign,
  found: row.found.slice(0, 3).join(', '),
  expected: row.expected,
  'nothing found': row.nothingFound,
  questions: row.questions,
  seconds: row.seconds,
});

const optionIn = (args: readonly string[], name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;

/** The command's exit code. */
export const report = (args: readonly string[]): number => {
  const [first] = args;
  const path = first?.startsWith('--') ? undefined : first;
  const against = optionIn(args, '--against');
  const save = optionIn(args, '--save');
  const cases = reportCases(path);
  const rows = cases.map(rowOf);
  const before = against && existsSync(against) ? (JSON.parse(readFileSync(against, 'utf8')) as Row[]) : [];
  // The project's own are hundreds: only those that miss are listed.
  console.table((path ? rows : rows.filter((row) => !isFirst(row))).map(lineOf));
  console.table(summaryOf(rows, before));
  const flags = flagTable(cases, search);
  if (flags.length > 0) {
    console.table(flags);
    console.info(flagSummary(flags));
  }
  console.info('Invented stories, answered from their facts: those too high or two steps too low, then all.');
  console.table(storySlips());
  console.table(storyTable());
  if (save) writeFileSync(save, JSON.stringify(rows));
  return 0;
};
