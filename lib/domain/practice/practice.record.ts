/** The record card of a practice. It is filled in as a form: of one field that two pages changed, the last saved stands. */
import type { Card } from '../record/card';
import { key, latest, rule } from '../record/row-kinds';
import { byItself, each, union } from '../record/row-lists';
import type { DirectoryEntry } from './directory';
import type { OnCallRow } from './on-call';
import { Practice, type Practitioner } from './practice';

export const practiceCard: Card<Practice> = {
  kind: 'practices',
  schema: Practice,
  idOf: ({ id }) => id,
  practiceOf: ({ id }) => id,
  rows: {
    id: key(),
    name: latest(),
    calledAs: latest({ blank: null }),
    standing: latest({ blank: null }),
    rank: latest({ blank: 0 }),
    isExample: latest({ blank: false }),
    reviewedOn: latest({ blank: '' }),
    region: latest(),
    emergencyLine: latest({ blank: '' }),
    timeZone: latest({ blank: '' }),
    specialty: latest(),
    practitioners: union<Practitioner>(({ id }) => id, {
      neverEmpty: true,
      why: 'a practice has a practitioner: where each of two pages took out the one that the other left, the last left stays',
    }),
    facts: each(latest()),
    eveningFrom: latest(),
    /** Given elsewhere than in the form: each stands by itself. */
    signatures: union(byItself),
    sealKeys: union(byItself),
    hours: latest({ blank: null }),
    opensOnHolidays: latest({ blank: false }),
    holidayPlace: latest({ blank: '' }),
    absences: union(byItself),
    onCall: union<OnCallRow>(({ id }) => id),
    namedOnVoicemail: latest({ blank: false }),
    directory: union<DirectoryEntry>(({ id }) => id),
    hiddenSpecialties: union(byItself),
    retention: each(
      rule<number>(Math.max, 'of two periods the longer: what was erased too early does not come back'),
    ),
    dispatch: {
      routes: each(latest()),
      escalationMinutes: rule<number>(
        Math.min,
        'of two delays the shorter: nobody waits longer than one of them wanted',
      ),
      escalationChain: latest({ blank: [] }),
    },
  },
};
