/** What the product asks of the outside world. lib/platform provides it in the browser, tests/fakes in memory. */

import type { Call } from '../domain/call/call';
import type { Incident } from '../domain/journal/incident';
import type { Callback } from '../domain/message/callback';
import type { Message } from '../domain/message/message';
import type { AbbreviationRules } from '../domain/phrase/abbreviation';
import type { Administration } from '../domain/privacy/administration';
import type { MachineFacts } from '../domain/privacy/health';
import type { MaskProof } from '../domain/privacy/mask-proof';
import type { PrivacyChoices, SketchState, WitnessReport } from '../domain/privacy/privacy';
import type { Card } from '../domain/record/card';
import type { Result } from '../domain/text/result';
import type { AddedSites, AgendaPage, ReadPage } from './agenda-port';
import type { Backups, Choices, Copies, Keeper, WitnessStand } from './keeping-ports';
import type { CallsByNumber, Telephone } from './number-port';
import type { Problems, Report } from './problem-desk';
import type { Shortcuts } from './shortcuts-port';
import type { Seals, Vault } from './vault-port';

/** Undoes a subscription. */
export type Unsubscribe = () => void;

export interface Clock {
  /** Epoch milliseconds; does not run back between two calls of `resync`. */
  now(): number;
  /** Nothing is being timed: a clock that was set meanwhile may be believed. */
  resync(): void;
  /** IANA zone of the machine, by which the clock on its wall goes. */
  readonly zone: string;
}

/** A stored record that its schema refused: shown, exportable, never dropped. */
export type SetAsideRecord = {
  readonly id: string;
  readonly store: string;
  readonly reason: string;
  readonly foundAt: number;
  /** The raw record as JSON. */
  readonly json: string;
};

/** What another context wrote: the kind of its card, the record's name, and its revision where it has one. */
export type StoreChange = { readonly kind: string; readonly id: string; readonly revision: number };

/** A write refused because another panel wrote first: the record as it now stands; null when its call was erased for ever. */
export type Conflict<T> = { readonly current: T | null };

/** What a record becomes: made from what stands there by then (null: nothing), asked again when another context wrote first. */
export type Change<T> = (stored: T | null) => T | null;

/** Records to be forgotten; of those with a question only the ones that still answer it as they stand by then. */
export type Forgotten<T> = readonly string[] | ReadonlyMap<string, (stored: T) => boolean>;

/** What can be done with the records of any kind. Every write is strict. */
export interface Shelf<T> {
  byId(id: string): Promise<T | null>;
  all(): Promise<T[]>;
  /**
   * Writes what `to` makes of the record; nothing when it gives null. Gives what was written, or null; fails when the
   * record's call was erased for ever.
   */
  change(id: string, to: Change<T>): Promise<Result<T | null, 'erased'>>;
  /** Writes a record if the stored revision is the one before, or none is stored and its call was not erased. */
  save(record: T): Promise<Result<void, Conflict<T>>>;
  /** Changes all of these and forgets those ids, in one step or not at all. */
  changeAll(changes: ReadonlyMap<string, Change<T>>, forgotten?: Forgotten<T>): Promise<void>;
}

export interface Store extends CallsByNumber, Choices {
  /** The records of the kind that has this card. */
  of<T>(card: Card<T>): Shelf<T>;
  /** Calls that are not ended, oldest first. */
  openCalls(): Promise<Call[]>;
  callById(id: string): Promise<Call | null>;
  /** As `Shelf.save`, in one transaction: `relaxed` for keystrokes, `strict` for explicit saves. */
  saveCall(call: Call, durability: 'relaxed' | 'strict'): Promise<Result<void, Conflict<Call>>>;
  /** Messages saved at or after `since` (epoch ms), newest first. */
  messagesSince(since: number): Promise<Message[]>;
  /** Messages saved before that moment (epoch ms) that nobody has said to have read, newest first. */
  unreadMessages(before: number): Promise<Message[]>;
  /** Messages of one call, oldest first. */
  messagesOfCall(callId: string): Promise<Message[]>;
  /** Promises not kept yet, the earliest due first. */
  openCallbacks(): Promise<Callback[]>;
  /** Every promise due at or after `since` (epoch ms), kept or not, the earliest due first. */
  callbacksSince(since: number): Promise<Callback[]>;
  /** Promises made in one call, the earliest due first. */
  callbacksOfCall(callId: string): Promise<Callback[]>;
  /** The register, newest first. */
  incidents(): Promise<Incident[]>;
  setAside(): Promise<SetAsideRecord[]>;
  /** Tells what other contexts write, never one's own writes. */
  onChange(listener: (change: StoreChange) => void): Unsubscribe;
}

