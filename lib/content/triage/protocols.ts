/** The triage protocols shipped: one JSON file each, « à valider » until a practitioner of the practice signed it. */
import { TriageProtocol } from '../../domain/triage/triage';
import { type TriageSheet, triageSheet } from '../../domain/triage/triage-sheet';
import { inOrder } from '../order';
import { redFlags } from './red-flags';

const files = import.meta.glob('./protocols/*.json', { eager: true, import: 'default' });

/** All protocols, in the catalogue's order. Throws at load when a file does not parse. */
export const protocols: readonly TriageProtocol[] = inOrder(
  Object.values(files).map((file) => TriageProtocol.parse(file)),
  'protocols',
);

/** The same, ready to be run. Throws at load when one names an unknown red flag. */
export const sheets: readonly TriageSheet[] = protocols.map((protocol) => triageSheet(protocol, redFlags));

const byId = new Map(sheets.map((sheet) => [sheet.protocol.id, sheet]));

/** One protocol ready to be run; null when the catalogue has none of that id. */
export const sheetById = (id: string): TriageSheet | null => byId.get(id) ?? null;
