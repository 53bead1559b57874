/** Multiplies the hearts of what callers say of a vital sign: who it is, how it is spoken, how it is typed. */
import cores from './danger-cores.json';

export type Paraphrase = { readonly sign: string; readonly text: string };

/** Before the heart: whom it is about, where, hesitations. None of them tells a sign. */
const BEGINNINGS: readonly string[] = [
  '',
  'allo docteur ',
  "bonjour j'appelle pour mon mari ",
  'ma fille de deux ans ',
  "c'est ma grand-mère ",
  'euh voilà mon voisin ',
  'mon fils de 16 ans ',
  'ma femme est enceinte, ',
  'je suis toute seule avec mon père, ',
  'on est chez des amis et là ',
  'mal au genou depuis lundi et ',
  'il a de la fièvre depuis hier et ',
  "je n'arrive pas à vous joindre, ",
  "c'est pour annuler mon rendez-vous parce que ",
  'pas de fièvre mais ',
];

const ENDINGS: readonly string[] = [
  '',
  ' venez vite',
  ' depuis dix minutes',
  ', je ne sais pas quoi faire',
  " c'est urgent",
  ', pas de fièvre',
  ' et il vomit',
  ' et mal à la tête depuis ce matin',
];

const SPOKEN: Readonly<Record<string, (text: string) => string>> = {
  asWritten: (text) => text,
  withoutNe: (text) => text.replace(/\b(?:ne |n['’])/g, ''),
  withoutMarks: (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]/g, ' '),
  shouted: (text) => text.toUpperCase(),
  hesitant: (text) => text.split(' ').join(' euh '),
  wordByWord: (text) => text.split(' ').join(' … '),
  stuttered: (text) => text.replace(/^(\S+) /, '$1 $1 '),
};

/** One typing error in the longest word: two letters swapped, one doubled, one left out. */
const MISSPELT: Readonly<Record<string, (word: string) => string>> = {
  doubled: (word) => word.slice(0, 4) + word.charAt(3) + word.slice(4),
  swapped: (word) => word.slice(0, 4) + word.charAt(5) + word.charAt(4) + word.slice(6),
  leftOut: (word) => word.slice(0, 4) + word.slice(5),
};

/** Only long words: a short one mistyped is another word. */
const LONG = 9;

const misspelt = (text: string, change: (word: string) => string): string => {
  const longest = text.split(/[ '’-]/).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return longest.length < LONG ? text : text.replace(longest, change(longest));
};

/** Each heart alone in every way of speaking and mistyping, and whole between every beginning and ending in turn. */
const paraphrasesOf = (core: string, at: number): string[] => [
  ...Object.values(SPOKEN).map((speak) => speak(core)),
  ...Object.values(MISSPELT).map((change) => misspelt(core, change)),
  ...BEGINNINGS.map((beginning, turn) => `${beginning}${core}${ENDINGS[(at + turn) % ENDINGS.length] ?? ''}`),
];

/** Every paraphrase once, by sign. */
export const DANGER_PARAPHRASES: readonly Paraphrase[] = Object.entries(cores).flatMap(([sign, hearts]) =>
  [...new Set(hearts.flatMap(paraphrasesOf))].map((text) => ({ sign, text })),
);
