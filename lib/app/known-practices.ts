/** The practices as the state holds them: those that are answered for, and those whose name is still needed. */
import type { Labels } from '../content/labels/fr/fr';
import type { Practice } from '../domain/practice/practice';
import { theOnly } from '../domain/practice/the-only';

type List = { readonly value: readonly Practice[] };
export type KnownPractices = { readonly practices: List; readonly formerPractices: List };

/** All that are known, those that are answered for first. */
export const everyPractice = ({ practices, formerPractices }: KnownPractices): readonly Practice[] => [
  ...practices.value,
  ...formerPractices.value,
];

/** The practice of that id, if a call may begin for it. */
export const answeredById = (
  { practices }: Pick<KnownPractices, 'practices'>,
  practiceId: string,
): Practice | null => practices.value.find(({ id }) => id === practiceId) ?? null;

/** What is asked where a call's practice is not known: to choose it, or, with none to choose from, to enter the first. */
export const noPracticeText = ({
  practices,
  labels,
}: Pick<KnownPractices, 'practices'> & { readonly labels: { readonly value: Labels } }): string => {
  const { bar, notices } = labels.value;
  return practices.value.length === 0 ? `${bar.noPracticeLine} → ${bar.enterPractice}` : notices.noPractice;
};

/** The only one there is; an invented one never counts beside real ones. */
export function theOnlyPractice({ practices }: Pick<KnownPractices, 'practices'>): Practice | null {
  const real = practices.value.filter(({ isExample }) => !isExample);
  return theOnly(real.length > 0 ? real : practices.value);
}
