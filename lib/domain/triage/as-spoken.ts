/** Words typed as they sound or as a telephone shortens them (« jai pri tro de »), written out on the raw text, before anything listens. */

/** Each as it is typed, and what is meant. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['jai', 'j’ai'],
  ['jé', 'j’ai'],
  ['chui', 'je suis'],
  ['chuis', 'je suis'],
  ['jsui', 'je suis'],
  ['jsuis', 'je suis'],
  ['jveu', 'je veux'],
  ['jveux', 'je veux'],
  ['jpeu', 'je peux'],
  ['jpeux', 'je peux'],
  ['jen', 'j’en'],
  ['é', 'est'],
  ['sui', 'suis'],
  ['fé', 'fait'],
  ['pri', 'pris'],
  ['tro', 'trop'],
  ['plu', 'plus'],
  ['pa', 'pas'],
  ['tou', 'tout'],
  ['tt', 'tout'],
  ['bcp', 'beaucoup'],
  ['bocou', 'beaucoup'],
  ['bocoup', 'beaucoup'],
  ['boku', 'beaucoup'],
  ['ki', 'qui'],
  ['ke', 'que'],
  ['kil', 'qu’il'],
  ['quil', 'qu’il'],
  ['kel', 'qu’elle'],
  ['pti', 'petit'],
  ['ptit', 'petit'],
  ['ptite', 'petite'],
  ['expré', 'exprès'],
  ['medoc', 'médicaments'],
  ['medocs', 'médicaments'],
  ['dun', 'd’un'],
  ['pr', 'pour'],
  ['ds', 'dans'],
  ['dan', 'dans'],
  ['souf', 'souffle'],
  ['gorj', 'gorge'],
]);

const WORD = /(?<![\p{L}\p{N}'’-])\p{L}+(?![\p{L}\p{N}'’-])/gu;

/** « C mon père », « g avalé »: a letter alone that begins what is said; « vitamine C » stays. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|[,.;:!?]\s*)[Cc](?=\s+(?:pas|mon|ma|le|la|un|une|pour|moi)(?!\p{L}))/gu, 'c’est'],
  [
    /(?<=^|[,.;:!?]\s*|(?:et|mais|que)\s+)[Gg](?=\s+(?:\p{L}+(?:é|er|i|u|is)|mal|plus|tro?p?|pe?rdu)(?!\p{L}))/gu,
    'j’ai',
  ],
  [/(?<=\p{L}é\s+tout?\s+)c(?=\s+\p{L}+)/gu, 'ces'],
];

/** « Jariv pa », « depilepsi », « sarete »: an elided letter written into the word. */
const ELIDED =
  /(?<!\p{L})([jdlsmtJDLSMT])(?=(?:ar{1,2}iv|étou|etou|ap{1,2}el|ac{1,2}ouch|[ée]pilep|ar{1,2}[eéê]t|[ée]vanou|h[ée]morr?ag|infarc)\p{L}*)/gu;

/** « Réveiyé ». */
const DOUBLED_L = /(?<=ei)y(?=[eéa])/gu;

/** The same text with such words written out. */
export const asSpoken = (text: string): string =>
  LETTERS.reduce((said, [letter, meant]) => said.replace(letter, meant), text.normalize('NFC'))
    .replace(WORD, (word) => SHORT.get(word.toLowerCase()) ?? word)
    .replace(ELIDED, '$1’')
    .replace(DOUBLED_L, 'll');
