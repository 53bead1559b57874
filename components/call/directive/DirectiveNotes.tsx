/** The instructions that matter at this moment of the call, and between two calls those she has not read. */
import { useApp, useLabels } from '../../kit/app-context';
import { Banner } from '../../kit/Banner';
import { KeyHint } from '../../kit/KeyHint';
import { DirectiveRow } from './DirectiveRow';

/** More would push the call out of sight: the rest is one key away. */
const MOST = 2;

export function DirectiveNotes() {
  const { directives, panel } = useApp('directives', 'panel');
  const { directives: words } = useLabels();
  const shown = directives.shown.value;
  if (shown.length === 0) return null;
  return (
    <section class="directive-notes" aria-label={words.title}>
      <ul class="plain-list">
        {shown.slice(0, MOST).map((directive) => (
          <DirectiveRow key={directive.id} directive={directive} />
        ))}
      </ul>
      {shown.length > MOST && (
        <button type="button" class="quiet" onClick={panel.toggleDirectives}>
          {words.more(shown.length - MOST)} <KeyHint of="call.directives" />
        </button>
      )}
    </section>
  );
}

/** Told between two calls only: in one, what matters is shown when it does. */
export function FreshDirectivesLine() {
  const { directives, panel } = useApp('directives', 'panel');
  const { directives: words } = useLabels();
  const count = directives.fresh.value.length;
  if (count === 0) return null;
  return (
    <Banner class="reminder" tone="calm" role="status">
      <span>{words.freshLine(count)}</span>
      <button type="button" class="quiet" onClick={panel.toggleDirectives}>
        {words.readThem} <KeyHint of="call.directives" />
      </button>
    </Banner>
  );
}
