/** What the journal's desks are made of: the application, the outside world and what is kept. */
import type { ReadonlySignal } from '@preact/signals';
import type { Message } from '../../domain/message/message';
import type { AppState } from '../app-state';
import type { FormDesk } from '../forms/form-desk';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { ExportGate } from '../privacy/export-gate';
import type { VaultDesk } from '../privacy/vault-desk';
import type { JournalStore } from './journal-ports';

/** What the journal asks of the application. */
type JournalApp = {
  readonly state: AppState;
  readonly notices: Notices;
  readonly forms: Pick<FormDesk, 'all' | 'rewrite' | 'stands'>;
  readonly vault: Pick<VaultDesk, 'state' | 'unlock'>;
  readonly messages: { text(message: Message): string };
  readonly phrases: {
    copy(text: string): void;
    readonly library: ReadonlySignal<readonly { readonly id: string; readonly text: string }[]>;
  };
  readonly practices: { changeSettings(patch: { readonly statistics: boolean }): Promise<void> };
};

export type JournalParts = {
  readonly app: JournalApp;
  readonly ports: Pick<Ports, 'clock' | 'digest' | 'files' | 'newId' | 'print' | 'report' | 'store'>;
  readonly store: JournalStore;
};

/** Those of a desk from which files leave that anybody can read. */
export type GuardedParts = JournalParts & { readonly gate: Pick<ExportGate, 'guard'> };
