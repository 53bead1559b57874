/** The sentences from which the second ear learns: written for it, the hearts of the vital signs, and the beds but for the part that is kept. */
import { dangerSigns } from '../../lib/content/triage/danger-signs';
import { CALLER_SENTENCES } from '../unit/domain/triage/caller-sentences';
import dangerCores from '../unit/domain/triage/danger/danger-cores.json';
import { HELD_CALLS, LATER_CALLS, OPEN_CALLS } from '../unit/domain/triage/danger/ordinary-calls';
import freshText from '../unit/domain/triage/danger/ordinary-fresh.txt?raw';
import firstText from '../unit/domain/triage/danger/ordinary-sentences.txt?raw';
import deskDangers from '../unit/domain/triage/desk/dangers.tsv?raw';
import deskOrdinary from '../unit/domain/triage/desk/ordinary.tsv?raw';
import layFirst from '../unit/domain/triage/heard/lay-first.tsv?raw';
import laySecond from '../unit/domain/triage/heard/lay-second.tsv?raw';

/** Who wrote it: what one author wrote is never learnt from while another sentence of the same author is tried. */
type Author = 'ear' | 'hearts' | 'beds' | 'desk' | 'complaints';

export type Sentence = {
  readonly text: string;
  /** A vital sign; null for an ordinary sentence. */
  readonly sign: string | null;
  readonly author: Author;
  /** The line it was made from: what one line says in many ways counts as one source of a word. */
  readonly line: string;
};

/** The kept part is neither learnt from nor looked at. */
const KEPT_PART = 'third';

/** So many ways at most are taken of one line. */
const MOST_DANGERS = 16;
const MOST_ORDINARY = 16;

/** « (il|elle) tombe (du toit|) »: every choice at least once, the same ones on every machine. */
const waysOf = (line: string, most: number): string[] => {
  const slots = line.split(/\(([^()]*)\)/).map((part, at) => (at % 2 === 1 ? part.split('|') : [part]));
  const all = slots.reduce((product, slot) => product * slot.length, 1);
  const count = Math.min(all, Math.max(most, ...slots.map((slot) => slot.length)));
  // One step on in every slot each time, and slots of one length fall out of step after a round.
  const choiceAt = (slot: readonly string[], place: number, turn: number) =>
    slot[(turn + place * Math.floor(turn / slot.length)) % slot.length] ?? '';
  const ways = Array.from({ length: count }, (_, turn) =>
    slots.map((slot, place) => choiceAt(slot, place, turn)).join(''),
  );
  return [...new Set(ways.map((text) => text.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim()))];
};

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** « # sign » above the lines that say it; what stands above ordinary lines is only a title. */
const ownSentences = (texts: Readonly<Record<string, string>>, isDanger: boolean): Sentence[] =>
  Object.values(texts)
    .flatMap((text) => text.split(/^# /m).slice(1))
    .flatMap((section) => {
      const [title = '', ...lines] = linesOf(section);
      const sign = isDanger ? title.trim() : null;
      const most = isDanger ? MOST_DANGERS : MOST_ORDINARY;
      return lines.flatMap((line) => waysOf(line, most).map((text) => ({ text, sign, author: 'ear', line })));
    });

const ordinary = (texts: readonly string[], author: Author): Sentence[] =>
  texts.map((text) => ({ text, sign: null, author, line: text }));

/** A line of the desk: part, sign or kind, words. */
const deskOf = (text: string, isDanger: boolean): Sentence[] =>
  linesOf(text)
    .map((line) => line.split('\t'))
    .filter(([part]) => part !== KEPT_PART)
    .map(([, kind = '', words = '']) => ({
      text: words,
      sign: isDanger ? (kind.split(',')[0] ?? '') : null,
      author: 'desk',
      line: words,
    }));

const hearts: Sentence[] = Object.entries(dangerCores).flatMap(([sign, cores]) =>
  cores.map((text) => ({ text, sign, author: 'hearts' as const, line: text })),
);

const dangerous = new Set(dangerSigns.signs.flatMap(({ protocols }) => protocols));

/** Complaints that lead to a protocol of no sign: serious or not, they are asked about by their own. */
const complaints = [
  ...CALLER_SENTENCES.map(([text, id]) => ({ text, ids: [id] })),
  ...[layFirst, laySecond]
    .flatMap(linesOf)
    .map((line) => line.split('\t'))
    .map(([text = '', ids = '']) => ({ text, ids: ids.split(',') })),
].filter(({ ids }) => !ids.some((id) => dangerous.has(id)));

const dangerTexts = import.meta.glob<string>('./sentences/dangers-*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const ordinaryTexts = import.meta.glob<string>('./sentences/ordinary-*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every sentence that may be learnt from, in the same order everywhere. */
export const SENTENCES: readonly Sentence[] = [
  ...ownSentences(dangerTexts, true),
  ...ownSentences(ordinaryTexts, false),
  ...hearts,
  ...ordinary([...OPEN_CALLS, ...HELD_CALLS, ...LATER_CALLS], 'beds'),
  ...ordinary([freshText, firstText].flatMap(linesOf), 'beds'),
  ...ordinary(
    complaints.map(({ text }) => text),
    'complaints',
  ),
  ...deskOf(deskDangers, true),
  ...deskOf(deskOrdinary, false),
];
