/** What both ears make of a caller's words: the patterns first, and where they hear nothing, what was learnt. */
import { createDangerSearch } from '../danger/danger-search';
import type { DangerCatalogue, DangerSign } from '../danger/danger-sign';
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

const prepared = ({ dangers, ear, known }: Ears): Hearing => {
  const hearPatterns = createDangerSearch(dangers, known);
  const hearLearnt = createLearntEar(ear);
  const byId = new Map(dangers.signs.map((sign) => [sign.id, sign]));
  const isClearIn = (text: string) => hearLearnt(text)?.isClear === true;
  return (text, paused = text) => {
    const heard = hearPatterns(text).map(({ sign }) => sign);
    const hearing = heard.length > 0 ? null : hearLearnt(text);
    const sign = hearing && byId.get(hearing.sign);
    if (!sign) return { heard, learnt: null };
    // « Dans le jar » on its way to « jardin » makes nothing clear; what was clear at the last pause stays so.
    return { heard, learnt: { sign, isClear: hearing.isClear && isClearIn(paused) } };
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
