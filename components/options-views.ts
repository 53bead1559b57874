/** The views of the settings, in the order of their navigation; a view is reached by its id in the address (#id). */
import type { FunctionComponent } from 'preact';
import type { Labels } from '../lib/content/labels/fr';
import { GeneralOptions } from './GeneralOptions';
import { MessageOptions } from './MessageOptions';
import { PhrasesOptions } from './PhrasesOptions';
import { PrivacyOptions } from './PrivacyOptions';
import { ProtocolsView } from './ProtocolsView';

export type OptionsView = {
  readonly id: keyof Labels['options']['views'];
  readonly View: FunctionComponent;
};

export const OPTIONS_VIEWS: readonly [OptionsView, ...OptionsView[]] = [
  { id: 'general', View: GeneralOptions },
  { id: 'protocols', View: ProtocolsView },
  { id: 'privacy', View: PrivacyOptions },
  { id: 'messages', View: MessageOptions },
  { id: 'phrases', View: PhrasesOptions },
];
