/** What the two scripts of one document share: page.js listens from the start, mount.js lays the panel once the page is idle. Runs in the page, isolated world. */
import type { GlobalCommand } from '../../contract/wire';
import type { InsertEnd, Insertion } from '../fields/document-fields';
import type { FieldMemory } from '../fields/field-memory';
import type { Panel } from './panel-frame';

const KEY = 'decroche:session';

/** What the panel's side does with what the page's side hears. */
export type PanelSide = {
  /** Our own elements, whose focus is not the page's. */
  readonly panel: Panel;
  /** A trusted press, before any script of the page saw it. */
  readonly onPress: (event: MouseEvent) => void;
  /** False where the page has taken the panel out: nobody carries it out here. */
  readonly onCommand: (command: GlobalCommand) => boolean;
  /** Takes everything of ours out of the page. */
  readonly remove: () => void;
};

/** What the page's side offers. */
export type PageSession = {
  readonly fields: FieldMemory;
  /** Puts text at the page's last caret. */
  readonly insert: (insertion: Insertion) => Promise<InsertEnd>;
  /** Listens again in a document that has lost its listeners. */
  readonly listen: () => void;
  /** True while a command waits for the panel. */
  readonly isWanted: () => boolean;
  /** Resolves at the first command: it does not wait for an idle page. */
  readonly wanted: Promise<void>;
  /** The panel stands; commands that came before are handed to it. */
  readonly join: (side: PanelSide) => void;
};

/** Leaves the session for the other script; globals of an isolated world are hidden from the page. */
export const leaveSession = (session: PageSession): void => {
  Reflect.set(globalThis, KEY, session);
};

/** The session of this document; undefined where the page script did not start. */
export const findSession = (): PageSession | undefined => Reflect.get(globalThis, KEY);
