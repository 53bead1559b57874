/** What is read again when another context wrote, by the kind of what it wrote; a call is followed, not read again. */
import { directiveCard } from '../domain/call/directive/directive.record';
import { callbackCard } from '../domain/message/callback.record';
import { draftWordsCard } from '../domain/message/draft-words.record';
import { messageCard } from '../domain/message/message.record';
import { packCard } from '../domain/phrase/pack/pack.record';
import { habitCard, phraseCard } from '../domain/phrase/phrase.record';
import { practiceCard } from '../domain/practice/practice.record';
import { secretaryCard } from '../domain/practice/secretary.record';
import { pointedSiteCard } from '../domain/practice/shown/pointed.record';
import { purgePlanCard } from '../domain/privacy/purge-plan.record';
import { halfFormCard } from '../domain/record/half-form.record';
import { settingsCard } from '../domain/settings.record';
import { protocolVersionCard } from '../domain/triage/protocol-version.record';

type Refreshing = { readonly refresh: () => Promise<unknown> };

type Desks = Readonly<
  Record<'callbacks' | 'directives' | 'keeping' | 'packs' | 'practices' | 'protocols' | 'phrases', Refreshing>
> & {
  readonly forms: { readonly follow: (id: string) => Promise<unknown> };
  readonly agenda: { readonly rules: Refreshing };
  readonly messages: {
    readonly follow: (id: string) => Promise<unknown>;
    readonly followDraft: (id: string) => Promise<unknown>;
  };
};

/** By kind, what is done about a record that was written elsewhere. */
export const readAgain = ({
  messages,
  callbacks,
  practices,
  protocols,
  phrases,
  keeping,
  packs,
  directives,
  agenda,
  forms,
}: Desks): Readonly<Record<string, (id: string) => unknown>> => ({
  [messageCard.kind]: messages.follow,
  [draftWordsCard.kind]: messages.followDraft,
  [callbackCard.kind]: callbacks.refresh,
  [practiceCard.kind]: practices.refresh,
  [protocolVersionCard.kind]: protocols.refresh,
  [packCard.kind]: packs.refresh,
  [phraseCard.kind]: phrases.refresh,
  [habitCard.kind]: phrases.refresh,
  [settingsCard.kind]: practices.refresh,
  [secretaryCard.kind]: practices.refresh,
  [purgePlanCard.kind]: keeping.refresh,
  [directiveCard.kind]: directives.refresh,
  [pointedSiteCard.kind]: agenda.rules.refresh,
  [halfFormCard.kind]: forms.follow,
});
