/** Runs a triage protocol literally: yes, no or unknown in, next question or disposition out. It infers nothing else. */
import type { EntryCheck } from './call';
import { type DispositionLevel, dispositionRank, mostUrgent } from './disposition';
import type { AnsweredQuestion, TriageAnswer, TriageProtocol, TriageQuestion, TriageRun } from './triage';

/** Why a protocol ended: a « oui », a doubt that nothing left could outweigh, no « oui » at all, or a milder way out. */
type AssessmentReason = 'redFlag' | 'doubt' | 'default' | 'exit';

/** Where a protocol stands after some answers. */
export type Assessment =
  | {
      readonly state: 'asking';
      readonly question: TriageQuestion;
      /** Level already reached by a « ne sait pas »; null when none. */
      readonly floor: DispositionLevel | null;
      /** Questions answered so far. */
      readonly asked: number;
      /** Questions that may still be put, this one included. */
      readonly remaining: number;
    }
  | {
      readonly state: 'concluded';
      readonly level: DispositionLevel;
      /** What to do besides the level's own action; empty when the level says it all. */
      readonly instruction: string;
      readonly because: AssessmentReason;
      /** The question that decided; null when none did. */
      readonly questionId: string | null;
    };

type Concluded = Extract<Assessment, { state: 'concluded' }>;

/** What the answers read so far leave behind. */
type Walk = {
  readonly floor: DispositionLevel | null;
  readonly floorQuestion: TriageQuestion | null;
  /** An « unknown » was said: milder ways out are closed. */
  readonly doubted: boolean;
};

/** The general rule of the scale: a doubt counts as a « oui » one notch lower; below `day` it changes nothing. */
const levelOfDoubt = (question: TriageQuestion): DispositionLevel | null => {
  if (question.exit) return null;
  if (question.doubt) return question.doubt;
  if (question.level === 'vital') return 'urgent';
  return question.level === 'urgent' ? 'day' : null;
};

const isMoreUrgent = (a: DispositionLevel, b: DispositionLevel): boolean =>
  dispositionRank(a) < dispositionRank(b);

const afterAnswer = (walk: Walk, question: TriageQuestion, answer: TriageAnswer | undefined): Walk => {
  if (answer !== 'unknown') return walk;
  const level = levelOfDoubt(question);
  if (level === null || (walk.floor !== null && !isMoreUrgent(level, walk.floor))) {
    return { ...walk, doubted: true };
  }
  return { floor: level, floorQuestion: question, doubted: true };
};

const concludeYes = (question: TriageQuestion, floor: DispositionLevel | null): Concluded => {
  const level = floor === null ? question.level : mostUrgent(question.level, floor);
  return {
    state: 'concluded',
    level,
    instruction: question.instruction,
    because: question.exit ? 'exit' : 'redFlag',
    questionId: question.id,
  };
};

/** No « oui »: the default, unless a doubt weighs more. A default already as urgent keeps its own instruction. */
const concludeWithoutYes = ({ otherwise }: TriageProtocol, { floor, floorQuestion }: Walk): Concluded => {
  if (floor === null || floorQuestion === null || isMoreUrgent(otherwise.level, floor)) {
    return { state: 'concluded', ...otherwise, because: 'default', questionId: null };
  }
  const ownInstruction = floor === floorQuestion.level ? floorQuestion.instruction : '';
  const instruction = floor === otherwise.level ? otherwise.instruction : ownInstruction;
  return { state: 'concluded', level: floor, instruction, because: 'doubt', questionId: floorQuestion.id };
};

const isOpen = (question: TriageQuestion, walk: Walk): boolean => !question.exit || !walk.doubted;

/** A doubt that no question left could outweigh settles the matter. */
const isSettled = (questions: readonly TriageQuestion[], { floor }: Walk): boolean =>
  floor !== null && !questions.some((question) => !question.exit && isMoreUrgent(question.level, floor));

const lastAnswers = (answers: readonly AnsweredQuestion[]): ReadonlyMap<string, TriageAnswer> =>
  new Map(answers.map(({ questionId, answer }) => [questionId, answer]));

/** A « oui » to a vital question counts wherever it was ticked: nothing that is still unanswered could weigh more. */
const vitalYes = (protocol: TriageProtocol, answers: ReadonlyMap<string, TriageAnswer>) =>
  protocol.questions.find(({ id, exit, level }) => !exit && level === 'vital' && answers.get(id) === 'yes');

/** What the first of the questions left brings: it is to be put, or its « oui » concludes; null goes on to the next. */
const outcomeOfFirst = (
  left: readonly TriageQuestion[],
  walk: Walk,
  given: ReadonlyMap<string, TriageAnswer>,
): Assessment | null => {
  const [question] = left;
  if (!question || !isOpen(question, walk)) return null;
  const answer = given.get(question.id);
  if (answer === 'yes') return concludeYes(question, walk.floor);
  if (answer !== undefined) return null;
  const remaining = left.filter((later) => isOpen(later, walk)).length;
  return { state: 'asking', question, floor: walk.floor, asked: 0, remaining };
};

/** Goes through the questions in order until one is unanswered, says « oui », or nothing left could raise the floor. */
const walkThrough = (protocol: TriageProtocol, given: ReadonlyMap<string, TriageAnswer>): Assessment => {
  let walk: Walk = { floor: null, floorQuestion: null, doubted: false };
  for (const [asked, question] of protocol.questions.entries()) {
    const left = protocol.questions.slice(asked);
    if (isSettled(left, walk)) break;
    const outcome = outcomeOfFirst(left, walk, given);
    if (outcome) return outcome.state === 'asking' ? { ...outcome, asked } : outcome;
    walk = afterAnswer(walk, question, given.get(question.id));
  }
  return concludeWithoutYes(protocol, walk);
};

/**
 * Where the protocol stands, from the answers alone; the last answer to a question wins, answers to unknown
 * questions are ignored.
 */
export const assess = (protocol: TriageProtocol, answers: readonly AnsweredQuestion[]): Assessment => {
  const given = lastAnswers(answers);
  const vital = vitalYes(protocol, given);
  return vital ? concludeYes(vital, null) : walkThrough(protocol, given);
};

/** The question to put now; null once the protocol has concluded. */
export const nextQuestion = (
  protocol: TriageProtocol,
  answers: readonly AnsweredQuestion[],
): TriageQuestion | null => {
  const assessment = assess(protocol, answers);
  return assessment.state === 'asking' ? assessment.question : null;
};

/** The run with one more answer, given at `at` (epoch ms); a correction is added, so that undoing it brings back the first. */
export const withAnswer = (
  run: TriageRun,
  question: TriageQuestion,
  { answer, at }: { readonly answer: TriageAnswer; readonly at: number },
): TriageRun => ({
  ...run,
  answers: [...run.answers, { questionId: question.id, text: question.text, answer, answeredAt: at }],
});

/** The run as it was before its last answer. */
export const withoutLastAnswer = (run: TriageRun): TriageRun => ({
  ...run,
  answers: run.answers.slice(0, -1),
});

/** The three questions before anything else: one « non » or one doubt on consciousness or breathing is vital. */
export const assessEntryCheck = ({ conscious, breathing }: EntryCheck): 'vital' | 'clear' | 'incomplete' => {
  const answers = [conscious, breathing];
  if (answers.some((answer) => answer === 'no' || answer === 'unknown')) return 'vital';
  return answers.includes(null) ? 'incomplete' : 'clear';
};
