/** What one protocol comes to, from the answers alone: its gravest « oui », its doubts, its default or a milder way out. */
import { type DispositionLevel, mostUrgent } from './disposition';
import type { TriageSign } from './triage';
import { type GivenAnswers, isExcluded, isMoreUrgent, levelOfAnswer, levelOfDoubt } from './triage-answers';
import type { Modifier, ModifierId } from './triage-modifier';
import { type AskedQuestion, signsOf, type TriageSheet } from './triage-sheet';

/** Why a protocol ends where it does: a « oui », a doubt that weighs more than the rest, no « oui » at all, a milder way out. */
type EndReason = 'redFlag' | 'doubt' | 'default' | 'exit';

export type TriageEnd = {
  readonly level: DispositionLevel;
  /** What to do besides the level's own action; empty when the level says it all. */
  readonly instruction: string;
  /** Sentence written for this end; null: the practice's phrase for the level. */
  readonly say: string | null;
  readonly because: EndReason;
  /** Why the default is no milder; empty at every other end. */
  readonly why: string;
  /** The sign that decided; null when none did. */
  readonly sign: TriageSign | null;
  /** What raised it by one notch; empty when nothing did. */
  readonly raisedBy: readonly ModifierId[];
};

const plain = { raisedBy: [], why: '' } as const;

const endOfYes = (sign: TriageSign, level: DispositionLevel): TriageEnd => ({
  ...plain,
  level,
  instruction: sign.instruction,
  say: sign.say ?? null,
  because: sign.exit ? 'exit' : 'redFlag',
  sign,
});

/** A level that was recorded with an answer whose protocol is no longer open. */
export const endOfRecord = (level: DispositionLevel): TriageEnd => ({
  ...plain,
  level,
  instruction: '',
  say: null,
  because: 'redFlag',
  sign: null,
});

/** The sign's own instruction was written for its own level. */
const endOfDoubt = (sign: TriageSign, level: DispositionLevel): TriageEnd => ({
  ...plain,
  level,
  instruction: level === sign.level ? sign.instruction : '',
  say: level === sign.level ? (sign.say ?? null) : null,
  because: 'doubt',
  sign,
});

/** A level recorded with the answer holds, even if the protocol was made milder since. */
const endOfAnswer = (sign: TriageSign, given: GivenAnswers): TriageEnd[] => {
  const answered = given.get(sign.id);
  if (!answered) return [];
  const now = levelOfAnswer(sign, answered.answer);
  const level = now && answered.level ? mostUrgent(now, answered.level) : (now ?? answered.level ?? null);
  if (level === null) return [];
  return [answered.answer === 'yes' ? endOfYes(sign, level) : endOfDoubt(sign, level)];
};

/** « Oui » to a list, then « non » to each of its signs: nobody knows what was meant. */
const endOfContradiction = ({ id, signs }: AskedQuestion, given: GivenAnswers): TriageEnd[] => {
  const [first] = signs;
  const isContradicted =
    given.get(id)?.answer === 'yes' && signs.every((sign) => isExcluded(given.get(sign.id)));
  if (signs.length < 2 || !first || !isContradicted) return [];
  const level = levelOfDoubt(first);
  return level ? [endOfDoubt(first, level)] : [];
};

/**
 * The gravest doubt of each list that was opened by « oui » or « ne sait pas » and whose sign was not named: as long as
 * the caller is not asked which, it may be any of them. A sign that was said before the list was read names nothing.
 */
export const doubtsOfOpenLists = ({ questions }: TriageSheet, given: GivenAnswers): DispositionLevel[] =>
  questions.flatMap(({ id, signs }) => {
    const opening = given.get(id);
    if (signs.length < 2 || !opening || isExcluded(opening)) return [];
    const answers = signs.map((sign) => given.get(sign.id));
    const isNamed = answers.some((said) => said?.answer === 'yes' && said.answeredAt >= opening.answeredAt);
    if (isNamed || answers.every((said) => said !== undefined)) return [];
    const [first, ...others] = signs.flatMap((sign) => levelOfDoubt(sign) ?? []);
    return first ? [others.reduce(mostUrgent, first)] : [];
  });

/** Ends that the answers gave in this protocol: « oui » and doubts, not its default nor its ways out. */
export const endsFound = ({ questions }: TriageSheet, given: GivenAnswers): TriageEnd[] =>
  questions.flatMap((question) => [
    ...question.signs.filter(({ exit }) => !exit).flatMap((sign) => endOfAnswer(sign, given)),
    ...endOfContradiction(question, given),
  ]);

/** The most urgent end; of two as urgent the earlier. Null without any. */
export const gravest = (ends: readonly TriageEnd[]): TriageEnd | null =>
  ends.reduce<TriageEnd | null>(
    (best, end) => (best && !isMoreUrgent(end.level, best.level) ? best : end),
    null,
  );

/**
 * The way out to be put or already taken: the first that was not refused, once everything else of the protocol was
 * answered « non ». Null while they are locked, when a doubt closed them, or when there is none left.
 */
export const openExit = (sheet: TriageSheet, given: GivenAnswers): TriageSign | null => {
  const signs = signsOf(sheet);
  const isLocked = signs.some(({ id, exit }) => !exit && !isExcluded(given.get(id)));
  if (isLocked || endsFound(sheet, given).length > 0) return null;
  const left = signs.find(({ id, exit }) => exit && !isExcluded(given.get(id)));
  const answer = left && given.get(left.id)?.answer;
  return left && (answer === undefined || answer === 'yes') ? left : null;
};

/** The default, unless a milder way out was said. */
const endWithoutYes = (sheet: TriageSheet, given: GivenAnswers): TriageEnd => {
  const exit = openExit(sheet, given);
  if (exit && given.has(exit.id)) return endOfYes(exit, exit.level);
  const { level, instruction, say, why = '' } = sheet.protocol.otherwise;
  return { ...plain, level, instruction, say: say ?? null, because: 'default', why, sign: null };
};

/** NTS: a modifier lifts by one notch, never by itself to vital; ends without urgency stay what they are. */
const ONE_NOTCH_HIGHER: Partial<Record<DispositionLevel, DispositionLevel>> = {
  routine: '72h',
  '72h': 'day',
  day: 'urgent',
};

const countsIn = (sheet: TriageSheet, { raises, covers, protocols }: Modifier): boolean =>
  raises === 'oneNotch' &&
  (protocols.length === 0 || protocols.includes(sheet.protocol.id)) &&
  !signsOf(sheet).some(({ id }) => covers.includes(id));

const raised = (end: TriageEnd, raising: readonly Modifier[]): TriageEnd => {
  const level = raising.length > 0 ? ONE_NOTCH_HIGHER[end.level] : undefined;
  return level ? { ...end, level, raisedBy: raising.map(({ id }) => id) } : end;
};

/** Where the protocol ends if nothing more is asked. Several modifiers still lift by one notch together. */
export const endOf = (sheet: TriageSheet, given: GivenAnswers, modifiers: readonly Modifier[]): TriageEnd => {
  const found = endsFound(sheet, given);
  const isYes = found.some(({ because }) => because === 'redFlag');
  const rest = isYes ? [] : [endWithoutYes(sheet, given)];
  const raising = modifiers.filter((modifier) => countsIn(sheet, modifier));
  return raised(gravest([...rest, ...found]) ?? endWithoutYes(sheet, given), raising);
};
