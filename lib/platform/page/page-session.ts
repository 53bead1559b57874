/** What the scripts of one document share: page.js listens from the start, mount.js lays the panel once it is wanted. Runs in the page, isolated world. */
import type { GlobalCommand } from '../../contract/wire';
import type { Caret } from '../fields/caret';
import type { FieldMemory } from '../fields/field-memory';
import type { KeyKeeper } from './keyboard/key-keeper';

/** Under this name it stands in the isolated world of our scripts. */
export const SESSION_KEY = 'decroche:session';

/** Where the page's keyboard was last. */
export type PageFocus = Pick<FieldMemory, 'isFocused' | 'restore'> & {
  readonly last: () => Pick<Caret, 'element'> | null;
};

/** What she did about a panel that is not there yet: a command, a press on its handle, her hand over it. */
export type Wish = GlobalCommand | 'open' | 'ready';

/** What the panel's side does with what the page's side hears. */
export type PanelSide = {
  readonly fields: PageFocus;
  /** A trusted event that is not kept, before any script of the page saw it. */
  readonly hear: (event: Event) => void;
  /** False where the page has taken the panel out: nobody carries it out here. */
  readonly carryOut: (wish: Wish) => boolean;
  /** Nobody followed an update: a panel whose frame lives looks for itself. */
  readonly findUpdate: () => void;
  /** Takes everything of ours out of the page. */
  readonly remove: () => void;
};

/** What the page's side offers. */
export type PageSession = {
  readonly keys: KeyKeeper;
  readonly fields: () => PageFocus;
  /** Has the panel laid for it, if it is not there yet. */
  readonly wish: (wish: Wish) => void;
  /** Listens again in a document that has lost its listeners. */
  readonly listen: () => void;
  /** True while a command or a press waits for the panel. */
  readonly isWanted: () => boolean;
  /** Resolves at the first wish: it does not wait for an idle page. */
  readonly wanted: Promise<void>;
  /** The panel stands, and its handle goes; what was wished before is handed to it. */
  readonly join: (side: PanelSide) => void;
};

/** Leaves the session for the other scripts; globals of an isolated world are hidden from the page. */
export const leaveSession = (session: PageSession): void => {
  Reflect.set(globalThis, SESSION_KEY, session);
};

/** The session of this document; undefined where the page script did not start. */
export const findSession = (): PageSession | undefined => Reflect.get(globalThis, SESSION_KEY);
