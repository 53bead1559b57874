/** The agenda under a panel, as the product sees it: written into, given its caret back, looked at. Never pressed, never submitted. */
import type { PanelLayout } from '../contract/panel-layout';
import type { PageSight, Question } from '../domain/practice/shown/page-sight';
import type { PointOutcome } from '../domain/practice/shown/pointed';
import type { PointedPlace } from '../domain/practice/shown/reading-rule';

/** How an insertion ended: in the field, or on the clipboard because the field refused, or nowhere. */
export type InsertOutcome = 'inserted' | 'copied' | 'failed';

/** Her hand on a page: she shows one element of it, and nothing of the page is acted on meanwhile. */
export interface Pointing {
  /** She has shown one, or gave up: `read` makes of it what it needs while the page is still in front. */
  start<T>(read: (outcome: PointOutcome) => Promise<T>): Promise<T>;
  /** A key of hers for it that came to us: an arrow, Enter, Escape. */
  press(key: string): void;
  stop(): void;
}

/** An agenda that can be read. */
export interface ReadPage {
  /** « https://pro.doctolib.fr ». */
  readonly origin: string;
  /** What stands on it in plain sight, read once and never touched; null where it cannot be read, or is not in front. */
  look(question: Question): Promise<PageSight | null>;
  readonly pointing: Pointing;
}

/** Sites that she added by her own click; « https://agenda.example.fr » each. */
export interface AddedSites {
  all(): Promise<readonly string[]>;
  /** Takes everything of ours from its pages, and gives the permission back. */
  leave(site: string): Promise<void>;
  /** Asks the browser for it again, in the turn of her press; false where she says no, or the browser does. */
  join(site: string): Promise<boolean>;
}

/** How often in a row nothing was recognised where something was before: looks at whose agenda it is, and her asking for a file. */
export type Misses = { readonly looks: number; readonly asked: number };

/** The agenda page under the panel; absent in the side panel and in full pages. */
export interface AgendaPage extends ReadPage {
  /** Inserts at the caret, which then stands `caretFromEnd` characters before the end of the text (0: after it). */
  insert(text: string, caretFromEnd?: number): Promise<InsertOutcome>;
  /**
   * The next text goes into the field at the first of these places. Gives what parts it from what stands there; null where
   * no such field is there, alone and in sight.
   */
  aim(places: readonly PointedPlace[]): Promise<string | null>;
  /** Gives focus and caret back to the agenda's last field. */
  returnFocus(): void;
  /** The practice chosen by hand in this tab while it was on this site, kept while the browser runs. */
  keptPractice(): Promise<string | null>;
  /** Keeps it, or forgets it (null). */
  keepPractice(practiceId: string | null): void;
  /** What was missed in this tab while it was on this site, kept while the browser runs: counts and nothing of a page. */
  keptMisses(): Promise<Misses | null>;
  keepMisses(misses: Misses): void;
  setLayout(layout: PanelLayout): void;
}
