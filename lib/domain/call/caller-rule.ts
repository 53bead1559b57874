/** What may be confirmed to whom: one row for each kind of person who asks about a patient. */
import * as z from 'zod/mini';
import { CallerKind, type CallNotes, ProfessionalKind } from './call';
import { IDENTITY_OUTCOMES } from './identity';

/** What somebody may want to hear of a patient. */
export const CONFIRMED_THINGS = ['appointment', 'reason', 'result'] as const;

/** `checked`: once the checks are made; `practitioner`: by nobody else. */
const May = z.enum(['checked', 'practitioner', 'no']);
export type May = z.infer<typeof May>;

export const CallerRule = z.object({
  id: z.string().check(z.minLength(1)),
  label: z.string().check(z.minLength(1)),
  /** The kind of caller under which it is offered. */
  caller: CallerKind,
  /** The professional whom it is about, where one key already says it. */
  professional: z.nullable(ProfessionalKind),
  /** What to obtain; none where nothing is confirmed whoever it is. */
  checks: z.array(z.string()),
  /** What has come of it once all of the checks are made. */
  whole: z.nullable(z.enum(IDENTITY_OUTCOMES)),
  may: z.object({ appointment: May, reason: May, result: May }),
  /** What to do instead, said to the secretary. */
  way: z.string().check(z.minLength(1)),
  /** The texts as they are cited on a screen: French law, told in France only. */
  law: z.string().check(z.minLength(1)),
  /** The same as keys of lib/content/sources.json. */
  sources: z.array(z.string()).check(z.minLength(1)),
});
export type CallerRule = z.infer<typeof CallerRule>;

type Who = Pick<CallNotes, 'callerKind' | 'professionalKind'>;

/** Those that may be meant by who calls. */
export const rulesFor = (
  rules: readonly CallerRule[],
  { callerKind, professionalKind }: Who,
): CallerRule[] => {
  const offered = rules.filter(({ caller }) => caller === callerKind);
  const named = offered.filter(
    ({ professional }) => professional !== null && professional === professionalKind,
  );
  return named.length > 0 ? named : offered;
};

/** The rule that was chosen, else the only one that may be meant; null while that is open. */
export function ruleFor(
  rules: readonly CallerRule[],
  notes: Who & Pick<CallNotes, 'identity'>,
): CallerRule | null {
  const offered = rulesFor(rules, notes);
  const chosen = offered.find(({ id }) => id === notes.identity.callerId);
  return chosen ?? (offered.length === 1 ? (offered[0] ?? null) : null);
}
