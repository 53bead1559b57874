/** The rows of a slip, in a call and in the message that was made from it. */
import { type Fields, fieldsOf } from '../record/row';
import { beside, latest, ofKnown, rule } from '../record/row-kinds';
import { each } from '../record/row-lists';
import { line } from '../record/row-texts';
import { firstIn } from '../triage/triage-answers';
import { READ_BACK_DETAILS } from './slip';

/** What was read back of a result: a detail that nobody typed is an empty one. */
const resultIn = (slip: Fields): string[] =>
  READ_BACK_DETAILS.map((name) => String(fieldsOf(slip['details'])[name] ?? ''));

export const slipRows = {
  kind: latest({ blank: 'ordinary' }),
  chosen: rule<boolean>((a, b) => a || b, 'what one chose by hand the other may not be asked again', {
    blank: false,
  }),
  link: line({ personal: true }),
  reachable: line({ personal: true }),
  voicemail: rule<boolean | null>(
    ofKnown<boolean>((a, b) => a && b),
    'nothing is left on a voicemail that somebody refused: others listen to it',
    { blank: null },
  ),
  since: line({ personal: true }),
  worsening: rule(
    firstIn(['yes', 'unknown', 'notDone', 'no', 'notConcerned']),
    'worse weighs more than a doubt, a doubt more than « non »: the practitioner must not miss the graver of two',
    { blank: null },
  ),
  secondCall: latest({ blank: false }),
  expected: latest({ blank: null }),
  promiseBy: latest({ blank: null }),
  /** A detail that only one side knows is kept. */
  details: each(line({ personal: true })),
  resultReadBack: beside(
    resultIn,
    'what was read back is the result that stood on that screen, no other',
    false,
  ),
};
