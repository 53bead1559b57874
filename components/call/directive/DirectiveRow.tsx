/** One instruction as it is told in the panel: whose, what, until when, and what can be done with it. */
import type { ComponentChildren } from 'preact';
import { practiceById } from '../../../lib/app/app-state';
import { spokenNow } from '../../../lib/app/start/language';
import type { Directive } from '../../../lib/domain/call/directive/directive';
import { useApp, useLabels } from '../../kit/app-context';

/** Whose it is, in words. */
function useOwner({ practiceId, practitionerId }: Directive): string {
  const { state } = useApp('state');
  const { directives: words } = useLabels();
  const practice = practiceById(state, practiceId);
  const owner = practice?.practitioners.find(({ id }) => id === practitionerId);
  return owner ? words.of(owner.shortName) : words.ofPractice;
}

/** New or changed since she read it; not signed. */
function Tags({ directive }: { readonly directive: Directive }) {
  const { directives } = useApp('directives');
  const { directives: words } = useLabels();
  const signature = directives.signature(directive);
  return (
    <>
      {directives.isFresh(directive) && (
        <span class="tag fresh">{directives.lastRead(directive) ? words.changed : words.fresh}</span>
      )}{' '}
      {signature.state !== 'signed' && <span class="tag unsigned">{words.unsigned}</span>}
    </>
  );
}

/** What is asked before it is fixed, a question a line; a yes goes to the practitioner. */
function Asked({ asks }: { readonly asks: readonly string[] }) {
  const { state } = useApp('state');
  const { directives: words } = useLabels();
  const isForeign = state.settings.value.language !== 'fr';
  return (
    <>
      <p class="directive-spoken">{words.beforeFixing}</p>
      <ul class="directive-asks" lang="fr">
        {asks.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p class="hint">{[words.anyYes, isForeign && words.asSigned].filter(Boolean).join(' ')}</p>
    </>
  );
}

/** What is told of the appointment. */
function Spoken({ directive }: { readonly directive: Directive }) {
  const { directives } = useApp('directives');
  const { directives: words } = useLabels();
  const told = directives.told(directive);
  const { asks } = told.spoken;
  const spoken = words.say({ ...told.spoken, asks: [] });
  return (
    <>
      {asks.length > 0 && <Asked asks={asks} />}
      {spoken && <p class="directive-spoken">{`«\u00a0${spoken}\u00a0»`}</p>}
      {told.isAwaiting && <p class="hint">{words.awaitingSignature}</p>}
    </>
  );
}

/** It was said to the caller; it is written to the patient. */
function Telling({ directive }: { readonly directive: Directive }) {
  const { directives, phrases } = useApp('directives', 'phrases');
  const { directives: words } = useLabels();
  const { practice, ...told } = directives.told(directive);
  const said = words.say(told.spoken);
  const [written, secured] = [words.written(told.written, practice), words.written(told.secured, practice)];
  if (!said) return null;
  return (
    <>
      <button type="button" class="quiet" onClick={() => phrases.factSaid(`directive-${directive.id}`, said)}>
        {words.tell}
      </button>
      <button type="button" class="quiet" onClick={() => phrases.copy(written)}>
        {words.send}
      </button>
      {secured !== written && (
        <button type="button" class="quiet" onClick={() => phrases.copy(secured)}>
          {words.sendSecured}
        </button>
      )}
    </>
  );
}

type DirectiveRowProps = { readonly directive: Directive; readonly children?: ComponentChildren };

/** `children`: what else can be done with it where it stands. */
export function DirectiveRow({ directive, children }: DirectiveRowProps) {
  const { state, directives } = useApp('state', 'directives');
  const { directives: words } = useLabels();
  const owner = useOwner(directive);
  const isAppointment = directive.kind === 'appointment';
  return (
    <li class="directive-row" data-kind={directive.kind}>
      <p class="directive-owner">
        <b>{words.kinds[directive.kind]}</b> {owner}
        {directive.to && ` · ${words.until(spokenNow(state).day(directive.to))}`}{' '}
        <Tags directive={directive} />
      </p>
      <p class="directive-text" lang="fr">
        {directive.text}
      </p>
      {isAppointment && <Spoken directive={directive} />}
      <div class="directive-acts">
        {directives.isFresh(directive) && (
          <button type="button" class="quiet" onClick={() => void directives.markRead(directive)}>
            {words.understood}
          </button>
        )}
        {isAppointment && <Telling directive={directive} />}
        {children}
      </div>
    </li>
  );
}
