/** What the secretary can do with messages, as keys, buttons and other desks know it. */
import type { ReadonlySignal } from '@preact/signals';
import type { Message } from '../../domain/message/message';
import type { NoticeChoice } from '../../domain/message/notice';
import type { Channel, Route } from '../../domain/practice/dispatch';
import type { AskedSlip } from '../app-state';
import type { MessageDrafts } from './message-drafts';

/** Texts, each as its channel wants it. */
interface MessageTexts {
  /** The slip as plain text. */
  text(message: Message): string;
  /** How this message's recipient wants it. */
  route(message: Message): Route;
  /** The only text for an ordinary channel: the fixed sentence of that choice; null while its hour is not chosen. */
  notice(message: Message, choice: NoticeChoice): string | null;
  /** Everything that waits for one practitioner, as one text. */
  digest(message: Message): string;
}

/** A digest whose hour has come, with what waits in it. */
type DueDigest = { readonly at: number; readonly messages: readonly Message[] };

/** What must come to mind about messages now. */
interface MessageReminders {
  /** Passed on without an answer. */
  readonly unanswered: ReadonlySignal<readonly Message[]>;
  readonly digests: ReadonlySignal<readonly DueDigest[]>;
}

/** Onto paper: the slip is drawn first, then the printer takes it. */
interface MessagePrinting {
  /** The slip that stands ready for the printer; a new object each time, so that it can be printed twice. */
  readonly printed: ReadonlySignal<{ readonly message: Message } | null>;
  print(message: Message): void;
  sendToPrinter(): void;
  /** Takes the slip away. */
  forget(): void;
}

/** What becomes of a message that was saved; no text of it is ever rewritten. */
export interface DeliveryVerbs extends MessageTexts, MessageReminders, MessagePrinting {
  /** Records that it was handed over, as the secretary confirms; a digest takes along what stood in it. False when it could not. */
  deliver(message: Message, channel: Channel): Promise<boolean>;
  /** Records who said that it was read. */
  acknowledge(message: Message, by: string): Promise<void>;
  complete(message: Message): Promise<void>;
  /**
   * Adds dated words to a message that was handed over; what was handed over stays as it was. False, and told, when they
   * could not be written.
   */
  complement(message: Message, text: string): Promise<boolean>;
}

/** The lists as they are on disk. */
interface MessageLists {
  refresh(): Promise<void>;
  /** Reads one message again that another panel wrote, or that was erased. */
  follow(id: string): Promise<void>;
  /** The same of the words typed beside one. */
  followDraft(messageId: string): Promise<void>;
  /** Messages of the six days before today, newest first. */
  beforeToday(): Promise<Message[]>;
  /** Reads what nobody has read of all the days before; the desk does not wait for it. */
  refreshOlder(): Promise<void>;
  /** What nobody has read of the days before today, the most urgent first. */
  readonly unread: ReadonlySignal<readonly Message[]>;
}

export interface MessageDesk extends MessageLists, DeliveryVerbs, MessageDrafts {
  /** What the message that was asked to be saved still lacks. */
  readonly gate: ReadonlySignal<AskedSlip>;
  /** Saves the message of the call on screen, or names what it lacks; resolves once it is on disk, or the failure is told. */
  save(): Promise<void>;
  /** Hangs up; what was asked to be saved, and lacks nothing any more, is saved first. */
  hangUp(): Promise<void>;
  /** Saves it although something is missing, with the reason why. */
  saveIncomplete(reason: string): Promise<void>;
  /** The slip of the call on screen as plain text; null (and a notice) when something indispensable is missing. */
  draftText(): string | null;
}
