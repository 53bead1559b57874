/** « Karim est bleu », « mamou ne respire plus »: a name or nickname where somebody is spoken of is somebody. */
import { fold } from '../../text/search-text';

/** Names that are words too: only a capital tells them. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'pierre rose marguerite olive violette prune blanche claire jade iris perle capucine clemence constance lys marine rémi'.split(
    ' ',
  ),
);

/** What may stand before a verb without an article and names nobody. */
const NOBODY: ReadonlySet<string> = new Set(
  `il elle on je tu nous vous ils elles ca cela ceci ce c celui celle ceux celles tout rien quoi qui que dont lequel laquelle
  personne chacun chacune aucun aucune certains plusieurs beaucoup autre l un une y en ne n s se me m te t lui leur eux moi toi soi
  et ou ni mais donc or car si quand comme puis alors la ici hier aujourd hui demain maintenant depuis apres avant pendant toujours jamais
  bonjour bonsoir allo oui non merci docteur monsieur madame mademoiselle mme mr dr vite voila enfin bref bon ben euh heu
  est a ai as sont ont fait va pas plus tres trop bien mal peu peut etre encore deja aussi meme surtout juste matin midi soir nuit tantot`
    .split(/\s+/)
    .filter(Boolean),
);

const BEGINS =
  /(?<=^|[,.;:!?\n]\s*|(?<!\p{L})(?:et|que|mais|là|donc|alors|bonjour|allô|allo|car|puis|vite|parce que|depuis que)\s+|qu['’])(\p{L}{2,}(?:-\p{Lu}\p{L}+)?)(?=\s+(?:(?:il|elle|lui)\s+)?(?:(?:ne|se|me|y|en|n['’]|s['’]|m['’]|l['’])\s*)*(?:est|a|fait|va|vient|devient|vire|refait|(?:respir|tomb|boug|saign|convuls|trembl|touss|étouff|étrangl|arriv|arrêt|cherch|parl|crach|gonfl|siffl|suffoqu|gliss|saut)(?:e|ait)|répond|réagit|dort|bave|perd|vomit|pisse|veut|peut|parle|sait|sort|prend|avale|boit|s)(?!\p{L}))/gu;

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** Prepares for the words that are known to mean something: none of them is taken for a name. */
export const createNamedSubjects = (known: ReadonlySet<string>): ((text: string) => string) => {
  const isName = (word: string): boolean => {
    const folded = fold(word);
    if (ALSO_WORDS.has(folded)) return isCapital(word);
    return !NOBODY.has(folded) && !known.has(folded);
  };
  return (text) => text.replace(BEGINS, (word) => (isName(word) ? 'il' : word));
};
