/** The four keys that belong to the browser, as the outside world tells them. */
import type { GlobalCommand } from '../contract/wire';

/** Keys of the global commands, by command; absent when the browser gave none. */
export type GlobalKeys = Readonly<Partial<Record<GlobalCommand, string>>>;

export interface Shortcuts {
  /** Keys of the global commands as the browser has them now, by command id: it may have refused one. */
  globalKeys(): Promise<GlobalKeys>;
  onPressed(listener: (command: GlobalCommand) => void): () => void;
  /** Opens the browser's own page of keys, the only place where these four are changed. */
  openBrowserPage(): Promise<void>;
}
