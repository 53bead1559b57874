/** The triage protocols shipped: one JSON file each, « à valider » until a practitioner of the practice signed it. */
import { TriageProtocol } from '../domain/triage';
import { inOrder } from './order';

const files = import.meta.glob('./protocols/*.json', { eager: true, import: 'default' });

/** All protocols, in the catalogue's order. Throws at load when a file does not parse. */
export const protocols: readonly TriageProtocol[] = inOrder(
  Object.values(files).map((file) => TriageProtocol.parse(file)),
  'protocols',
);

const byId = new Map(protocols.map((protocol) => [protocol.id, protocol]));

/** One protocol; null when the catalogue has none of that id. */
export const protocolById = (id: string): TriageProtocol | null => byId.get(id) ?? null;
