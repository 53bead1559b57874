/** What the panel itself does, as keys, buttons and the page underneath know it. */
import type { PanelLayout } from '../contract/panel-layout';
import type { GlobalCommand } from '../contract/wire';
import type { CallKey } from './call/call-key';
import type { FocusTarget } from './focus-target';
import type { Unsubscribe } from './ports';
import type { StrayLetters } from './stray-letters';

/** Where the panel stands over the page, and the layers over the call. */
interface LayoutVerbs {
  /** Opens the panel where it was reduced to its strip. */
  open(): void;
  toggleOpen(): void;
  /** Over the page, or pushing it aside; a page that did not stand aside is asked once more. */
  toggleMode(): void;
  togglePalette(): void;
  toggleHelp(): void;
  toggleMessages(): void;
  toggleCallbacks(): void;
  toggleFacts(): void;
  toggleDirectory(): void;
  togglePractices(): void;
  toggleDirectives(): void;
  toggleDifficult(): void;
  toggleLanguage(): void;
  toggleSecretaries(): void;
  toggleRemark(): void;
  /** Closes the layer over the call, if there is one. */
  closeLayer(): void;
  /** The layout changed from the page's side; the panel is drawn in it. */
  followLayout(layout: PanelLayout | null): void;
  /** She holds Alt in the agenda underneath, or has let go of it. */
  followAlt(isHeld: boolean): void;
  /** Closes exactly one layer; with none left, gives the caret back to the agenda. */
  escape(): void;
}

export interface PanelDesk extends LayoutVerbs, CallKey {
  toggleMask(): void;
  /** Somebody stands at the desk, or has gone: mask and hold, or both undone. */
  toggleCounter(): void;
  holdOrResume(): void;
  /** Takes back the last action. */
  undo(): void;
  /** Asks for the keyboard at `target`, which may not be drawn yet. */
  requestFocus(target: FocusTarget): void;
  /** True, once, when the keyboard was asked for at `target`: a later redraw never steals the focus. */
  takeFocusRequest(target: FocusTarget): boolean;
  /** Letters were typed that no field takes: they go to the name where a name may be meant, else it is said that they go nowhere. */
  strayLetters(stray: StrayLetters): void;
  /** « ? » answers the question on screen; with no question it opens the key sheet. */
  questionMark(): void;
  /** Does what one of the four global keys means here. */
  global(command: GlobalCommand): void;
  /** Tells each global key as it is pressed, whatever page is in front. */
  onGlobalKey(listener: (command: GlobalCommand) => void): Unsubscribe;
  /** Reads again which keys the browser gave: she may have changed them on its own page. */
  readGlobalKeys(): Promise<void>;
  /** What stands on screen of the layer, on paper. */
  printSheet(): void;
  /** Opens the browser's page on which the four are changed. */
  changeGlobalKeys(): Promise<void>;
}
