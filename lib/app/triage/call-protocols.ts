/** The protocols that a call runs: those of its practice, each in the version with which it was opened. */
import type { Call } from '../../domain/call/call';
import type { TriageProtocol, TriageRun } from '../../domain/triage/triage';
import { type TriageSheet, triageSheet } from '../../domain/triage/triage-sheet';
import { type AppState, practiceOf } from '../app-state';
import { redFlagsNow, shippedTriage } from '../start/shipped-triage';
import { protocolsInUse, shippedVersion } from './protocol-library';

/** A protocol of the call, with what was answered under it. */
export type OpenProtocol = { readonly run: TriageRun; readonly sheet: TriageSheet };

const sheets = new WeakMap<TriageProtocol, TriageSheet>();

/** Made once for each protocol: every key of a call asks for it. */
const sheetOf = (protocol: TriageProtocol): TriageSheet => {
  const known = sheets.get(protocol) ?? triageSheet(protocol, redFlagsNow());
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
  const protocol =
    own?.protocol ??
    shippedVersion(run.protocolId, run.protocolVersion) ??
    protocolFor(state, call, run.protocolId);
  return protocol ? [{ run, sheet: sheetOf(protocol) }] : [];
};

/** Every protocol of the call, also those taken off the screen; without those that the practice no longer has. */
export const callProtocols = (state: AppState, call: Call): OpenProtocol[] =>
  shippedTriage.now() ? call.triage.flatMap((run) => withSheet(state, call, run)) : [];

/** The protocols on screen, in the order in which they were opened. */
export const openProtocols = (state: AppState, call: Call): OpenProtocol[] =>
  callProtocols(state, call).filter(({ run }) => !run.closed);
