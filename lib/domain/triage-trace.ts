/** The trace of a triage in plain French: every question that was put, with its answer, also the negative ones. */
import type { EntryCheck } from './call';
import type { AnsweredQuestion, TriageAnswer, TriageRun } from './triage';

/** The wording of the three questions before anything else. */
export type EntryCheckWording = {
  readonly conscious: string;
  readonly breathing: string;
  readonly place: string;
};

const SPOKEN_ANSWER: Record<TriageAnswer, string> = { yes: 'oui', no: 'non', unknown: 'ne sait pas' };

const answerLine = (text: string, answer: TriageAnswer): string => `${text} — ${SPOKEN_ANSWER[answer]}`;

const entryCheckLines = (check: EntryCheck, wording: EntryCheckWording): string[] => {
  const lines: string[] = [];
  if (check.conscious) lines.push(answerLine(wording.conscious, check.conscious));
  if (check.breathing) lines.push(answerLine(wording.breathing, check.breathing));
  if (check.place.trim()) lines.push(`${wording.place} — ${check.place.trim()}`);
  return lines;
};

/** A corrected answer keeps its place and shows what was finally said. */
const answerLines = (answers: readonly AnsweredQuestion[]): string[] => {
  const lines = new Map(
    answers.map(({ questionId, text, answer }) => [questionId, answerLine(text, answer)]),
  );
  return [...lines.values()];
};

/**
 * One line per question, in the order in which it was put; each protocol opens with its title and version.
 * A protocol opened without any answer leaves no line.
 */
export const triageTrace = (
  runs: readonly TriageRun[],
  entryCheck?: { readonly check: EntryCheck; readonly wording: EntryCheckWording },
): string[] => [
  ...(entryCheck ? entryCheckLines(entryCheck.check, entryCheck.wording) : []),
  ...runs
    .filter(({ answers }) => answers.length > 0)
    .flatMap(({ title, protocolVersion, answers }) => [
      `Protocole « ${title} », version ${protocolVersion}`,
      ...answerLines(answers),
    ]),
];
