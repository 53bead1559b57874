/** What the person asks to hear, what must be obtained first, and what came of it: the call's own, kept with it. */
import { identityRuleOf } from '../../lib/app/triage/identity-desk';
import type { Call } from '../../lib/domain/call/call';
import { IDENTITY_OUTCOMES } from '../../lib/domain/call/identity';
import type { IdentityRule } from '../../lib/domain/practice/identity-rule';
import { useApp, useLabels } from '../kit/app-context';
import { ChoiceChips } from '../kit/ChoiceChips';
import { Field } from '../kit/Field';
import { noneOf, SelectField } from '../kit/Select';

type CheckProps = { readonly call: Call };

/** Who calls for herself needs no right of another; one that was chosen can always be taken away. */
const outcomesFor = ({ notes: { callerKind, identity } }: Call) =>
  IDENTITY_OUTCOMES.filter(
    (outcome) => outcome !== 'thirdParty' || callerKind !== 'patient' || identity.outcome === outcome,
  );

function Identifiers({ call, rule }: CheckProps & { readonly rule: IdentityRule }) {
  const { triage } = useApp('triage');
  const { identity: words } = useLabels();
  const { checked } = call.notes.identity;
  return (
    <ul class="checklist">
      {rule.identifiers.map((identifier) => (
        <li key={identifier}>
          <label>
            <input
              type="checkbox"
              checked={checked.includes(identifier)}
              onChange={() => triage.tickIdentifier(identifier)}
            />
            {identifier}
          </label>
        </li>
      ))}
      {rule.refusal && <li class="remark">{rule.refusal}</li>}
      {!rule.refusal && rule.identifiers.length === 0 && <li>{words.anybody}</li>}
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

export function IdentityCheck({ call }: CheckProps) {
  const { triage } = useApp('triage');
  const { identity: words } = useLabels();
  const rule = identityRuleOf(call);
  return (
    <div class="identity-check">
      <SelectField
        label={words.asked}
        value={call.notes.identity.ruleId}
        options={[
          noneOf(words.choose),
          ...triage.identityRules.map(({ id, label }) => ({ value: id, name: label })),
        ]}
        onChoose={triage.askIdentity}
      />
      {rule && <Identifiers call={call} rule={rule} />}
      {(rule || call.notes.identity.outcome) && <Outcome call={call} />}
    </div>
  );
}
