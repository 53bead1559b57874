/** The trace of a triage in plain French: every question that was put, with its answer, also the negative ones, and its hour. */
import type { DispositionLevel } from './disposition';
import type { AnsweredQuestion, TriageAnswer, TriageRun } from './triage';
import type { ModifierId } from './triage-modifier';

/** The wording of the questions before anything else. */
type EntryCheckWording = {
  readonly conscious: string;
  readonly breathing: string;
  readonly place: string;
};

type EntryCheck = {
  readonly conscious: TriageAnswer | null;
  readonly breathing: TriageAnswer | null;
  readonly breathingSign: string;
  readonly place: string;
};

/** What the trace takes of a call's notes. */
type TracedNotes = {
  readonly entryCheck: EntryCheck;
  readonly modifiers: readonly ModifierId[];
  readonly urgency: DispositionLevel | null;
  readonly urgencyReason: string;
  readonly lowering: { readonly name: string; readonly from: DispositionLevel; readonly at: number } | null;
};

/** What the trace takes from outside the domain. */
export type TraceWords = {
  readonly entryCheck: EntryCheckWording;
  readonly modifier: (id: ModifierId) => string;
  readonly level: (level: DispositionLevel) => string;
  /** Epoch ms as the practice's wall clock shows it. */
  readonly hour: (at: number) => string;
};

const SPOKEN_ANSWER: Record<TriageAnswer, string> = {
  yes: 'oui',
  no: 'non',
  unknown: 'ne sait pas',
  notDone: 'pas fait',
  notConcerned: 'ne concerne pas',
};

const answerLine = (text: string, answer: TriageAnswer): string => `${text} — ${SPOKEN_ANSWER[answer]}`;

/** « L’un de ces signes : oui » would be read as a sign, where « oui » means that she breathes well. */
const breathingAnswer = (breathing: TriageAnswer, sign: string): string => {
  if (breathing === 'yes') return 'aucun';
  return breathing === 'no' && sign ? sign : SPOKEN_ANSWER[breathing];
};

const entryCheckLines = (check: EntryCheck, wording: EntryCheckWording): string[] => {
  const lines: string[] = [];
  if (check.conscious) lines.push(answerLine(wording.conscious, check.conscious));
  if (check.breathing)
    lines.push(`${wording.breathing} ${breathingAnswer(check.breathing, check.breathingSign)}`);
  if (check.place.trim()) lines.push(`${wording.place} — ${check.place.trim()}`);
  return lines;
};

/** A corrected answer keeps its place and shows what was finally said. */
const answerLines = (answers: readonly AnsweredQuestion[], { hour }: TraceWords): string[] => {
  const lines = new Map(
    answers.map(({ questionId, text, answer, answeredAt }) => [
      questionId,
      `${answerLine(text, answer)} (${hour(answeredAt)})`,
    ]),
  );
  return [...lines.values()];
};

const runLines = (runs: readonly TriageRun[], words: TraceWords): string[] =>
  runs
    .filter(({ answers }) => answers.length > 0)
    .flatMap(({ title, protocolVersion, startedAt, answers }) => [
      `Protocole «\u00a0${title}\u00a0», version ${protocolVersion}, ouvert à ${words.hour(startedAt)}`,
      ...answerLines(answers, words),
    ]);

/** Who decided for another level than the protocol's, and why. */
const handLines = ({ urgency, urgencyReason, lowering }: TracedNotes, words: TraceWords): string[] => {
  if (!urgency) return [];
  const level = words.level(urgency);
  const reason = urgencyReason.trim() ? ` Raison\u00a0: ${urgencyReason.trim()}` : '';
  if (!lowering) return [`Niveau choisi à la main\u00a0: ${level}.${reason}`];
  const { name, from, at } = lowering;
  return [`Abaissé de ${words.level(from)} à ${level} par ${name}, à ${words.hour(at)}.${reason}`];
};

/**
 * One line per question, in the order in which it was put; each protocol opens with its title, version and hour.
 * A protocol opened without any answer leaves no line.
 */
export const triageTrace = (
  { triage, notes }: { readonly triage: readonly TriageRun[]; readonly notes: TracedNotes },
  words: TraceWords,
): string[] => [
  ...entryCheckLines(notes.entryCheck, words.entryCheck),
  ...runLines(triage, words),
  ...notes.modifiers.map((id) => `Facteur qui relève d’un cran\u00a0: ${words.modifier(id)}`),
  ...handLines(notes, words),
];

/** A sign that was asked in a protocol and refused, with its hour; the entry check's « non » is no refusal but a sign. */
const REFUSED = new RegExp(` — ${SPOKEN_ANSWER.no} \\(\\d{1,2}\\D\\d{2}\\)$`);
/** So few are read faster than they are counted. */
const FEW_REFUSED = 3;

/** What was found and what was doubted, line by line; the signs refused apart, to be counted. Few stay where they stood. */
export const foldedTrace = (
  trace: readonly string[],
): { readonly found: readonly string[]; readonly refused: readonly string[] } => {
  const refused = trace.filter((line) => REFUSED.test(line));
  return refused.length <= FEW_REFUSED
    ? { found: trace, refused: [] }
    : { found: trace.filter((line) => !REFUSED.test(line)), refused };
};
