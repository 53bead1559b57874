/** The record card of an incident. The register is an obligation of its own: erasing a call cuts only the link to it. */
import type { Card } from '../record/card';
import { clear, key, latest, ofKnown, rule } from '../record/row-kinds';
import { prose } from '../record/row-texts';
import { Incident } from './incident';

/** When somebody was first told stays known. */
const told = rule<number | null>(ofKnown<number>(Math.min), 'told once is told, at the earlier hour', {
  blank: null,
});

export const incidentCard: Card<Incident> = {
  kind: 'incidents',
  schema: Incident,
  idOf: ({ id }) => id,
  callOf: ({ callId }) => callId,
  onErasure: { callId: null },
  practiceOf: ({ practiceId }) => practiceId,
  // No retention: how long the register is kept is the law's to say, and differs by country (five years in Québec).
  rows: {
    id: key(),
    revision: key(),
    kind: latest(),
    practiceId: latest(),
    practiceName: latest(),
    callId: clear({ blank: null }),
    author: latest(),
    occurredAt: clear(),
    knownAt: latest(),
    recordedAt: latest(),
    facts: prose({ personal: true }),
    information: prose({ personal: true }),
    personCount: rule<number | null>(ofKnown<number>(Math.max), 'of two counts the larger', {
      blank: null,
    }),
    seriousHarm: rule<boolean | null>(
      (a, b) => a || b,
      'judged serious by one is serious until judged again',
      { blank: null },
    ),
    harmAssessment: prose({ personal: true }),
    authorityToldAt: told,
    personsToldAt: told,
    measures: prose({ personal: true }),
  },
};
