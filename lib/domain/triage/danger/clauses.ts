/** A caller's words cut where a clause ends, and what the frames of speech are written with. */
import { fold } from '../../text/search-text';

/** Words of a pattern, as one alternative. */
export const anyOf = (text: string): string => text.trim().split(/\s+/).join('|');

/** A folded clause among the others of what was said. */
export type InClause = {
  readonly clause: string;
  readonly before: string;
  readonly after: string;
  /** This clause and all behind it. */
  readonly onward: string;
  readonly whole: string;
};

/** An imperfect; the conditional and nouns that end alike are none. */
export const IMPERFECT = `(?!(?:fait|fais|vais|sais|sait|mais|lait|jamais|mauvais|frais|francais|parfait|plait|souhait|desormais)\\b)\\w{2,}(?<!r)ai(?:t|s|ent)\\b`;

/** Where a clause ends, or somebody begins to be spoken of now. */
const ENDS =
  /[,.;:!?()\n…]+|(?<!\p{L})(?:(?:mais|parce que|car)(?!\p{L})|et (?=(?:là|il|elle|je|on|mon|ma|maintenant)(?!\p{L})|j['’]|l[àa] )|là (?=(?:il|elle|je|on)(?!\p{L})|j['’]))/giu;

/** The clauses of a text as it stands, without those that hold no word. */
export const clausesIn = (text: string): string[] => text.split(ENDS).filter((clause) => fold(clause) !== '');
