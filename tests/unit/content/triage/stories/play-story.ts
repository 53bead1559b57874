/** A story played through the product's own parts: the protocols that its words find, each question answered from its facts. */
import { callerWords } from '../../../../../lib/content/triage/caller-words';
import { protocols, sheetById } from '../../../../../lib/content/triage/protocols';
import { signGroups } from '../../../../../lib/content/triage/sign-groups';
import rules from '../../../../../lib/content/triage/triage-rules.json';
import type { DispositionLevel } from '../../../../../lib/domain/triage/disposition';
import { personSaid, sheetFor } from '../../../../../lib/domain/triage/person-said';
import { createProtocolSearch } from '../../../../../lib/domain/triage/search/protocol-search';
import { daysSaid } from '../../../../../lib/domain/triage/time-said';
import type { AnsweredQuestion, TriageAnswer, TriageSign } from '../../../../../lib/domain/triage/triage';
import { type Asking, answersOf, assess } from '../../../../../lib/domain/triage/triage-run';
import type { TriageSheet } from '../../../../../lib/domain/triage/triage-sheet';
import type { Story } from './story';
import type { StoryAnswers } from './story-answers';

/** « asked »: the caller answers what he knows. « strict »: context that the story does not tell is « ne sait pas » or « pas fait ». */
export type Convention = 'asked' | 'strict';

export type Played = {
  readonly story: Story;
  readonly protocol: string;
  /** First found, or the next plausible one. */
  readonly place: 'first' | 'second';
  readonly convention: Convention;
  readonly reached: DispositionLevel;
  readonly questions: number;
  /** The sign that decided; empty for the default. */
  readonly because: string;
};

const groupOf = new Map(
  signGroups.flatMap(({ id, facts, alone }) =>
    [...facts.flatMap(({ signs }) => signs), ...alone].map((sign) => [sign, id] as const),
  ),
);
const search = createProtocolSearch(protocols, callerWords);

const tellsAge = (told: string) => /\d+ (?:ans|mois|semaines)|bébé/.test(told);
const tellsHeat = (told: string) => /°C|fièvre|\b(?:3[6-9]|40)\b/.test(told);
const tellsPregnancy = (told: string) => /enceinte|homme|mon mari|mon père|mon fils|\bgarçon\b/.test(told);
const tellsHealth = (told: string) => /suivi|maladie|opéré|diabét|anticoagulant|bonne santé/.test(told);

/** Whether the story says anything of what this sign is about. */
const isTold = ({ id }: TriageSign, { said, facts }: Story): boolean => {
  const told = `${said} ; ${facts}`;
  switch (groupOf.get(id)) {
    case 'terrain-age':
      return tellsAge(told);
    case 'terrain-enceinte':
      return tellsPregnancy(told);
    case 'terrain-sante':
      return tellsHealth(told);
    case 'fievre':
      return tellsHeat(told);
    default:
      return true;
  }
};

type Part = { readonly story: Story; readonly answers: StoryAnswers; readonly convention: Convention };

const answerTo = (sign: TriageSign, { story, answers, convention }: Part): TriageAnswer => {
  if (answers.yes.includes(sign.id)) return 'yes';
  if (answers.unknown?.includes(sign.id)) return 'unknown';
  if (convention === 'asked' || isTold(sign, story)) return 'no';
  return sign.how ? 'notDone' : 'unknown';
};

const GRAVITY: readonly TriageAnswer[] = ['yes', 'unknown', 'notDone', 'no'];

/** A list is answered by its gravest sign, then read one by one. */
const keyFor = ({ signs }: Asking, part: Part): TriageAnswer => {
  const given = signs.map((sign) => answerTo(sign, part));
  const gravest = GRAVITY.find((answer) => given.includes(answer)) ?? 'no';
  return signs.length > 1 && gravest === 'notDone' ? 'unknown' : gravest;
};

const sheetsOf = (ids: readonly string[], part: Part, answered: readonly AnsweredQuestion[]): TriageSheet[] =>
  [...new Set(ids)]
    .flatMap((id) => sheetById(id) ?? [])
    .map((sheet) =>
      sheetFor(sheet, {
        person: personSaid(part.story.said),
        lasted: daysSaid(part.story.said),
        adultFromMonths: 12 * rules.adultFromYears,
        answered: new Set(answered.map(({ questionId }) => questionId)),
      }),
    );

/** The protocol that a « oui » to one sign opens beside the others, as in the product. */
const openedBy = ({ signs }: Asking, answer: TriageAnswer): string[] => {
  const [sign] = signs;
  return answer === 'yes' && signs.length === 1 && sign?.opens ? [sign.opens] : [];
};

/** From the first question to the end. */
const play = (protocol: string, part: Part): Pick<Played, 'reached' | 'questions' | 'because'> => {
  let answers: readonly AnsweredQuestion[] = [];
  let open = [protocol];
  for (let questions = 0; ; questions += 1) {
    const now = assess({ sheets: sheetsOf(open, part, answers), answers, modifiers: [] });
    if (!now) throw new Error(`${protocol} is not there`);
    if (now.state === 'concluded') return { reached: now.level, questions, because: now.sign?.id ?? '' };
    const answer = keyFor(now, part);
    answers = [...answers, ...answersOf(now, { answer, at: questions })];
    open = [...open, ...openedBy(now, answer)];
  }
};

/** The protocols that this story is played through: the first that its words find, and the next plausible one. */
const placesOf = ({ said }: Story, { second }: StoryAnswers) => {
  const first = search(said)[0]?.protocol.id;
  if (!first) throw new Error(`nothing found for « ${said} »`);
  return [
    { place: 'first' as const, protocol: first },
    ...(second && second !== first ? [{ place: 'second' as const, protocol: second }] : []),
  ];
};

export const playStory = (part: Part): Played[] =>
  placesOf(part.story, part.answers).map(({ place, protocol }) => ({
    story: part.story,
    convention: part.convention,
    place,
    protocol,
    ...play(protocol, part),
  }));
