/** How long it takes from her first letter to the red flag on her screen, by an honest model of hands and voice. */
import { sheetById } from '../../lib/content/triage/protocols';
import { dispositionRank } from '../../lib/domain/triage/disposition';
import type { ProtocolSearch } from '../../lib/domain/triage/search/protocol-search';
import type { TriageSign } from '../../lib/domain/triage/triage';
import type { ReportCase } from './report-cases';

const LETTERS_A_SECOND = 4;
const WORDS_READ_A_SECOND = 2.5;
const ANSWER_SECONDS = 1.5;
/** One key, found and pressed, that opens the first proposal. */
const KEY_SECONDS = 1.5;
/** While she types on, the learnt ear waits for this. */
const PAUSE_SECONDS = 0.6;
/** The goal of the issue, in seconds. */
const SOON_ENOUGH = 20;

type Flagged = {
  readonly case: string;
  readonly expected: string;
  /** « typing »: a sign rings before the sentence is whole; « pause »: at its end; « asked »: in the first grave list. */
  readonly shown: 'typing' | 'pause' | 'asked';
  /** Letters typed until then. */
  readonly letters: number;
  readonly seconds: number;
};

const isGrave = ({ level }: TriageSign): boolean => dispositionRank(level) <= dispositionRank('urgent');
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The first list with a grave sign, read to its end and answered: the flag may be its last. */
const secondsToAsk = (id: string | undefined): number => {
  const sheet = id ? sheetById(id) : null;
  let seconds = KEY_SECONDS;
  for (const { text, signs } of sheet?.questions ?? []) {
    const read =
      signs.length > 1 ? [text, ...signs.map((sign) => sign.text)] : signs.map((sign) => sign.text);
    seconds += wordsIn(read.join(' ')) / WORDS_READ_A_SECOND + ANSWER_SECONDS;
    if (signs.some(isGrave)) return seconds;
  }
  return seconds;
};

/** How many letters of a sentence typed without a pause it takes until a sign rings; null when none does. */
const lettersUntilHeard = (search: ProtocolSearch, words: string): number | null => {
  for (let count = 1; count <= words.length; count += 1)
    if (search(words.slice(0, count), '').some(({ danger }) => danger)) return count;
  return null;
};

const flagOf = (search: ProtocolSearch, { id, words, level }: ReportCase): Flagged => {
  const heard = lettersUntilHeard(search, words);
  const shared = { case: id.slice(0, 34), expected: level };
  if (heard !== null)
    return { ...shared, shown: 'typing', letters: heard, seconds: Math.round(heard / LETTERS_A_SECOND) };
  const typed = words.length / LETTERS_A_SECOND + PAUSE_SECONDS;
  const hits = search(words);
  const isHeard = hits.some(({ danger }) => danger);
  const seconds = isHeard ? typed : typed + secondsToAsk(hits[0]?.protocol.id);
  return {
    ...shared,
    shown: isHeard ? 'pause' : 'asked',
    letters: words.length,
    seconds: Math.round(seconds),
  };
};

/** The grave cases as a secretary types them, one line each, the slowest first. */
export const flagTable = (cases: readonly ReportCase[], search: ProtocolSearch): Flagged[] =>
  cases
    .filter(({ bed, level }) => bed === 'typed' && (level === 'vital' || level === 'urgent'))
    .map((each) => flagOf(search, each))
    .toSorted((a, b) => b.seconds - a.seconds);

/** In one line: how many were shown soon enough, the middle one, the slowest. */
export const flagSummary = (flags: readonly Flagged[]): string => {
  const soon = flags.filter(({ seconds }) => seconds <= SOON_ENOUGH).length;
  const middle = flags[flags.length >> 1]?.seconds ?? 0;
  return `Red flag shown within ${SOON_ENOUGH} s: ${soon} of ${flags.length}; median ${middle} s, slowest ${flags[0]?.seconds ?? 0} s`;
};
