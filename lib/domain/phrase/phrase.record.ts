/** The record cards of the phrases that the desk wrote, and of how often each is used. */
import type { Card } from '../record/card';
import { key, latest, rule, together } from '../record/row-kinds';
import { each } from '../record/row-lists';
import { PhraseHabit } from './phrase-habit';
import { PhraseRecord } from './phrase-record';
import { LONGEST_TEMPLATE } from './phrase-tags';

type Wording = { readonly text: string; readonly version: number };

/** Both wordings, for her to choose, under a number that neither had: no signature of one of them holds for both. */
const bothWordings = (a: Wording, b: Wording): Wording => {
  const both = a.text === b.text ? b.text : `${a.text} / ${b.text}`;
  const text = both.length > LONGEST_TEMPLATE ? b.text : both;
  return { ...b, text, version: Math.max(a.version, b.version) + 1 };
};

export const phraseCard: Card<PhraseRecord> = {
  kind: 'phrases',
  schema: PhraseRecord,
  idOf: ({ id }) => id,
  practiceOf: ({ practiceId }) => practiceId,
  rows: {
    id: key(),
    phraseId: latest(),
    practiceId: latest({ blank: null }),
    categoryId: latest(),
    text: together(['direction', 'version'], bothWordings, {
      why: 'both wordings, to be chosen from and signed anew; too long together, the later',
    }),
    kind: latest(),
    validation: rule<boolean>((a, b) => a || b, 'care content for one of them is care content'),
    abbreviation: latest({ blank: '' }),
    key: latest({ blank: '' }),
    rank: latest(),
    isRemoved: latest({ blank: false }),
  },
};

export const habitCard: Card<PhraseHabit> = {
  kind: 'phraseHabits',
  schema: PhraseHabit,
  idOf: ({ phraseId }) => phraseId,
  rows: {
    phraseId: key(),
    isFavourite: latest({ blank: false }),
    uses: each(rule<number>(Math.max, 'of two counts the larger: a use more or less changes no order')),
  },
};
