/** The check of who asks, in the call on screen: what is asked, what was obtained, what came of it. */
import { callerRules } from '../../content/call/caller-rules';
import { identityRules } from '../../content/practice/identity-rules';
import type { Call } from '../../domain/call/call';
import { type CallerRule, type May, ruleFor, rulesFor } from '../../domain/call/caller-rule';
import {
  type Checks,
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

/** Those among whom she says who asks. */
export const callerRulesFor = ({ notes }: Pick<Call, 'notes'>): CallerRule[] => rulesFor(callerRules, notes);

/** The rule for who asks; null while that is not known. */
export const callerRuleOf = ({ notes }: Pick<Call, 'notes'>): CallerRule | null =>
  ruleFor(callerRules, notes);

/** What the rule for who asks says to the thing that is asked; null where nothing is decided by it. */
export function mayHear(call: Pick<Call, 'notes'>): May | null {
  const [caller, thing] = [callerRuleOf(call), identityRuleOf(call)?.thing];
  return caller && thing ? caller.may[thing] : null;
}

/** What the rules ask for: who it is, and what the thing asked wants; nothing where the answer is no anyhow. */
function identifiersOf(call: Pick<Call, 'notes'>): readonly string[] {
  const [asked, caller] = [identityRuleOf(call), callerRuleOf(call)];
  if (mayHear(call) === 'no') return [];
  // What is of no patient in particular, and what a rule of its own decides, is not the caller's rule.
  if (asked && !asked.thing) return asked.identifiers;
  return [...new Set([...(caller?.checks ?? []), ...(asked?.identifiers ?? [])])];
}

export const checksOf = (call: Pick<Call, 'notes'>): Checks => ({
  identifiers: identifiersOf(call),
  whole: callerRuleOf(call)?.whole ?? 'verified',
});

/** The check as a message tells it: in the words of the rules, and only what they ask for; null without an outcome. */
export function identityNoted(call: Pick<Call, 'notes'>): Message['identity'] {
  const { outcome, checked, right } = call.notes.identity;
  if (outcome === null) return null;
  const { identifiers } = checksOf(call);
  return {
    outcome,
    who: callerRuleOf(call)?.label ?? '',
    asked: identityRuleOf(call)?.label ?? '',
    checked: checked.filter((each) => identifiers.includes(each)),
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
  askIdentity: (ruleId: string) => calls.change(withIdentity((identity) => withRule(identity, { ruleId }))),
  askedBy: (callerId: string) => calls.change(withIdentity((identity) => withRule(identity, { callerId }))),
  tickIdentifier: (identifier: string) =>
    calls.change(
      withIdentity((identity, call) => {
        const checks = checksOf(call);
        return checks.identifiers.length > 0 ? withIdentifier(identity, identifier, checks) : identity;
      }),
    ),
  concludeIdentity: (outcome: IdentityOutcome) =>
    calls.change(withIdentity((identity) => withOutcome(identity, outcome))),
  typeRight: (right: string) => calls.edit(withIdentity((identity) => ({ ...identity, right }))),
});
