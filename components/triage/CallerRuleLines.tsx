/** What may be confirmed to whoever asks: appointment, reason, result, then the way out, and on which public text it stands. */
import { practiceOf } from '../../lib/app/app-state';
import { callerRuleOf } from '../../lib/app/triage/identity-desk';
import { callerRuleShown } from '../../lib/app/triage/identity-words';
import type { Call } from '../../lib/domain/call/call';
import { CONFIRMED_THINGS } from '../../lib/domain/call/caller-rule';
import { useApp, useLabels } from '../kit/app-context';

type CallerRuleProps = {
  readonly call: Call;
  /** Only what may be confirmed. */
  readonly isShort: boolean;
};

export function CallerRuleLines({ call, isShort }: CallerRuleProps) {
  const { state } = useApp('state');
  const { identity: words } = useLabels();
  const known = callerRuleOf(call);
  if (!known) return null;
  const rule = callerRuleShown(state, known);
  return (
    <div class="caller-rule">
      <dl aria-label={words.confirmed}>
        {CONFIRMED_THINGS.map((thing) => (
          <div key={thing} data-may={rule.may[thing]}>
            <dt>{words.things[thing]}</dt>
            <dd>{words.may[rule.may[thing]]}</dd>
          </div>
        ))}
      </dl>
      {!isShort && <p>{rule.way}</p>}
      {/* Laws of France: elsewhere the rule stands without them. */}
      {!isShort && practiceOf(state, call)?.region === 'fr' && <p class="hint">{words.law(rule.law)}</p>}
    </div>
  );
}
