/** « Prévenir les patients de ce jour »: whom to call because somebody is away on a day, ticked off one by one. */
import * as z from 'zod/mini';
import { CivilDate } from '../text/civil-time';
import { Attempt, type AttemptResult, Claim } from './callback';
import { CLAIM_MS } from './callback-claim';

/** Told by us, or no longer to be told: she called herself, or somebody else told her. */
const Done = z.object({ at: z.number(), by: z.string(), how: z.enum(['told', 'closed']) });
export type Done = z.infer<typeof Done>;

const ToTell = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  /** As typed: compared by people, before anything is said. */
  birthDate: z.string(),
  phone: z.string(),
  /** When the appointment was, as typed. */
  hour: z.string(),
  attempts: z.array(Attempt),
  claim: z.nullable(Claim),
  done: z.nullable(Done),
});
export type ToTell = z.infer<typeof ToTell>;

export const DayList = z.object({
  id: z.string().check(z.minLength(1)),
  practiceId: z.string(),
  /** Who is away; null: the whole practice. */
  practitionerId: z.nullable(z.string()),
  day: CivilDate,
  createdAt: z.number(),
  author: z.string(),
  people: z.array(ToTell),
});
export type DayList = z.infer<typeof DayList>;

/** What is known of somebody before she is called. */
export const Person = z.pick(ToTell, { name: true, birthDate: true, phone: true, hour: true });
export type Person = z.infer<typeof Person>;

/** What is typed or pasted of a day and taken into no list yet. */
export const Adding = z.object({
  /** Whose day; null while she has chosen nothing. */
  of: z.nullable(z.pick(DayList, { practiceId: true, practitionerId: true, day: true })),
  person: Person,
  pasted: z.string(),
});
export type Adding = z.infer<typeof Adding>;

/** One change of one person; the rest of the list stands as it is by then. */
export type PersonChange = (person: ToTell) => ToTell;

export const withPerson = (list: DayList, id: string, change: PersonChange): DayList => ({
  ...list,
  people: list.people.map((person) => (person.id === id ? change(person) : person)),
});

/** Who calls now; null where nobody does, or did so too long ago. */
export const personHolder = ({ claim, done }: ToTell, now: number): Claim | null =>
  done === null && claim !== null && now < claim.at + CLAIM_MS ? claim : null;

/** Takes the call, unless another desk has it: then it is given back as it was. */
export const taken =
  (claim: Claim): PersonChange =>
  (person) => {
    const held = personHolder(person, claim.at);
    return person.done || (held && held.desk !== claim.desk) ? person : { ...person, claim };
  };

/** Takes it from whoever has it: she knows that nobody calls there any more. */
export const takenOver =
  (claim: Claim): PersonChange =>
  (person) =>
    person.done ? person : { ...person, claim };

export const released =
  (desk: string): PersonChange =>
  (person) =>
    person.claim?.desk === desk ? { ...person, claim: null } : person;

type Try = { readonly at: number; readonly by: string; readonly result: AttemptResult };

/** Somebody called: reached is told; what failed is tried again. */
export const tried =
  ({ at, by, result }: Try): PersonChange =>
  (person) => {
    if (person.done) return person;
    const done: Done | null = result === 'reached' ? { at, by, how: 'told' } : null;
    return { ...person, claim: null, done, attempts: [...person.attempts, { at, by, result }] };
  };

/** Takes one try back, with what it alone had brought about. */
export const untried =
  ({ at, by, result }: Try): PersonChange =>
  (person) => ({
    ...person,
    attempts: person.attempts.filter((each) => each.at !== at || each.by !== by || each.result !== result),
    done: person.done?.at === at && person.done.by === by ? null : person.done,
  });

/** No longer to be told. */
export const closed =
  (at: number, by: string): PersonChange =>
  (person) =>
    person.done ? person : { ...person, claim: null, done: { at, by, how: 'closed' } };

/** To be told all the same, unless somebody else has ticked it since. */
export const reopened =
  (at: number, by: string): PersonChange =>
  (person) =>
    person.done?.at === at && person.done.by === by ? { ...person, done: null } : person;

export const isLeft = ({ done }: ToTell): boolean => done === null;

export type DayCount = { readonly all: number; readonly told: number; readonly left: number };

export const countOf = ({ people }: DayList): DayCount => {
  const left = people.filter(isLeft).length;
  return { all: people.length, told: people.length - left, left };
};

/** Minutes after midnight of an hour as it is written; whoever has none comes last. */
const minutesOf = (hour: string): number => {
  const [, hours, minutes = '0'] = /^(\d{1,2})\s*[h:]\s*(\d{2})?/i.exec(hour.trim()) ?? [];
  return hours === undefined ? Number.MAX_SAFE_INTEGER : Number(hours) * 60 + Number(minutes || 0);
};

/** Those still to be told before the others, the earliest appointment first. */
export const inOrder = (people: readonly ToTell[]): ToTell[] =>
  people.toSorted((a, b) => Number(!isLeft(a)) - Number(!isLeft(b)) || minutesOf(a.hour) - minutesOf(b.hour));
