/** The check of who asks, in the call on screen: what is asked, what was obtained, what came of it. */
import { identityRules } from '../../content/practice/identity-rules';
import type { Call } from '../../domain/call/call';
import {
  type Identity,
  type IdentityOutcome,
  withIdentifier,
  withOutcome,
  withRule,
} from '../../domain/call/identity';
import type { Message } from '../../domain/message/message';

/** Changes the call on screen: `change` can be taken back by Ctrl+Z, `edit` is a letter typed. */
type CallChanges = Readonly<Record<'change' | 'edit', (update: (call: Call) => Call) => void>>;

/** The rule for what is asked in this call; null while nothing was chosen. */
export const identityRuleOf = ({ notes }: Pick<Call, 'notes'>) =>
  identityRules.find(({ id }) => id === notes.identity.ruleId) ?? null;

/** The check as a message tells it: in the words of the rule, and only what the rule asks for; null without an outcome. */
export function identityNoted(call: Pick<Call, 'notes'>): Message['identity'] {
  const { outcome, checked, right } = call.notes.identity;
  if (outcome === null) return null;
  const rule = identityRuleOf(call);
  return {
    outcome,
    asked: rule?.label ?? '',
    checked: checked.filter((each) => rule?.identifiers.includes(each)),
    right: outcome === 'thirdParty' ? right : '',
  };
}

const withIdentity =
  (update: (identity: Identity, call: Call) => Identity) =>
  (call: Call): Call => ({
    ...call,
    notes: { ...call.notes, identity: update(call.notes.identity, call) },
  });

/** See `TriageDesk`. */
export const identityVerbs = (calls: CallChanges) => ({
  askIdentity: (ruleId: string) => calls.change(withIdentity((identity) => withRule(identity, ruleId))),
  tickIdentifier: (identifier: string) =>
    calls.change(
      withIdentity((identity, call) => {
        const rule = identityRuleOf(call);
        return rule ? withIdentifier(identity, identifier, rule) : identity;
      }),
    ),
  concludeIdentity: (outcome: IdentityOutcome) =>
    calls.change(withIdentity((identity) => withOutcome(identity, outcome))),
  typeRight: (right: string) => calls.edit(withIdentity((identity) => ({ ...identity, right }))),
});
