/** The triage protocols shipped: one JSON file each, « à valider » until a practitioner of the practice signed it. */
import type { LanguageId } from '../../domain/text/language/language-id';
import { ProtocolTexts, translatedProtocol } from '../../domain/triage/language/translated-protocol';
import type { TriageProtocol } from '../../domain/triage/triage';
import { type TriageSheet, triageSheet } from '../../domain/triage/triage-sheet';
import { inOrder } from '../order';
import { onceIn, textsOf } from '../text/in-language';
import { filled, type ProtocolFile } from './filled';
import { redFlags } from './red-flags';

const files = import.meta.glob<ProtocolFile>('./protocols/*.json', { eager: true, import: 'default' });

/** All protocols, in the catalogue's order. Their files are held against the schema by the tests, not by each panel that opens. */
export const protocols: readonly TriageProtocol[] = inOrder(Object.values(files).map(filled), 'protocols');

/** The same, ready to be run. Throws at load when one names an unknown red flag. */
export const sheets: readonly TriageSheet[] = protocols.map((protocol) => triageSheet(protocol, redFlags));

const byId = new Map(sheets.map((sheet) => [sheet.protocol.id, sheet]));

/** One protocol ready to be run; null when the catalogue has none of that id. */
export const sheetById = (id: string): TriageSheet | null => byId.get(id) ?? null;

/** A shipped protocol in a language; the very same where that has no words for it. */
export const protocolIn = (protocol: TriageProtocol, language: LanguageId): TriageProtocol => {
  const words = textsOf(`triage/protocols/${protocol.id}`, language);
  return words === undefined
    ? protocol
    : onceIn(language, protocol, () => translatedProtocol(protocol, ProtocolTexts.parse(words)));
};
