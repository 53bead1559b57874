/** A practitioner's dated instruction, a reason to interrupt him, or a rule for appointments: when it holds, and whom it concerns. */
import * as z from 'zod/mini';
import { CivilDate, CivilTime } from '../../text/civil-time';
import { fold } from '../../text/search-text';
import { DispositionLevel } from '../../triage/disposition';
import { CallerKind, CallStep } from '../call';

export const DIRECTIVE_KINDS = ['directive', 'interrupt', 'appointment'] as const;
const DirectiveKind = z.enum(DIRECTIVE_KINDS);
export type DirectiveKind = z.infer<typeof DirectiveKind>;

/** What anybody may be asked to bring, whatever he comes for: a choice, so that it may be written by an ordinary channel. */
export const BRING_ITEMS = [
  'healthCard',
  'identity',
  'prescription',
  'letter',
  'results',
  'images',
  'treatments',
  'records',
  'payment',
] as const;
const BringItem = z.enum(BRING_ITEMS);
export type BringItem = z.infer<typeof BringItem>;

/** What is told of an appointment; empty where nothing is asked. */
const AppointmentRule = z.object({
  /** With whom, as it is said. */
  who: z.string(),
  /** How long it takes, in minutes. */
  minutes: z.nullable(z.number().check(z.minimum(1))),
  items: z._default(z.array(BringItem), []),
  /** What else, by hand: it may tell of the patient's health, hence spoken, or written by a secured channel. */
  bring: z.string(),
  /** « à jeun depuis minuit »: care, hence said only once signed, and written by a secured channel alone. */
  prepare: z.string(),
  /** What an earlier build asked of its author: nothing is written for it, but signatures of then hold for these words. */
  maySendPrepare: z.boolean(),
  /** Asked before it is fixed, as it is asked: care, hence only once signed. A yes concludes nothing. */
  asks: z._default(z.array(z.string()), []),
});
export type AppointmentRule = z.infer<typeof AppointmentRule>;

/** What a secretary read and understood: the very words, so that a later change is shown against them. */
const Read = z.object({ by: z.string(), at: z.number(), words: z.string() });
export type Read = z.infer<typeof Read>;

export const Directive = z.object({
  id: z.string().check(z.minLength(1)),
  practiceId: z.string(),
  kind: DirectiveKind,
  /** Whose it is; null: of the whole practice. */
  practitionerId: z.nullable(z.string()),
  text: z.string(),
  /** First and last day, both included; null: without an end. */
  from: z.nullable(CivilDate),
  to: z.nullable(CivilDate),
  /** Hours of the day in which it holds; null: all day. */
  fromTime: z.nullable(CivilTime),
  toTime: z.nullable(CivilTime),
  /** Beginnings of words of the reason; none: whatever the reason. */
  reasons: z.array(z.string()),
  levels: z.array(DispositionLevel),
  callers: z.array(CallerKind),
  /** The step at which it is shown; null: the one of its kind. */
  step: z.nullable(CallStep),
  appointment: AppointmentRule,
  writtenAt: z.number(),
  author: z.string(),
  /** Said to be out of date before its last day. */
  endedAt: z.nullable(z.number()),
  reads: z.array(Read),
});
export type Directive = z.infer<typeof Directive>;

export const NO_APPOINTMENT: AppointmentRule = {
  who: '',
  minutes: null,
  items: [],
  bring: '',
  prepare: '',
  maySendPrepare: false,
  asks: [],
};

/** What is asked, a question each: a line left empty while it is written asks nothing. */
export const questionsOf = ({ asks }: AppointmentRule): string[] =>
  asks.map((line) => line.trim()).filter((line) => line !== '');

/** One of which nothing is written yet. */
export const BLANK_DIRECTIVE: Omit<Directive, 'id' | 'practiceId' | 'kind' | 'writtenAt' | 'author'> = {
  practitionerId: null,
  text: '',
  from: null,
  to: null,
  fromTime: null,
  toTime: null,
  reasons: [],
  levels: [],
  callers: [],
  step: null,
  appointment: NO_APPOINTMENT,
  endedAt: null,
  reads: [],
};

/** Where a directive stands among its days. */
export type Standing = 'coming' | 'inForce' | 'expired' | 'ended';

export function standingOf({ from, to, endedAt }: Directive, today: CivilDate): Standing {
  if (endedAt !== null) return 'ended';
  if (from !== null && today < from) return 'coming';
  return to !== null && to < today ? 'expired' : 'inForce';
}

/** What is known of a call at one moment. */
export type DirectiveMoment = {
  readonly date: CivilDate;
  readonly time: CivilTime;
  readonly step: CallStep;
  readonly reason: string;
  readonly level: DispositionLevel;
  readonly callerKind: CallerKind | null;
  /** For whom the call is; null while that is open. */
  readonly practitionerId: string | null;
};

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** Each word of one of the reasons begins a word of what was said. */
const isAbout = (said: string, reasons: readonly string[]): boolean => {
  const heard = wordsOf(said);
  return reasons.some((reason) => {
    const asked = wordsOf(reason);
    return asked.length > 0 && asked.every((word) => heard.some((each) => each.startsWith(word)));
  });
};

/** Over midnight where its end is before its beginning. */
const isWithin = ({ fromTime, toTime }: Directive, time: CivilTime): boolean => {
  const from = fromTime ?? '00:00';
  const to = toTime ?? '24:00';
  return from <= to ? from <= time && time < to : from <= time || time < to;
};

/** True while nothing of a call decides whether it concerns it. */
const isGeneral = ({ reasons, levels, callers }: Directive): boolean =>
  reasons.length + levels.length + callers.length === 0;

/** Where each kind matters while its author names no step: a general one as the call begins, an appointment as it is made. */
const isAtItsStep = (directive: Directive, { step, level }: DirectiveMoment): boolean => {
  if (directive.step !== null) return directive.step === step;
  if (directive.kind === 'appointment') return step === 'handling';
  if (directive.kind === 'interrupt')
    return step === 'handling' || step === 'message' || level === 'vital' || level === 'urgent';
  return !isGeneral(directive) || step === 'greeting';
};

/** Nothing asked, or what is asked is so. */
const fits = <T>(asked: readonly T[], is: T | null): boolean =>
  asked.length === 0 || (is !== null && asked.includes(is));

/** Whether it is to be seen at this moment of this call, and only then. */
export const mattersNow = (directive: Directive, moment: DirectiveMoment): boolean =>
  standingOf(directive, moment.date) === 'inForce' &&
  isWithin(directive, moment.time) &&
  fits(directive.practitionerId === null ? [] : [directive.practitionerId], moment.practitionerId) &&
  fits(directive.callers, moment.callerKind) &&
  fits(directive.levels, moment.level) &&
  (directive.reasons.length === 0 || isAbout(moment.reason, directive.reasons)) &&
  isAtItsStep(directive, moment);

/** Who has read it, by name, each once. */
export const readersOf = ({ reads }: Directive): string[] =>
  [...new Set(reads.map(({ by }) => by))].filter(Boolean);
