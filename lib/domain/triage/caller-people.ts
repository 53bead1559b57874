/** Whom the call is about, as far as the words tell: it filters and adds, and never weighs as a complaint. */
import { fold } from '../text/search-text';
import { ageInMonths } from './caller-age';
import type { CallerLexicon } from './caller-lexicon';
import type { ModifierId } from './triage-modifier';

export type People = {
  readonly group: 'infant' | 'child' | 'perhapsChild' | 'adult' | 'elderly' | null;
  /** What would make the complaint more serious; proposed, never ticked. */
  readonly proposes: readonly ModifierId[];
};

const MONTHS_A_YEAR = 12;
const INFANT_UNDER_MONTHS = 24;
const ELDERLY_FROM_YEARS = 75;
const INFANT_MODIFIER_UNDER_MONTHS = 3;

const says = (words: readonly string[]): ((text: string) => boolean) => {
  const pattern = new RegExp(`\\b(?:${words.map(fold).join('|')})\\b`);
  return (text) => pattern.test(text);
};

/** In this order: « la petite de ma voisine » is the child. */
const GROUPS = ['infant', 'elderly', 'child', 'perhapsChild', 'adult'] as const;

const groupOfAge = (months: number, adultFromYears: number): People['group'] => {
  if (months < INFANT_UNDER_MONTHS) return 'infant';
  if (months < adultFromYears * MONTHS_A_YEAR) return 'child';
  return months >= ELDERLY_FROM_YEARS * MONTHS_A_YEAR ? 'elderly' : 'adult';
};

/** Prepares the words once; the result reads one sentence. */
export const createPeopleReader = (
  lexicon: CallerLexicon,
  adultFromYears: number,
): ((sentence: string) => People) => {
  const groups = GROUPS.map((group) => ({ group, isSaid: says(lexicon[group]) }));
  const modifiers = Object.entries(lexicon.modifiers).map(([id, words]) => ({
    id,
    isSaid: says(words ?? []),
  }));
  return (sentence) => {
    const text = fold(sentence);
    const months = ageInMonths(sentence);
    const said = groups.find(({ isSaid }) => isSaid(text))?.group ?? null;
    const byAge = months === null ? [] : ageModifiers(months);
    const bySaying = modifiers.filter(({ isSaid }) => isSaid(text)).map(({ id }) => id as ModifierId);
    return {
      group: months === null ? said : groupOfAge(months, adultFromYears),
      proposes: [...new Set([...byAge, ...bySaying])],
    };
  };
};

const ageModifiers = (months: number): ModifierId[] => {
  if (months < INFANT_MODIFIER_UNDER_MONTHS) return ['infant'];
  return months >= ELDERLY_FROM_YEARS * MONTHS_A_YEAR ? ['elderly'] : [];
};
