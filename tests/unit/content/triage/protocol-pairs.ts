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

/** How many levels apart the two end, at worst, over the shared answers that are of this kind. */
const apartOver = (pair: ProtocolPair, isTried: (answer: TriageAnswer) => boolean): number => {
  const [one, other] = pair;
  const tried = sharedAnswers(pair).filter(([, answer]) => isTried(answer));
  return Math.max(
    0,
    ...tried.map(([id, answer]) =>
      Math.abs(dispositionRank(levelWith(one, id, answer)) - dispositionRank(levelWith(other, id, answer))),
    ),
  );
};

/** How many levels apart the two end, at worst, over every shared answer. */
export const levelsApart = (pair: ProtocolPair): number => apartOver(pair, () => true);

/** … over a « oui » to a sign that both ask. */
export const levelsApartOnYes = (pair: ProtocolPair): number => apartOver(pair, (answer) => answer === 'yes');

/** … when everything is refused: then each complaint has a level of its own. */
export const levelsApartOnNo = (pair: ProtocolPair): number => apartOver(pair, (answer) => answer === 'no');

/** One key leads from each to the other, whichever was opened. */
export const areLinked = ([{ protocol: one }, { protocol: other }]: ProtocolPair): boolean =>
  one.seeAlso.includes(other.id) && other.seeAlso.includes(one.id);
