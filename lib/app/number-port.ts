/** What is known of callers: by their number or their date of birth, asked of the journal; by the ring, where she asked for it. */
import type { Headset, Ringing, TelephoneChoices } from '../contract/telephone';
import type { JournalEntry } from '../domain/journal/journal-entry';

export interface CallsByNumber {
  /** Ended calls of a practice from this number, begun since then: by the journal's index, never by reading the days. */
  callsFrom(asked: { number: string; practiceId: string; since: number }): Promise<JournalEntry[]>;
  /** The same of everybody who was born on that day. */
  callsBorn(asked: { birthDate: string; practiceId: string; since: number }): Promise<JournalEntry[]>;
}

/** The telephone as the browser hears it, where she asked for it. */
export interface Telephone {
  choices(): Promise<TelephoneChoices>;
  choose(choices: TelephoneChoices): Promise<void>;
  /** Tells each ring as it begins, and null as it ends; at first the one that sounds already. */
  onRing(listener: (ringing: Ringing | null) => void): () => void;
  /** How the headset stands, at each change; null while none was heard. */
  onHeadset(listener: (headset: Headset | null) => void): () => void;
  /** It was put back: told to one panel, which is in sight. */
  onHangUp(listener: () => void): () => void;
  /** Asks the browser for a headset, in her click; the names of those that she allowed, this one among them. */
  chooseHeadset(): Promise<readonly string[]>;
  headsets(): Promise<readonly string[]>;
  /** That tab is no telephone: not heard again until the browser closes. */
  ignore(tabId: number): Promise<void>;
  /** Asks the browser for the page of a telephone; false when she refused. In her click. */
  allow(origins: readonly string[]): Promise<boolean>;
  /** True where she allowed all of these. */
  isAllowed(origins: readonly string[]): Promise<boolean>;
}
