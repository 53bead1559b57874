// Two protocols that the same words lead to, given the same answers to what both ask: where they end apart.
import { isTelling, plainWords, soundOf } from '../../../../lib/domain/triage/caller-words';
import { type DispositionLevel, dispositionRank } from '../../../../lib/domain/triage/disposition';
import type { TriageAnswer } from '../../../../lib/domain/triage/triage';
import { assess } from '../../../../lib/domain/triage/triage-run';
import { signsOf, type TriageSheet } from '../../../../lib/domain/triage/triage-sheet';

export type ProtocolPair = readonly [TriageSheet, TriageSheet];

const wordsOf = ({ protocol }: TriageSheet): ReadonlySet<string> =>
  new Set(protocol.words.flatMap(plainWords).filter(isTelling).map(soundOf));

/** Level when `signId` is answered so and everything else « non »; without a sign, when all is « non ». */
const levelWith = (sheet: TriageSheet, signId: string | null, answer: TriageAnswer): DispositionLevel => {
  const answers = signsOf(sheet).map(({ id, text }) => ({
    questionId: id,
    text,
    answer: id === signId ? answer : ('no' as const),
    answeredAt: 0,
  }));
  const end = assess({ sheets: [sheet], answers, modifiers: [] });
  return end?.state === 'concluded' ? end.level : 'vital';
};

/** Signs that both ask, with the answers that both offer; the highest answer decides, so each is tried alone. */
const sharedAnswers = ([one, other]: ProtocolPair): readonly (readonly [string | null, TriageAnswer])[] => {
  const others = new Set(signsOf(other).map(({ id }) => id));
  const shared = signsOf(one).filter(({ id, exit }) => !exit && others.has(id));
  return [
    [null, 'no'],
    ...shared.flatMap(({ id, how }) => [
      [id, 'yes'] as const,
      [id, 'unknown'] as const,
      ...(how ? [[id, 'notDone'] as const] : []),
    ]),
  ];
};

/** A word that stands in more protocols than these (« mal », « dent », « tombé ») makes no two of them alike. */
const MOST_PROTOCOLS = 3;

/** Every pair of protocols that ask a sign in common and have a telling search word in common, one that few others have. */
export const pairsSharingWords = (sheets: readonly TriageSheet[]): ProtocolPair[] => {
  const having = new Map<string, TriageSheet[]>();
  for (const sheet of sheets)
    for (const word of wordsOf(sheet)) having.set(word, [...(having.get(word) ?? []), sheet]);
  const pairs = [...having.values()]
    .filter((found) => found.length <= MOST_PROTOCOLS)
    .flatMap((found) =>
      found.flatMap((one, at) => found.slice(at + 1).map((other) => [one, other] as const)),
    );
  const asking = pairs.filter((pair) => sharedAnswers(pair).length > 1);
  return [
    ...new Map(asking.map((pair) => [pair.map(({ protocol }) => protocol.id).join('/'), pair])).values(),
  ];
};

/** One shared answer at which the two end at different levels. */
export type Difference = {
  readonly answer: TriageAnswer;
  /** The one that ends higher, and the other. */
  readonly higher: TriageSheet;
  readonly lower: TriageSheet;
  readonly levels: number;
  /** What the higher one comes to: its own default, or what a doubt raises it to. */
  readonly by: 'default' | 'doubt';
};

/** Every shared answer at which the two end at different levels. */
export const differences = (pair: ProtocolPair): Difference[] =>
  sharedAnswers(pair).flatMap(([id, answer]) => {
    const [first, second] = pair.map((sheet) => ({ sheet, level: levelWith(sheet, id, answer) }));
    if (!first || !second || first.level === second.level) return [];
    const isFirst = dispositionRank(first.level) < dispositionRank(second.level);
    const [higher, lower] = isFirst ? [first, second] : [second, first];
    const levels = dispositionRank(lower.level) - dispositionRank(higher.level);
    const by = higher.level === higher.sheet.protocol.otherwise.level ? 'default' : 'doubt';
    return [{ answer, higher: higher.sheet, lower: lower.sheet, levels, by }];
  });

/** One key leads from each to the other, whichever was opened. */
export const areLinked = ([{ protocol: one }, { protocol: other }]: ProtocolPair): boolean =>
  one.seeAlso.includes(other.id) && other.seeAlso.includes(one.id);
