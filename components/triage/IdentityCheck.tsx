/** What the person asks to hear, what must be obtained first, and what came of it: the call's own, kept with it. */
import {
  callerRuleOf,
  callerRulesFor,
  checksOf,
  identityRuleOf,
  mayHear,
} from '../../lib/app/triage/identity-desk';
import { callerRuleShown, identifierShown, identityRuleShown } from '../../lib/app/triage/identity-words';
import type { Call } from '../../lib/domain/call/call';
import { IDENTITY_OUTCOMES } from '../../lib/domain/call/identity';
import type { IdentityRule } from '../../lib/domain/practice/identity-rule';
import { useApp, useLabels } from '../kit/app-context';
import { ChoiceChips } from '../kit/ChoiceChips';
import { Field } from '../kit/Field';
import { noneOf, SelectField } from '../kit/Select';
import { CallerRuleLines } from './CallerRuleLines';

type CheckProps = { readonly call: Call };

/** Who calls for herself needs no right of another; one that was chosen can always be taken away. */
const outcomesFor = ({ notes: { callerKind, identity } }: Call) =>
  IDENTITY_OUTCOMES.filter(
    (outcome) => outcome !== 'thirdParty' || callerKind !== 'patient' || identity.outcome === outcome,
  );

/** The refusal of what is asked; not said where the rule for who asks says yes to it. */
const refusalOf = (call: Call, rule: IdentityRule | null): string =>
  mayHear(call) === 'checked' ? '' : (rule?.refusal ?? '');

function Identifiers({ call, rule }: CheckProps & { readonly rule: IdentityRule | null }) {
  const { state, triage } = useApp('state', 'triage');
  const { identity: words } = useLabels();
  const { checked } = call.notes.identity;
  const { identifiers } = checksOf(call);
  const refusal = refusalOf(call, rule && identityRuleShown(state, rule));
  return (
    <ul class="checklist">
      {identifiers.map((identifier) => (
        <li key={identifier}>
          <label>
            <input
              type="checkbox"
              checked={checked.includes(identifier)}
              onChange={() => triage.tickIdentifier(identifier)}
            />
            {identifierShown(state, identifier)}
          </label>
        </li>
      ))}
      {refusal && <li class="remark">{refusal}</li>}
      {rule?.id === 'general' && <li>{words.anybody}</li>}
    </ul>
  );
}

/** What came of it, as the message will say. */
function Outcome({ call }: CheckProps) {
  const { triage } = useApp('triage');
  const { identity: words } = useLabels();
  const { outcome, right } = call.notes.identity;
  return (
    <>
      <ChoiceChips
        label={words.outcome}
        options={outcomesFor(call)}
        names={words.outcomes}
        chosen={outcome ? [outcome] : []}
        onToggle={triage.concludeIdentity}
      />
      {outcome === 'thirdParty' && (
        <Field label={words.right} placeholder={words.rightHint} value={right} onText={triage.typeRight} />
      )}
    </>
  );
}

/** Who it is, where several may be meant. */
function WhoAsks({ call }: CheckProps) {
  const { state, triage } = useApp('state', 'triage');
  const { identity: words } = useLabels();
  const rules = callerRulesFor(call).map((rule) => callerRuleShown(state, rule));
  if (rules.length < 2) return null;
  return (
    <SelectField
      label={words.caller}
      value={callerRuleOf(call)?.id ?? ''}
      options={[noneOf(words.choose), ...rules.map(({ id, label }) => ({ value: id, name: label }))]}
      onChoose={triage.askedBy}
    />
  );
}

export function IdentityCheck({ call }: CheckProps) {
  const { triage, calls } = useApp('triage', 'calls');
  const { identity: words } = useLabels();
  const rule = identityRuleOf(call);
  const who = callerRuleOf(call);
  // Most patients ask nothing of the kind: the check stands there once she does, or once something is known of her.
  const isMeant = call.notes.callerKind !== 'patient' || calls.earlier.value !== null;
  const isKnown = rule !== null || (who !== null && isMeant);
  return (
    <div class="identity-check">
      <div class="pair">
        <SelectField
          label={words.asked}
          value={call.notes.identity.ruleId}
          options={[
            noneOf(words.choose),
            ...triage.identityRules().map(({ id, label }) => ({ value: id, name: label })),
          ]}
          onChoose={triage.askIdentity}
        />
        <WhoAsks call={call} />
      </div>
      <CallerRuleLines call={call} isShort={!isKnown} />
      {isKnown && <Identifiers call={call} rule={rule} />}
      {(isKnown || call.notes.identity.outcome) && <Outcome call={call} />}
    </div>
  );
}
