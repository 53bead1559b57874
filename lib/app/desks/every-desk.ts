/** Every desk of an application by its name. */
import type { WritableState } from '../app-state';
import type { CallDesk } from '../call/call-verbs';
import type { CallWriter } from '../call/call-writer';
import type { LeftOpen } from '../call/left-open';
import type { UndoStack } from '../call/undo-stack';
import type { CallbackDesk } from '../message/callback-desk';
import type { MessageDesk } from '../message/message-verbs';
import type { Notices } from '../notices';
import type { PanelDesk } from '../panel-verbs';
import type { ContentDesks } from '../phrase/content-desks';
import type { DuePacks } from '../phrase/due-packs';
import type { PaletteDesk } from '../phrase/palette-desk';
import type { PhraseDesk } from '../phrase/phrase-verbs';
import type { Ports } from '../ports';
import type { PracticeDesk } from '../practice/practice-desk';
import type { PracticeSides } from '../practice/practice-sides';
import type { KeepingDesks } from '../privacy/keeping-desks';
import type { PrivacyDesk } from '../privacy/privacy-desk';
import type { VaultDesk } from '../privacy/vault-desk';
import type { ReplacementDesk } from '../replacement-desk';
import type { Rest } from '../start/rest';
import type { TriageDesk } from '../triage/triage-verbs';
import type { OwnDesks } from './own-desks';

/** Every desk, over one state that they write. */
export interface Desks extends KeepingDesks, ContentDesks, OwnDesks, PracticeSides {
  readonly state: WritableState;
  readonly notices: Notices;
  readonly writer: CallWriter;
  readonly calls: CallDesk;
  readonly triage: TriageDesk;
  readonly phrases: PhraseDesk;
  readonly callbacks: CallbackDesk;
  readonly messages: MessageDesk;
  readonly practices: PracticeDesk;
  readonly privacy: PrivacyDesk;
  readonly vault: VaultDesk;
  readonly leftOpen: LeftOpen;
  readonly panel: PanelDesk;
  readonly replacement: ReplacementDesk;
  readonly palette: PaletteDesk;
  readonly rest: Rest;
  readonly packs: DuePacks;
}

/** What further desks are made of. */
export type DeskParts = Pick<Desks, 'notices' | 'practices' | 'protocols' | 'signing' | 'state'> & {
  readonly ports: Ports;
  readonly undo: UndoStack;
};

/** Desks beside those of every page; the packs among them. */
export type MoreDesks = { readonly packs: DuePacks };
