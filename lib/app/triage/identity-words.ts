/** The rules for who asks and for what is asked, as she reads them; what was checked is kept in the practice's words. */
import { callerRules, callerRulesIn } from '../../content/call/caller-rules';
import { identityRules, identityRulesIn } from '../../content/practice/identity-rules';
import type { CallerRule } from '../../domain/call/caller-rule';
import type { IdentityRule } from '../../domain/practice/identity-rule';
import type { AppState } from '../app-state';

type Chosen = Pick<AppState, 'settings'>;

export const callerRuleShown = ({ settings }: Chosen, rule: CallerRule): CallerRule =>
  callerRulesIn(settings.value.language).find(({ id }) => id === rule.id) ?? rule;

export const identityRuleShown = ({ settings }: Chosen, rule: IdentityRule): IdentityRule =>
  identityRulesIn(settings.value.language).find(({ id }) => id === rule.id) ?? rule;

/** Every identifier of the rules, in the order of the files: the same place in every language. */
const identifiersOf = (
  callers: readonly CallerRule[],
  things: readonly IdentityRule[],
): readonly string[] => [
  ...callers.flatMap(({ checks }) => checks),
  ...things.flatMap(({ identifiers }) => identifiers),
];

const kept = identifiersOf(callerRules, identityRules);

/** An identifier in the words of the interface. */
export function identifierShown({ settings }: Chosen, identifier: string): string {
  const { language } = settings.value;
  const shown = identifiersOf(callerRulesIn(language), identityRulesIn(language));
  return shown[kept.indexOf(identifier)] ?? identifier;
}
