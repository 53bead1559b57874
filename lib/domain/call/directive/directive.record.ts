/** The record card of a directive. It says nothing of any patient; it leaves with its practice. */
import type { Card } from '../../record/card';
import { key, latest, ofKnown, rule } from '../../record/row-kinds';
import { byItself, union } from '../../record/row-lists';
import { prose } from '../../record/row-texts';
import { Directive, type Read } from './directive';

export const directiveCard: Card<Directive> = {
  kind: 'directives',
  schema: Directive,
  idOf: ({ id }) => id,
  practiceOf: ({ practiceId }) => practiceId,
  // No retention: what was in force in a call of then is looked up later; she erases what is of no use.
  rows: {
    id: key(),
    practiceId: latest(),
    kind: latest(),
    practitionerId: latest({ blank: null }),
    text: prose(),
    from: latest({ blank: null }),
    to: latest({ blank: null }),
    fromTime: latest({ blank: null }),
    toTime: latest({ blank: null }),
    reasons: union(byItself),
    levels: union(byItself),
    callers: union(byItself),
    step: latest({ blank: null }),
    appointment: latest(),
    writtenAt: latest(),
    author: latest(),
    endedAt: rule<number | null>(
      ofKnown<number>(Math.min),
      'said to be out of date by one is out of date until somebody takes it up again',
      { blank: null },
    ),
    reads: union<Read>(({ by }) => by, {
      join: (a, b) => (a.at > b.at ? a : b),
      order: (a, b) => a.at - b.at,
    }),
  },
};
