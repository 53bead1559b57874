/** What the secretary can do with the phrases of a call, as keys, buttons and other desks know it. */
import type { ReadonlySignal } from '@preact/signals';
import type { Call, CallStep } from '../../domain/call/call';
import type { JudgementFinding } from '../../domain/phrase/judgement-words';
import type { FilledTemplate, PhraseValues } from '../../domain/phrase/phrase-fill';
import type { LibraryPhrase } from '../../domain/phrase/phrase-library';
import type { SpelledLetter } from '../../domain/phrase/spelling';
import type { DispositionLevel } from '../../domain/triage/disposition';
import type { InsertOutcome } from '../agenda-port';
import type { difficultCallIn } from './difficult-call';
import type { ReadyPhrase } from './phrase-batch';

/** All phrases of the practice, in the order in which they are offered. */
export interface PhraseShelf {
  /** Every phrase of this practice, waiting for a signature or not. */
  readonly library: ReadonlySignal<readonly LibraryPhrase[]>;
  byId(id: string): LibraryPhrase | null;
  isFavourite(id: string): boolean;
  /** Phrases for the query that this practice may say, and how many wait for its practitioner. */
  find(query: string): { readonly phrases: readonly LibraryPhrase[]; readonly awaiting: number };
  /** The phrase that an abbreviation stands for; null when there is none that may be said. */
  byAbbreviation(abbreviation: string): LibraryPhrase | null;
  /** The phrase of a digit in the palette. */
  byKey(key: string): LibraryPhrase | null;
  toggleFavourite(id: string): Promise<void>;
  countUse(id: string): Promise<void>;
  refresh(): Promise<void>;
}

/** Phrases filled for this call: by id, by step, by level. */
interface FilledPhrases {
  /** A phrase filled for this call, with her answers to what it asks; null when it is no longer at hand. */
  ready(phraseId: string, answers?: PhraseValues): ReadyPhrase | null;
  /** The same for a call of that practice, whichever is answered for meanwhile: nothing of the call on screen is in it. */
  readyOf(practiceId: string, phraseId: string, known?: PhraseValues): ReadyPhrase | null;
  /** A template that is being written, as it would be said now. */
  fill(template: string): FilledTemplate;
  /** What to say now: the practice's phrase for this step, or the caller's words given back. */
  forStep(call: Call, step: CallStep): ReadyPhrase | null;
  /** What the next call would be greeted with while the practice is open. */
  greeting(): ReadyPhrase | null;
  /** What to say when a triage ends: the sentence written for that end, else the phrase for its level. */
  forEnd(level: DispositionLevel, written: string | null): ReadyPhrase | null;
}

export interface PhraseDesk extends PhraseShelf, FilledPhrases {
  /** The language of a phrase's words where it is not that of the screen. */
  languageOf(phraseId: string): 'fr' | undefined;
  difficultCall(): ReturnType<typeof difficultCallIn>;
  /** Onto the clipboard, told in one line; false when the browser refused. */
  copy(text: string): boolean;
  /** Into the agenda's last field, or onto the clipboard when there is none; told in one line. What came of it. */
  insert(text: string, caretFromEnd?: number): Promise<InsertOutcome>;
  /** Into the field that this site has for messages, where one is known; else as any text. */
  insertMessage(text: string): Promise<InsertOutcome>;
  /** Notes word for word what was said; a phrase that still waits for something is not, and what it waits for is told. */
  said(ready: ReadyPhrase): void;
  /** The same of what may be told of the practice. */
  factSaid(name: string, text: string): void;
  /** Notes in that call what was written or copied: neither is said. */
  noted(callId: string, batch: readonly ReadyPhrase[], how: 'written' | 'copied'): void;
  /** What stands on screen to be said: the directive's sentence while the triage speaks, else the step's. */
  saidNow(call: Call): ReadyPhrase | null;
  /** A name letter by letter, as it is spelt where the practice is. */
  spell(name: string): SpelledLetter[];
  /** Words of judgement about a person, and what a secretary must not say of a state; each with another wording. */
  findJudgements(text: string): JudgementFinding[];
  /** Closes the palette, inserts or copies phrases together, blanks marked, and notes each as what was done with it. */
  handOver(batch: readonly ReadyPhrase[], how: 'insert' | 'copy'): Promise<void>;
}