export interface Mask {
  isOn(): Promise<boolean>;
  toggle(): Promise<void>;
  /** Does nothing where it is so already. */
  set(on: boolean): Promise<void>;
  onChange(listener: (on: boolean) => void): Unsubscribe;
  /** What is proven of it: a wish is not yet a masked screen. */
  proof(): Promise<MaskProof>;
  onProof(listener: (proof: MaskProof) => void): Unsubscribe;
  choices(): Promise<PrivacyChoices>;
  choose(choices: PrivacyChoices): Promise<void>;
  onChoices(listener: (choices: PrivacyChoices) => void): Unsubscribe;
  /** What the masked page under this panel shows now, then each change; `off` where there is no page. */
  onSketch(listener: (state: SketchState) => void): Unsubscribe;
  /** Looks behind the mask in every tab of a supported site; null when the worker did not answer. */
  witness(): Promise<WitnessReport | null>;
  /** Until the key is released, tells the row of this document that pointer or focus is on, then null; without one the page shows its own. */
  holdRow(onRow: (rowId: string | null) => void): void;
  /** Tells the pages which key she has chosen to read a row again; null is the first one. */
  tellRevealKey(keys: string | null): void;
}

export interface Clipboard {
  /** False when the browser refused. Must run in a user's gesture. */
  copy(text: string): boolean;
}

/** A text to be saved as a file. */
export type FileToSave = { readonly name: string; readonly type: string; readonly text: string };

export interface Files {
  /** Offers a file to be saved. Must run soon after a user's gesture. */
  save(file: FileToSave): void;
}

/** What a look at the desk found to be due. */
export type ReminderCheck = {
  /** As counts in the secretary's language; null when nothing is due. It never names anybody nor says why. */
  readonly text: string | null;
  /** Tells one set of reminders from another: the same set is not told twice. */
  readonly keys: readonly string[];
  /** When to look again, in epoch ms; null when nothing waits. */
  readonly nextAt: number | null;
  /** When an urgent message is without an answer, epoch ms: all that is known of it while locked. */
  readonly answerDueAt?: number | undefined;
};

interface Reminders {
  /** Something was promised, kept or handed over: the worker looks, and sets its alarm anew. */
  changed(): void;
}

/** Which version this is, and what of an update she has not been told yet. */
export interface Edition {
  readonly version: string;
  /** The version before an update of which nothing was said yet; null when there is nothing to say. */
  updatedFrom(): Promise<string | null>;
  /** It is said: never again. */
  told(): Promise<void>;
}

export interface Ports {
  readonly edition: Edition;
  readonly telephone: Telephone;
  readonly reminders: Reminders;
  readonly report: Report;
  readonly problems: Problems;
  /** Asked when she looks, and never before. */
  readonly machine: () => Promise<MachineFacts>;
  /** Prints what the page's print style shows. */
  readonly print: () => void;
  readonly clock: Clock;
  readonly store: Store;
  readonly page: AgendaPage | null;
  /** Agendas of supported sites that are open in tabs. */
  readonly openAgendas: () => Promise<readonly ReadPage[]>;
  readonly addedSites: AddedSites;
  /** True while a press of the pointer is handled that the page may have baited: the panel is not in plain sight. */
  readonly isBlindPress: () => boolean;
  readonly mask: Mask;
  readonly vault: Vault;
  readonly seals: Seals;
  readonly clipboard: Clipboard;
  readonly files: Files;
  /** Everything that is kept, as one copy. */
  readonly copies: Copies;
  /** The sealed files of such copies. */
  readonly backups: Backups;
  readonly witness: WitnessStand;
  readonly keeper: Keeper;
  /** What the machine's administrator fixed. */
  readonly administration: () => Promise<Administration>;
  readonly shortcuts: Shortcuts;
  /** True for the first panel that asks since the browser started: what it finds open was left open. */
  readonly isFirstOpening: () => Promise<boolean>;
  /** Tells the scripts of the pages which abbreviations there are. */
  readonly publishAbbreviations: (rules: AbbreviationRules) => void;
  /** Tells them whether a call is open: then every page shows it. */
  readonly publishCalling: (isOpen: boolean) => void;
  /** Fresh identifiers. */
  readonly newId: () => string;
  /** SHA-256 of a text, in hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
}
