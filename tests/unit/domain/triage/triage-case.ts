// Invented protocols, and the keys with which a secretary goes through them.
import type { DispositionLevel } from '../../../../lib/domain/triage/disposition';
import type {
  AnsweredQuestion,
  TriageAnswer,
  TriageProtocol,
  TriageSign,
} from '../../../../lib/domain/triage/triage';
import type { Modifier } from '../../../../lib/domain/triage/triage-modifier';
import { type Assessment, answersOf, assess } from '../../../../lib/domain/triage/triage-run';
import { type TriageSheet, triageSheet } from '../../../../lib/domain/triage/triage-sheet';

const LETTERS: Readonly<Record<string, TriageAnswer>> = {
  O: 'yes',
  N: 'no',
  '?': 'unknown',
  F: 'notDone',
  C: 'notConcerned',
};

export const signOf = (id: string, level: DispositionLevel, rest: Partial<TriageSign> = {}): TriageSign => ({
  id,
  text: `${id} ?`,
  level,
  instruction: `Consigne ${id}`,
  exit: false,
  ...rest,
});

export const sheetOf = (
  id: string,
  questions: TriageProtocol['questions'],
  otherwise: DispositionLevel,
): TriageSheet =>
  triageSheet(
    {
      id,
      version: 1,
      title: id,
      specialty: 'toutes',
      author: '',
      words: [],
      questions,
      otherwise: { level: otherwise, instruction: `Consigne par défaut ${id}` },
      waitingAdvice: [],
      sources: ['PC'],
      note: '',
      before: [],
      seeAlso: [],
    },
    new Map(),
  );

/** Answers what is asked, key after key; keys beyond the end are not pressed. */
export const press = (
  keys: string,
  sheets: readonly TriageSheet[],
  modifiers: readonly Modifier[] = [],
): { readonly answers: AnsweredQuestion[]; readonly end: Assessment } => {
  let answers: AnsweredQuestion[] = [];
  for (const key of keys) {
    const asking = assess({ sheets, answers, modifiers });
    if (asking?.state !== 'asking') break;
    answers = [...answers, ...answersOf(asking, { answer: LETTERS[key] ?? 'no', at: answers.length })];
  }
  const end = assess({ sheets, answers, modifiers });
  if (!end) throw new Error('no protocol');
  return { answers, end };
};

/** Where the keys lead. */
export const endAfter = (...given: Parameters<typeof press>): Assessment => press(...given).end;
