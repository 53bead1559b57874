/** What the secretary can do with calls, as keys, buttons and other desks know it. */
import type { ReadonlySignal } from '@preact/signals';
import type { Call, CallerKind, CallNotes, CallStep } from '../../domain/call/call';
import type { Fold } from '../../domain/call/call-view';
import type { ProfessionalCall } from '../../domain/call/professional-call';
import type { Durability } from './call-writer';
import type { Earlier } from './earlier-desk';
import type { LateWords } from './late-words';
import type { PatientDesk } from './patient-desk';

/** Who waits, and who is spoken with. */
interface HoldVerbs {
  /** Puts the call being spoken with on hold; once per call the entry check is asked for first. */
  hold(): void;
  /** Parks at once: somebody stands at the desk. Ctrl+Z leaves it alone: the same key is its way back. */
  park(): void;
  /** Parks whoever is on the line, on screen or not. */
  parkAll(): void;
  /** While somebody is spoken with on screen, parks whoever else is on the line: found open once it was unlocked. */
  parkOthers(): void;
  /** Back from the desk to the call that was parked. */
  unpark(id: string): void;
  /** Brings a call back to the line; the one being spoken with is parked. */
  resume(id: string): void;
  /** Back to whoever has waited longest; the one being spoken with is parked. */
  swap(): void;
  /** The n-th waiting card, from 1. */
  pick(position: number): void;
}

/** Notes and ticks of the call on screen. */
interface NoteVerbs {
  /** What is typed; no single letter is taken back by Ctrl+Z. */
  edit(change: (call: Call) => Call, durability?: Durability): void;
  /** A change that Ctrl+Z takes back: ticks, choices, answers. */
  change(update: (call: Call) => Call): void;
  /** The same in a call that may have left the screen since; nothing once it is closed. */
  changeIn(callId: string, update: (call: Call) => Call): void;
  /** A keystroke; on disk at once. */
  changeNotes(patch: Partial<CallNotes>): void;
  /** What is looked for among the protocols: the call's own, like a note. */
  search(text: string): void;
  /** What is said while it is asked whether this is still the call. */
  sayUnplaced(text: string): void;
  /** What came late for a call that has left the screen: it stands in that call. */
  noteLate(late: LateWords): void;
  /** The language of this caller, by its code. */
  speak(language: string): void;
  /** A list of the call opened or folded; it stays so wherever the call is taken up again. */
  fold(fold: Fold, isOpen: boolean): void;
  /** Ties a saved message to its call, which may have left the screen while the message was being written. */
  attachMessage(callId: string, messageId: string): void;
  /** Who calls: the same kind again takes it away. */
  chooseCaller(kind: CallerKind): void;
  /** What to ask of the professional who calls; null when none does, or of what kind is not known. */
  professionalCall(call: Call): ProfessionalCall | null;
  /** Lays the lines to be filled in under the notes; Ctrl+Z takes them away. */
  layOutNotes(readBackMark: string): void;
  /** Rather than a third wait: ticks the callback and asks for its hour. */
  promiseCallback(): void;
  /** Another practice: its practitioners are others. */
  choosePractice(practiceId: string): void;
}

export interface CallDesk extends HoldVerbs, NoteVerbs {
  /** What is already known of the number of the call on screen; null where nothing is. */
  readonly earlier: ReadonlySignal<Earlier | null>;
  /** The patient of the file that is open in the agenda. */
  readonly patient: PatientDesk;
  /** Forgets what was read of earlier calls, and of the open file. */
  forgetPeople(): void;
  /** Picks up the phone. */
  start(): void;
  /** A panel came in another's place: a call of which it was not noted yet whose it is takes what the page says. */
  askPage(): void;
  /**
   * Hangs up. What is missing is named first and the call stays on screen to be finished; a second time closes it,
   * whatever is missing.
   */
  end(): void;
  /** Hangs up and picks up the next: what is still missing is asked on the card of the former. */
  next(): void;
  /** Ticks the transfer and closes: the caller is with somebody else now. */
  transfer(): void;
  /** Marks the step without moving the focus: she is already there. */
  enterStep(step: CallStep): void;
  /** Moves the keyboard into this step. */
  goToStep(step: CallStep): void;
  /** How far a call was scrolled when it left the screen. */
  keepScroll(callId: string, top: number): void;
  /** Null for a call that was not on screen yet. */
  scrolledTo(callId: string): number | null;
}
