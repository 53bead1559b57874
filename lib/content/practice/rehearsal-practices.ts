/** The three invented practices of the rehearsal: two that are open at any hour, one that is closed at any hour. */
import type { RehearsalPractice } from '../../domain/call/rehearsal/rehearsal-call';
import { CLOSED_WEEK } from '../../domain/practice/opening-hours';
import type { Practice } from '../../domain/practice/practice';
import { examplePractice } from './example-practice';

/** Not known: nothing is said of hours, whatever the hour at which she rehearses. */
const ANY_HOUR = null;

export const rehearsalPractices: Readonly<Record<RehearsalPractice, Practice>> = {
  tilleuls: { ...examplePractice, id: 'rehearsal-tilleuls', hours: ANY_HOUR },
  lilas: {
    ...examplePractice,
    id: 'rehearsal-lilas',
    name: 'médical des Lilas',
    specialty: 'general',
    hours: ANY_HOUR,
    directory: [],
    practitioners: [
      { id: 'favier', spokenName: 'le docteur Favier', shortName: 'Dr Marc Favier' },
      { id: 'aubert-lilas', spokenName: 'le docteur Aubert', shortName: 'Dr Jean Aubert' },
    ],
  },
  port: {
    ...examplePractice,
    id: 'rehearsal-port',
    name: 'dentaire du Port',
    hours: CLOSED_WEEK,
    directory: [],
  },
};
