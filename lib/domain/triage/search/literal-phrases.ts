/** Finds the catalogue's own expressions word for word: many are made of words that tell nothing apart (« un rendez-vous »). */
import { fold } from '../../text/search-text';
import { withoutFigures } from '../danger/figures-of-speech';
import type { TriageProtocol } from '../triage';

/** An expression met, with the position of its protocol. */
export type MetPhrase = { readonly at: number; readonly text: string; readonly length: number };

type Phrase = { readonly at: number; readonly text: string; readonly words: readonly string[] };

const NEGATORS: ReadonlySet<string> = new Set(['pas', 'sans', 'ni', 'aucun', 'aucune']);
const BETWEEN: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'la', 'le', 'l', 'les', 'eu']);

const wordsOf = (text: string): string[] => withoutFigures(fold(text)).split(' ').filter(Boolean);

const stands = ({ words }: Phrase, said: readonly string[], from: number): boolean =>
  words.every((word, offset) => said[from + offset] === word);

/** « Pas de fièvre »: what is denied is not met. */
const isDenied = (said: readonly string[], from: number): boolean => {
  let at = from - 1;
  while (BETWEEN.has(said[at] ?? '')) at -= 1;
  return NEGATORS.has(said[at] ?? '');
};

/** Prepares the expressions by their first words; the result reads one sentence. */
export const createPhraseReader = (
  protocols: readonly TriageProtocol[],
): ((sentence: string) => readonly MetPhrase[]) => {
  const byFirst = new Map<string, Phrase[]>();
  for (const [at, { words: own }] of protocols.entries()) {
    for (const text of own) {
      const words = wordsOf(text);
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { at, text, words }]);
    }
  }
  return (sentence) => {
    const said = wordsOf(sentence);
    return said.flatMap((word, from) =>
      (byFirst.get(word) ?? [])
        .filter((phrase) => stands(phrase, said, from) && !isDenied(said, from))
        .map(({ at, text, words }) => ({ at, text, length: words.length })),
    );
  };
};
