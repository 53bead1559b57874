/** What was checked of somebody before anything was said of a patient: for what was asked, how, and what came of it. */
import * as z from 'zod/mini';

/** What came of the check; `thirdParty`: somebody else, with a right of her own. */
export const IDENTITY_OUTCOMES = ['verified', 'thirdParty', 'notVerified', 'refused'] as const;
const IdentityOutcome = z.enum(IDENTITY_OUTCOMES);
export type IdentityOutcome = z.infer<typeof IdentityOutcome>;

export const Identity = z.object({
  /** The rule for what was asked (lib/content/practice/identity-rules.json); empty while none was chosen. */
  ruleId: z.string(),
  /** Who asks, by the rule for whom (lib/content/call/caller-rules.json); empty while who calls says it, or nobody does. */
  callerId: z._default(z.string(), ''),
  /** The identifiers obtained, as the rules word them. */
  checked: z.array(z.string()),
  outcome: z.nullable(IdentityOutcome),
  /** By which right somebody else hears of the patient, as said: « personne de confiance, désignée au dossier ». */
  right: z.string(),
});
export type Identity = z.infer<typeof Identity>;

export const NO_IDENTITY: Identity = { ruleId: '', callerId: '', checked: [], outcome: null, right: '' };

/** Another thing is asked, or somebody else asks it: what was obtained stays obtained, what came of it is to be said anew. */
export const withRule = (
  identity: Identity,
  asked: Partial<Pick<Identity, 'ruleId' | 'callerId'>>,
): Identity => {
  const next = { ...identity, ...asked };
  const isSame = next.ruleId === identity.ruleId && next.callerId === identity.callerId;
  return isSame ? identity : { ...next, outcome: null };
};

/** What is to be obtained, and what has come of it once all of that is there. */
export type Checks = { readonly identifiers: readonly string[]; readonly whole: IdentityOutcome };

/** One identifier obtained, or taken back; with all that the rules ask for the check is made, without one no longer. */
export function withIdentifier(
  identity: Identity,
  identifier: string,
  { identifiers, whole }: Checks,
): Identity {
  const isTicked = identity.checked.includes(identifier);
  const checked = isTicked
    ? identity.checked.filter((other) => other !== identifier)
    : [...identity.checked, identifier];
  if (identifiers.every((each) => checked.includes(each)))
    return { ...identity, checked, outcome: identity.outcome ?? whole };
  return { ...identity, checked, outcome: identity.outcome === whole ? null : identity.outcome };
}

/** The outcome chosen by hand; the same again takes it away. */
export const withOutcome = (identity: Identity, outcome: IdentityOutcome): Identity => ({
  ...identity,
  outcome: identity.outcome === outcome ? null : outcome,
});

/** Whether what is kept of the person may be said on this call. */
export const isConfirmed = ({ outcome }: Identity): boolean =>
  outcome === 'verified' || outcome === 'thirdParty';
