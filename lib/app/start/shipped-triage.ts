/** The door to the shipped triage. Until it is here no protocol is known, no own version of one either, and none is guessed. */
import type { TriageProtocol } from '../../domain/triage/triage';
import type { RedFlags } from '../../domain/triage/triage-sheet';
import { later } from './later';

/** Loaded after the first paint of the panel, before it in every other page. */
export const shippedTriage = later(async () => (await import('./triage-part')).triagePart);

const NO_FLAGS: RedFlags = new Map();
const NO_PROTOCOLS: ReadonlyMap<string, TriageProtocol> = new Map();

/** The red flags that protocols share; none until they are here. */
export const redFlagsNow = (): RedFlags => shippedTriage.now()?.redFlags ?? NO_FLAGS;

/** The shipped protocols, in the catalogue's order; none until they are here. */
export const shippedNow = (): readonly TriageProtocol[] => shippedTriage.now()?.protocols ?? [];

/** The same, by id. */
export const shippedById = (): ReadonlyMap<string, TriageProtocol> =>
  shippedTriage.now()?.byId ?? NO_PROTOCOLS;
