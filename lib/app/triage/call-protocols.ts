/** The protocols that a call runs: those of its practice, each in the version with which it was opened. */
import type { Call } from '../../domain/call/call';
import type { AnsweredQuestion, TriageProtocol, TriageRun } from '../../domain/triage/triage';
import { type TriageSheet, triageSheet } from '../../domain/triage/triage-sheet';
import { type AppState, practiceOf } from '../app-state';
import { shippedTriage } from '../start/shipped-triage';
import { inHerLanguage, isTranslated, originalOf, redFlagsOf, wordedAs } from './protocol-language';
import { protocolsInUse, shippedVersion } from './protocol-library';

/** A protocol of the call, with what was answered under it. */
export type OpenProtocol = { readonly run: TriageRun; readonly sheet: TriageSheet };

const sheets = new WeakMap<TriageProtocol, TriageSheet>();

/** Made once for each protocol: every key of a call asks for it. */
const sheetOf = (state: AppState, protocol: TriageProtocol): TriageSheet => {
  const known = sheets.get(protocol) ?? triageSheet(protocol, redFlagsOf(state, protocol));
  sheets.set(protocol, known);
  return known;
};

/** The protocol of that id that the practice of the call works with; null when it has none. */
export const protocolFor = (state: AppState, call: Call | null, id: string): TriageProtocol | null =>
  protocolsInUse(state, practiceOf(state, call)).find((protocol) => protocol.id === id) ?? null;

/** One that was signed anew in mid-call goes on as it was opened. */
const withSheet = (state: AppState, call: Call, run: TriageRun): OpenProtocol[] => {
  const own = state.protocolVersions.value.find(
    ({ practiceId, protocol: { id, version } }) =>
      practiceId === call.practiceId && id === run.protocolId && version === run.protocolVersion,
  );
  const shipped = shippedVersion(run.protocolId, run.protocolVersion);
  const protocol =
    own?.protocol ??
    (shipped && inHerLanguage(state, practiceOf(state, call), shipped)) ??
    protocolFor(state, call, run.protocolId);
  return protocol ? [{ run, sheet: sheetOf(state, protocol) }] : [];
};

/** The sheet in the practice's words, which are those that are kept. */
export const practiceSheet = (state: AppState, { protocol }: TriageSheet): TriageSheet =>
  sheetOf(state, originalOf(protocol));

/** Every protocol of the call, also those taken off the screen; without those that the practice no longer has. */
export const callProtocols = (state: AppState, call: Call): OpenProtocol[] =>
  shippedTriage.now() ? call.triage.flatMap((run) => withSheet(state, call, run)) : [];

/** The answers of a protocol as she reads them: as they were put, or in the words in which its questions stand there now. */
export const answersShown = ({ run, sheet }: OpenProtocol): readonly AnsweredQuestion[] =>
  isTranslated(sheet.protocol) ? wordedAs(run.answers, sheet) : run.answers;

/** The protocols on screen, in the order in which they were opened. */
export const openProtocols = (state: AppState, call: Call): OpenProtocol[] =>
  callProtocols(state, call).filter(({ run }) => !run.closed);
