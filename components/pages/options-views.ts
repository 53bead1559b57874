/** The views of the settings, in the order of their navigation; a view is reached by its id in the address (#id). */
import type { FunctionComponent } from 'preact';
import type { PageLabels } from '../../lib/content/labels/page-labels';
import { DirectivesOptions } from '../call/directive/DirectivesOptions';
import { MessageOptions } from '../message/MessageOptions';
import { PhrasesOptions } from '../phrase/PhrasesOptions';
import { KeepingOptions } from '../privacy/KeepingOptions';
import { PrivacyOptions } from '../privacy/PrivacyOptions';
import { ProtocolsView } from '../triage/ProtocolsView';
import { GeneralOptions } from './GeneralOptions';
import { HealthOptions } from './HealthOptions';

export type OptionsView = {
  readonly id: keyof PageLabels['options']['views'];
  readonly View: FunctionComponent;
};

export const OPTIONS_VIEWS: readonly [OptionsView, ...OptionsView[]] = [
  { id: 'general', View: GeneralOptions },
  { id: 'directives', View: DirectivesOptions },
  { id: 'protocols', View: ProtocolsView },
  { id: 'privacy', View: PrivacyOptions },
  { id: 'messages', View: MessageOptions },
  { id: 'phrases', View: PhrasesOptions },
  { id: 'keeping', View: KeepingOptions },
  { id: 'health', View: HealthOptions },
];
