/** What a call's slip is about, until she chooses it herself: by who calls, the protocol on screen, the words of the reason. */
import * as z from 'zod/mini';
import { fold } from '../text/search-text';
import { type Call, ProfessionalKind } from './call';
import { type Slip, SlipKind } from './slip';

export const SlipRule = z.object({
  kind: SlipKind,
  /** Professionals whose call it always is. */
  professionals: z.array(ProfessionalKind),
  /** Protocols that ask for its fields. */
  protocols: z.array(z.string()),
  /** Words of the reason, folded; they count only while no other protocol is on screen. */
  words: z.array(z.string()),
});
export type SlipRule = z.infer<typeof SlipRule>;

type Told = Pick<Call, 'notes' | 'triage'>;

const byProfessional = ({ notes: { callerKind, professionalKind } }: Told, rules: readonly SlipRule[]) =>
  callerKind === 'professional' && professionalKind
    ? rules.find(({ professionals }) => professionals.includes(professionalKind))
    : undefined;

const saysOneOf = (reason: string, words: readonly string[]): boolean =>
  words.some((word) => ` ${fold(reason)} `.includes(` ${word} `));

/** The kind that the call itself tells; `ordinary` where it tells none. */
export function slipKindTold(call: Told, rules: readonly SlipRule[]): SlipKind {
  const open = call.triage.filter(({ closed }) => !closed).map(({ protocolId }) => protocolId);
  const byProtocol = rules.find(({ protocols }) => protocols.some((id) => open.includes(id)));
  // A complaint of the body on screen is what the message is about, whatever paper is asked for besides.
  const byWords = open.length === 0 && rules.find(({ words }) => saysOneOf(call.notes.reason, words));
  return (byProfessional(call, rules) ?? byProtocol ?? (byWords || undefined))?.kind ?? 'ordinary';
}

/** The kind of the slip now: the one she chose, else the one that the call tells. */
export const slipKindNow = ({ kind, chosen }: Pick<Slip, 'kind' | 'chosen'>, told: SlipKind): SlipKind =>
  chosen || kind !== 'ordinary' ? kind : told;
