/** What a row of the command table is, and what it may act on. */
import type { AppState } from './app-state';
import type { CallDesk } from './call/call-desk';
import type { CallbackDesk } from './message/callback-desk';
import type { MessageDesk } from './message/message-desk';
import type { PanelDesk } from './panel-desk';
import type { PhraseDesk } from './phrase/phrase-desk';
import type { PracticeDesk } from './practice/practice-desk';
import type { PrivacyDesk } from './privacy/privacy-desk';
import type { TriageDesk } from './triage/triage-desk';

/** What a command may act on. */
export type CommandDesks = {
  readonly state: AppState;
  readonly calls: CallDesk;
  readonly triage: TriageDesk;
  readonly phrases: PhraseDesk;
  readonly callbacks: CallbackDesk;
  readonly messages: MessageDesk;
  readonly panel: PanelDesk;
  readonly practices: PracticeDesk;
  readonly privacy: PrivacyDesk;
};

/** One row of the table. */
export type Command = {
  /**
   * tinykeys notation; letters follow the layout, `Digit…` is the physical key, so that AZERTY needs no Shift.
   * Empty for the four global commands, whose keys belong to the browser.
   */
  readonly keys: string;
  readonly group: 'global' | 'call' | 'caller' | 'steps' | 'triage' | 'message' | 'panel';
  /** `anywhere` in the panel, or only where no text field has the focus. */
  readonly when: 'anywhere' | 'outsideText';
  /** `code` is the physical key, for a row that stands for several. */
  readonly run: (desks: CommandDesks, code: string) => void;
};
