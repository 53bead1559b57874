/** Who it is about, as far as it was said in the call: enough to leave out what cannot concern this person. */
import { fold } from '../text/search-text';
import type { AppliesTo, TriageSign } from './triage';
import type { AskedQuestion, TriageSheet } from './triage-sheet';

/** Age in months from `from` up to and without `under`, and sex; what was not said, or was said twice, restricts nothing. */
export type PersonSaid = {
  readonly from: number;
  readonly under: number;
  readonly sex: 'female' | 'male' | null;
};

const ANYBODY: PersonSaid = { from: 0, under: Number.POSITIVE_INFINITY, sex: null };

const NUMBERS: Readonly<Record<string, number>> = {
  une: 1,
  ...Object.fromEntries(
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
      .split(' ')
      .map((word, at) => [word, at + 1]),
  ),
};
/** A number as it is said or typed, for a pattern. */
export const NUMBER = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`;

/** « Depuis 3 ans », « il y a 2 ans », « moins de 5 ans » are no ages. */
const YEARS = new RegExp(
  `(?<!(?:depuis|il y a|y a|pendant|avant|apres|dans|tous les|moins de|plus de|au moins|a cause de) )(?<![\\p{L}\\d])(${NUMBER}) ans?(?![\\p{L}\\d])`,
  'gu',
);
/** Months and weeks are ages only right after a child: « douleur de 3 mois » is a duration. */
const MONTHS = new RegExp(
  `(?<![\\p{L}\\d])(?:bebe|nourrisson|enfant|fils|fille|petite?|age[e]?)(?: (?:a|de|qui a)){0,2} (${NUMBER}) (mois|semaines?|jours?)(?![\\p{L}\\d])`,
  'gu',
);
/** By the unit without its last s. */
const MONTHS_IN: Readonly<Record<string, number>> = { moi: 1, semaine: 7 / 30, jour: 1 / 30 };

/** NaN for any other word. */
export const numberOf = (said: string): number => NUMBERS[said] ?? Number(said);

/** Every age said, in months. */
const agesIn = (words: string): number[] => [
  ...[...words.matchAll(YEARS)].map(([, years = '']) => 12 * numberOf(years)),
  ...[...words.matchAll(MONTHS)].map(
    ([, count = '', unit = '']) => numberOf(count) * (MONTHS_IN[unit.replace(/s$/, '')] ?? 1),
  ),
];

const BEGINS = '^(?:bonjour |pour |c est pour )?';
const BABY = new RegExp(`${BEGINS}(?:mon |ma |le |la |notre |un )?(?:bebe|nourrisson)(?!\\p{L})`, 'u');
/** Said of somebody grown up; « mon fils », « ma fille » may be of any age. */
const ADULT = new RegExp(
  `${BEGINS}(?:ma|mon) (?:mere|pere|maman|papa|mari|femme|epouse|epoux|conjointe?|grand mere|grand pere|belle mere|beau pere)(?!\\p{L})`,
  'u',
);
const ADULT_FROM = 18 * 12;
const BABY_UNDER = 36;
/** The caller speaks of himself: whoever else is named is beside the matter. */
const MYSELF = /(?<!\p{L})(?:j|je|moi|me|m)(?!\p{L})/u;
const MY_AGE = new RegExp(`(?<!\\p{L})j ai (${NUMBER}) ans(?!\\p{L})`, 'u');

const FEMALE = new RegExp(
  `${BEGINS}(?:(?:ma|la) (?:mere|maman|femme|fille|epouse|conjointe|grand mere|belle mere|soeur|copine|voisine|tante)|une (?:femme|fille|dame))(?!\\p{L}| de (?:ma|mon))`,
  'u',
);
const MALE = new RegExp(
  `${BEGINS}(?:(?:mon|le) (?:pere|papa|mari|fils|epoux|conjoint|grand pere|beau pere|frere|copain|voisin|oncle)|un (?:homme|garcon|monsieur))(?!\\p{L}| de (?:ma|mon))`,
  'u',
);

const sexIn = (words: string): PersonSaid['sex'] => {
  if (FEMALE.test(words)) return 'female';
  return MALE.test(words) ? 'male' : null;
};

/** The span of an age: a month for a baby, a year for anybody else. */
const spanAt = (age: number) => ({ from: age, under: age + (age < 24 ? 1 : 12) });

/** The age said, else baby or grown up by the word that begins the sentence; nothing when they contradict each other. */
const ageSpan = (words: string): Pick<PersonSaid, 'from' | 'under'> => {
  const [age] = agesIn(words);
  const isBaby = BABY.test(words);
  const isAdult = ADULT.test(words);
  if (age !== undefined) {
    const contradicts = (isBaby && age >= BABY_UNDER) || (isAdult && age < ADULT_FROM);
    return contradicts ? ANYBODY : spanAt(age);
  }
  if (isBaby) return { from: 0, under: BABY_UNDER };
  return isAdult ? { from: ADULT_FROM, under: ANYBODY.under } : ANYBODY;
};

/** « J'ai mal au dos »: the caller says what he himself feels. */
const I_FEEL =
  /(?<!\p{L})(?:j ai (?:tres |trop |un peu |super |toujours |encore )?(?:mal (?:a|au|aux|dans|en|quand|partout)|le nez|la gorge|le ventre|la tete|les yeux|le dos|la diarrhee|la gastro|de la fievre|des frissons|la toux|un rhume)|je (?:tousse|vomis|saigne|eternue|urine|respire|me sens))(?!\p{L})/u;
/** Anybody else named, or a count of months: then it may be about a baby. */
const SOMEBODY_ELSE =
  /(?<!\p{L})(?:bebes?|nourrissons?|enfants?|fils|filles?|petite?s?|garcons?|gamine?s?|eleves?|jumeaux|mari|femme|mere|pere|maman|papa|mamie|papi|frere|soeur|voisine?|ils?|elles?|lui|on|mois|semaines?)(?!\p{L})/u;
/** Nobody younger says by telephone what he feels. */
const SPEAKS_FOR_HIMSELF = 6 * 12;

/** The caller's own age; without it, that he is no baby, where he speaks of nobody else. */
const callerSaid = (words: string): PersonSaid => {
  const years = MY_AGE.exec(words)?.[1];
  if (years) return { ...spanAt(12 * numberOf(years)), sex: null };
  const isAboutHim = I_FEEL.test(words) && !SOMEBODY_ELSE.test(words);
  return isAboutHim ? { ...ANYBODY, from: SPEAKS_FOR_HIMSELF } : ANYBODY;
};

/** What a free text says of the person; a doubt about whom it speaks of says nothing. */
export const personSaid = (text: string): PersonSaid => {
  const words = fold(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  if (MYSELF.test(words)) return callerSaid(words);
  const isTold = new Set(agesIn(words)).size < 2;
  return isTold ? { ...ageSpan(words), sex: sexIn(words) } : ANYBODY;
};

const ASKED_AGE = new RegExp(`^(${NUMBER})(?: (ans?|mois|semaines?|jours?))?$`, 'u');

/** The same, with the age that was asked for the emergency service: it goes before what the words say. */
export const personOfCall = (reason: string, askedAge: string): PersonSaid => {
  const said = personSaid(reason);
  const [, count, unit = 'ans'] = ASKED_AGE.exec(fold(askedAge).trim()) ?? [];
  if (count === undefined) return said;
  const months = MONTHS_IN[unit.replace(/s$/, '')] ?? 12;
  return { ...spanAt(months * numberOf(count)), sex: said.sex };
};

/** Months of a restriction; the border between child and adult is the practice's one. */
const spanOf = ({ group, fromMonths, underMonths }: AppliesTo, adultFromMonths: number) => ({
  from: Math.max(fromMonths ?? 0, group === 'adult' ? adultFromMonths : 0),
  under: Math.min(
    underMonths ?? Number.POSITIVE_INFINITY,
    group === 'child' ? adultFromMonths : Number.POSITIVE_INFINITY,
  ),
});

/** False only when what was said of the person excludes it. */
export const mayConcern = (
  appliesTo: AppliesTo | undefined,
  person: PersonSaid,
  adultFromMonths: number,
): boolean => {
  if (!appliesTo) return true;
  const { from, under } = spanOf(appliesTo, adultFromMonths);
  const isOtherSex = appliesTo.sex && person.sex && appliesTo.sex !== person.sex;
  return !isOtherSex && person.from < under && person.under > from;
};

/** What decides whether a sign is put: who the person is, how long it has lasted, where a child ends, what was already answered. */
type About = {
  readonly person: PersonSaid;
  /** Days that it has lasted, as far as it was said. */
  readonly lasted: number | null;
  readonly adultFromMonths: number;
  readonly answered: ReadonlySet<string>;
};

/** Left out, a way out leads to the graver end: too short a time said lowers nothing. */
const isTooSoon = ({ exit, forDays = 0 }: TriageSign, { lasted }: About): boolean =>
  exit && lasted !== null && lasted < forDays;

const isPut = (sign: TriageSign, about: About): boolean =>
  about.answered.has(sign.id) ||
  (mayConcern(sign.appliesTo, about.person, about.adultFromMonths) && !isTooSoon(sign, about));

const withoutStrangers = (question: AskedQuestion, about: About): AskedQuestion => ({
  ...question,
  signs: question.signs.filter((sign) => isPut(sign, about)),
});

/** The age said is the one that this sign asks for. */
const isSaid = ({ id, age }: TriageSign, { person, answered }: About): boolean =>
  age !== undefined &&
  !answered.has(id) &&
  person.from >= (age.fromMonths ?? 0) &&
  person.under <= (age.underMonths ?? Number.POSITIVE_INFINITY);

/** An age that was said is asked by itself and before its list: nobody refuses it in passing. */
const withAgeApart = (question: AskedQuestion, about: About): AskedQuestion[] => {
  const said = question.signs.filter((sign) => isSaid(sign, about));
  const rest = question.signs.filter((sign) => !said.includes(sign));
  const alone = said.map((sign) => ({ id: sign.id, text: sign.text, signs: [sign] }));
  return rest.length > 0 ? [...alone, { ...question, signs: rest }] : alone;
};

/** The protocol without the signs that cannot concern this person; what was answered stays and weighs. */
export const sheetFor = (sheet: TriageSheet, about: About): TriageSheet => ({
  ...sheet,
  questions: sheet.questions
    .map((question) => withoutStrangers(question, about))
    .filter(({ signs }) => signs.length > 0)
    .flatMap((question) => withAgeApart(question, about)),
});
