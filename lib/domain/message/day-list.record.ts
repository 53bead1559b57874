/** The record card of a list of patients to be told. It is of no call: it goes with its day, by the calendar. */
import type { Card } from '../record/card';
import { key, latest, ofKnown, rule } from '../record/row-kinds';
import { byItself, union } from '../record/row-lists';
import type { Claim } from './callback';
import { DayList, type Done, type ToTell } from './day-list';

/** Nobody can be told any more of a day that is over; noon stands for the zone of any practice. */
const endOf = ({ day }: DayList): number => Date.parse(`${day}T12:00:00Z`) + 86_400_000;

/** Who it is stands as it was noted: a wrong line is taken out and noted anew. */
const person = {
  attempts: union<ToTell['attempts'][number]>(byItself, { order: (a, b) => a.at - b.at }),
  claim: rule<Claim | null>(
    ofKnown<Claim>((a, b) => (b.at < a.at ? b : a)),
    'of two who take it at once the first has it: nobody is called twice',
    { blank: null },
  ),
  done: rule<Done | null>(
    ofKnown<Done>((a, b) => (b.at < a.at ? b : a)),
    'told once is told: of two the first',
    { blank: null },
  ),
};

export const dayListCard: Card<DayList> = {
  kind: 'dayLists',
  schema: DayList,
  idOf: ({ id }) => id,
  practiceOf: ({ practiceId }) => practiceId,
  retention: { days: 7, endedAt: endOf },
  rows: {
    id: key(),
    practiceId: latest(),
    practitionerId: latest({ blank: null }),
    day: latest(),
    createdAt: latest(),
    author: latest(),
    // A call to somebody who was erased elsewhere meanwhile brings her name back to no machine.
    people: union<ToTell>(({ id }) => id, { personal: true, inside: person, staysOut: true }),
  },
};
