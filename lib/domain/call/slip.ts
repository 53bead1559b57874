/** What a message slip asks besides the notes of the call: its kind, the caller's window, the course of the complaint, what is expected. */
import * as z from 'zod/mini';
import { TriageAnswer } from '../triage/triage';

/** What the slip is about; each special kind has fields of its own (SLIP_DETAILS). */
export const SLIP_KINDS = [
  'ordinary',
  'labResult',
  'renewal',
  'colleague',
  'complaint',
  'certificate',
  'resultRequest',
] as const;
export const SlipKind = z.enum(SLIP_KINDS);
export type SlipKind = z.infer<typeof SlipKind>;

/** What the caller waits for. */
export const EXPECTATIONS = ['callback', 'document', 'answer', 'nothing'] as const;
const Expectation = z.enum(EXPECTATIONS);

/**
 * Fields of the special slips, in the order in which they are said.
 * A result called by a laboratory: SFBC recommendations on the transmission of results (2012), traceability asked by ISO 15189.
 */
export const SLIP_DETAILS = {
  ordinary: [],
  labResult: ['exam', 'value', 'unit', 'resultTime', 'biologist', 'directLine'],
  renewal: ['drug', 'dose', 'lastIntake', 'daysLeft', 'pharmacy'],
  colleague: ['ward', 'directLine', 'until'],
  complaint: ['verbatim', 'request', 'answerPromised'],
  certificate: ['certificateFor', 'neededBy', 'handover'],
  resultRequest: ['exam', 'examDate', 'examPlace'],
} as const satisfies Record<SlipKind, readonly string[]>;
export type SlipDetail = (typeof SLIP_DETAILS)[SlipKind][number];

/** What is read back of a result: changed since, it was not read back. */
export const READ_BACK_DETAILS: readonly SlipDetail[] = ['exam', 'value', 'unit'];

export const Slip = z.object({
  kind: SlipKind,
  /** The kind was chosen by hand: what the call tells of it changes nothing any more. */
  chosen: z._default(z.boolean(), false),
  /** The caller's link with the patient, when somebody else calls. */
  link: z.string(),
  /** Until when, or in which window, the caller can be reached; as said. */
  reachable: z.string(),
  /** Whether a message may be left on the voicemail; null when not asked. */
  voicemail: z.nullable(z.boolean()),
  since: z.string(),
  worsening: z.nullable(TriageAnswer),
  secondCall: z.boolean(),
  expected: z.nullable(Expectation),
  /** Whether a result was read back to the laboratory. */
  resultReadBack: z.boolean(),
  /** Who calls back: empty for the secretary herself, a practitioner's id, null for the recipient of the message. */
  promiseBy: z.nullable(z.string()),
  /** Fields of the special slips by name, as typed; those of another kind are kept, never shown. */
  details: z.record(z.string(), z.string()),
});
export type Slip = z.infer<typeof Slip>;

/** A slip on which nothing was filled in yet. */
export const emptySlip = (): Slip => ({
  kind: 'ordinary',
  chosen: false,
  link: '',
  reachable: '',
  voicemail: null,
  since: '',
  worsening: null,
  secondCall: false,
  expected: null,
  resultReadBack: false,
  promiseBy: null,
  details: {},
});

/** True when both name the same result: what was read back of one holds for the other. */
const isSameResult = (a: Slip['details'], b: Slip['details']): boolean =>
  READ_BACK_DETAILS.every((name) => (a[name] ?? '') === (b[name] ?? ''));

/** A detail as it is typed; a result that it changes is to be read back again. */
export const withDetail = ({ details, resultReadBack }: Slip, name: SlipDetail, text: string) => {
  const changed = { ...details, [name]: text };
  return { details: changed, resultReadBack: resultReadBack && isSameResult(details, changed) };
};
