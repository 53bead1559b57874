/** What the secretary chose for herself on this machine. */
import * as z from 'zod/mini';
import { ABBREVIATION_KEYS } from './phrase/abbreviation';
import { LANGUAGES } from './text/language/language-id';
import { EmergencyRegion } from './triage/emergency-numbers';

/** The steps of the set-up, in their order; `done` once she has been through them, or has left them. */
export const SET_UP_STEPS = ['practice', 'keys', 'mask', 'data'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

export const Settings = z.object({
  secretaryName: z.string(),
  language: z.enum(LANGUAGES),
  activePracticeId: z.nullable(z.string()),
  /** Rush hour by practice (empty while it is not known): shorter greeting, callback first. */
  overflowOf: z._default(z.record(z.string(), z.boolean()), () => ({})),
  /** Lines that she counted as waiting, by practice; the extension does not hear the phone. */
  waitingOf: z._default(z.record(z.string(), z.number()), () => ({})),
  /** Those that she answered for, the last first. */
  recentPracticeIds: z._default(z.array(z.string()), () => []),
  /** Where she sits, when not in the practice's country: short emergency numbers end at the border. */
  secretaryRegion: z._default(z.nullable(EmergencyRegion), null),
  /** Numbers to call back are links (`tel:`), which the program for calls of this machine opens. */
  dialLinks: z._default(z.boolean(), false),
  /** What is read back to a caller stands in large type, on one line. */
  readLarge: z._default(z.boolean(), true),
  /** Her own figures, counted on this machine; off until she asks for them. */
  statistics: z._default(z.boolean(), false),
  /** The key that has an abbreviation written out, and whether also in editors of code. */
  abbreviations: z._default(z.object({ key: z.enum(ABBREVIATION_KEYS), inCode: z.boolean() }), {
    key: 'Tab',
    inCode: false,
  }),
  /** Where she is in the set-up: it goes on from there. Settings of before there was one need none. */
  setUp: z._default(z.enum([...SET_UP_STEPS, 'done']), 'done'),
  /** The keys that she has instead of the table's, by command, in its notation. */
  keys: z._default(z.record(z.string(), z.string()), {}),
  /** How often she pressed each key, until it is known: what is known is said no more. Her own, never the practice's. */
  keyUses: z._default(z.record(z.string(), z.number()), {}),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  secretaryName: '',
  language: 'fr',
  activePracticeId: null,
  overflowOf: {},
  waitingOf: {},
  recentPracticeIds: [],
  secretaryRegion: null,
  dialLinks: false,
  readLarge: true,
  statistics: false,
  abbreviations: { key: 'Tab', inCode: false },
  setUp: 'practice',
  keys: {},
  keyUses: {},
};

/** What waits on the lines of one practice. */
export type Queue = { readonly waiting: number; readonly overflow: boolean };

/** Of the practice of that id, or while none is known. */
export const queueOf = (
  { waitingOf, overflowOf }: Pick<Settings, 'overflowOf' | 'waitingOf'>,
  practiceId: string | null,
): Queue => ({
  waiting: waitingOf[practiceId ?? ''] ?? 0,
  overflow: overflowOf[practiceId ?? ''] ?? false,
});
