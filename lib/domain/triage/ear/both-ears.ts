/** What both ears make of a caller's words: the patterns first, and where they hear nothing, what was learnt. */
import { fold } from '../../text/search-text';
import { asSpoken } from '../as-spoken';
import { wordsOf } from '../danger/danger-pattern';
import { createDangerSearch } from '../danger/danger-search';
import type { DangerCatalogue, DangerSign } from '../danger/danger-sign';
import { createNamedSubjects } from '../danger/named-subject';
import { withoutSpokenOf } from '../danger/only-spoken-of';
import { createLearntEar, type LearntEar } from './learnt-ear';

type Ears = {
  readonly dangers: DangerCatalogue;
  readonly ear: LearntEar;
  /** Words of the protocols: none of them is taken for a misspelt sign. */
  readonly known: readonly string[];
};

export type HeardByBoth = {
  /** Vital signs that a pattern hears, the gravest first. */
  readonly heard: readonly DangerSign[];
  /** What the second ear makes of words in which no pattern is met. */
  readonly learnt: { readonly sign: DangerSign; readonly isClear: boolean } | null;
};

const NOTHING: HeardByBoth = { heard: [], learnt: null };

/** `paused` is what stood there at the last pause, while the text is being typed on; the text itself when it is whole. */
type Hearing = (text: string, paused?: string) => HeardByBoth;

/** Every word that the signs or the protocols are written with: none is a name. */
const wordsKnown = ({ dangers, known }: Ears): ReadonlySet<string> =>
  new Set([...wordsOf(dangers.lexicon, []), ...known.flatMap((words) => fold(words).split(' '))]);

/** « Mon bébé », « la petite de deux ans »: of whom it is said calms nothing, so the words are weighed of « il » too. */
const createOfHim = ({ lexicon }: DangerCatalogue): ((text: string) => string) => {
  const somebody = ['kin', 'baby']
    .flatMap((name) => lexicon[name] ?? [])
    .map(fold)
    .join('|');
  const subject = new RegExp(
    `\\b(?:mon|ma|mes|notre|nos|le|la|les|son|sa) (?:petite |petit |)(?:${somebody})(?: de \\w+ (?:ans|an|mois|semaines|jours)|)(?= )`,
    'g',
  );
  return (text) => fold(text).replace(subject, 'il');
};

const prepared = (ears: Ears): Hearing => {
  const { dangers, ear, known } = ears;
  const withSubjects = createNamedSubjects(wordsKnown(ears));
  const meant = (text: string) => withSubjects(asSpoken(text));
  const hearPatterns = createDangerSearch(dangers, known);
  const learnt = createLearntEar(ear);
  const byId = new Map(dangers.signs.map((sign) => [sign.id, sign]));
  const ofHim = createOfHim(dangers);
  const isCalm = (text: string) => [text, ofHim(text)].every(learnt.isCalm);
  const isClearIn = (text: string) => learnt.hear(text)?.isClear === true;
  return (typed, stood = typed) => {
    const [text, paused] = [meant(typed), meant(stood)];
    const happening = withoutSpokenOf(text);
    const signs = hearPatterns(happening).map(({ sign }) => sign);
    if (signs.length > 0 && !isCalm(happening)) return { heard: signs, learnt: null };
    const spokenOf = hearPatterns(text)[0];
    if (spokenOf) return { heard: [], learnt: { sign: spokenOf.sign, isClear: false } };
    const hearing = learnt.hear(text);
    const sign = hearing && byId.get(hearing.sign);
    if (!sign) return NOTHING;
    // « Une intoxicat » on its way to « intoxication l'an dernier » makes nothing clear; what was clear at the last pause stays so.
    const isClear = hearing.isClear && [paused, happening].every(isClearIn);
    return { heard: [], learnt: { sign, isClear } };
  };
};

/** Made at the first words, apart from the rest: together they would keep the panel busy for several frames. */
export const createBothEars = (ears: Ears): Hearing => {
  let hear: Hearing | undefined;
  return (text, paused) => {
    if (text.trim() === '') return NOTHING;
    hear ??= prepared(ears);
    return hear(text, paused);
  };
};
