/** What the secretary can do with the protocols of a call, as keys, buttons and other desks know it. */
import type { identityRules } from '../../content/practice/identity-rules';
import type { EntryCheckShown } from '../../content/triage/entry-check';
import type { modifiers } from '../../content/triage/modifiers';
import type { Call, EntryCheck, HandOver } from '../../domain/call/call';
import type { IdentityOutcome } from '../../domain/call/identity';
import type { Disposition, DispositionLevel } from '../../domain/triage/disposition';
import type { CallInTheirPlace, EmergencyNumbers } from '../../domain/triage/emergency-numbers';
import type { HandOverLine } from '../../domain/triage/hand-over';
import type { TriageAnswer, TriageProtocol } from '../../domain/triage/triage';
import type { ModifierId } from '../../domain/triage/triage-modifier';
import type { CallerDesk } from './caller-desk';

/** Protocols on screen. */
interface RunVerbs {
  /** Puts a protocol on screen, beside those already open; one that was opened before keeps its answers. */
  open(protocol: TriageProtocol): void;
  /** Answers what is asked; a key that does not fit the question does nothing. */
  answer(answer: TriageAnswer): void;
  /** « Oui » to one sign of the list that is read out, by its number; the others stay as they are. */
  pickSign(sign: number): void;
  /** Takes the last answer away. */
  back(): void;
  /** Takes one protocol off the screen, the last opened unless another is named. */
  close(protocolId?: string): void;
}

/** Entry check, modifiers, level by hand, hand-over to the emergency service. */
interface NoteVerbs {
  /** A tick of the entry check; Ctrl+Z takes it back. */
  checkEntry(patch: Partial<Omit<EntryCheck, 'place'>>): void;
  /** Where the person is, as it is typed. */
  typePlace(place: string): void;
  /** Ticks what makes the complaint more serious, or takes the tick away; does nothing without a protocol on screen. */
  toggleModifier(id: ModifierId): void;
  /** Another level by hand; null follows the protocols again. Below them it counts only once a practitioner is named. */
  chooseLevel(urgency: DispositionLevel | null): void;
  /** The practitioner who decided for less than the protocols, by name; an empty name takes it back. */
  nameLowering(name: string): void;
  /** True when the level by hand is below what the protocols gave. */
  isBelowFound(call: Call): boolean;
  /** What is read aloud to the emergency service, as it is typed or ticked. */
  noteHandOver(patch: Partial<HandOver>): void;
  /** What somebody asks to hear, by its rule. */
  askIdentity(ruleId: string): void;
  /** Who asks it, by the rule for whom; empty: as who calls says. */
  askedBy(callerId: string): void;
  /** One identifier obtained, or taken back. */
  tickIdentifier(identifier: string): void;
  /** What came of the check, by hand; the same again takes it away. */
  concludeIdentity(outcome: IdentityOutcome): void;
  /** By which right somebody else hears of the patient, as it is typed. */
  typeRight(right: string): void;
}

/** What depends on where the patient is, and on who can act there now. */
interface PlaceWords {
  /** What a level means and obliges to do where the patient is, with whoever can act now. */
  disposition(level: DispositionLevel): Disposition;
  /** The number to call at this level, by whoever can act now; null where it is nobody's, or not known. */
  numberToCall(level: DispositionLevel): string | null;
  /** What the practice wrote for this end, less what whoever can act now makes untrue. */
  instructionsNow(instructions: readonly string[]): string[];
  /** The numbers to give where the patient is; null where that is not known. */
  numbers(): EmergencyNumbers | null;
  /** How the secretary can call in the caller's place, from where she sits. */
  ownCall(): CallInTheirPlace;
  /** An instruction with the number to call where the patient is. */
  filled(text: string): string;
}

export interface TriageDesk extends RunVerbs, NoteVerbs, PlaceWords, CallerDesk {
  /** True when the words, a protocol on screen or an answer given want the entry check before anything else. */
  asksEntryCheck(call: Call): boolean;
  /** In the words of the interface, these three. */
  identityRules(): typeof identityRules;
  modifiers(): typeof modifiers;
  /** The questions put before anything else, word for word. */
  entryCheck(): EntryCheckShown;
  /** Age from which everybody is an adult in the protocols, in years. */
  readonly adultFromYears: number;
  /** Protocols by their ids, without those that are not shipped. */
  named(ids: readonly string[]): TriageProtocol[];
  /** The sheet that is read aloud to the emergency service. */
  handOver(call: Call): HandOverLine[];
}
