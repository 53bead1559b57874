/** The end of a contract: what a practice has is given back as a sealed file, and erased once that file was opened again. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { countCopy } from '../../domain/privacy/backup/backup-copy';
import type { BackupRefusal } from '../../domain/privacy/backup/backup-file';
import { practiceFileName } from '../../domain/privacy/backup/rolling';
import type { KindCounts } from '../../domain/privacy/purge-plan';
import { type AppState, practiceById } from '../app-state';
import type { Backups, Copies, Keeper } from '../keeping-ports';
import type { Ports } from '../ports';
import type { PracticeDesk } from '../practice/practice-desk';
import { SHORTEST_PASSPHRASE } from './backup-desk';
import { type ChosenFile, openChosen } from './chosen-backup';

/** What is told of the last thing that was asked. */
type ContractNews =
  | { readonly kind: 'given' | 'erased'; readonly counts: KindCounts }
  | {
      readonly kind: 'refused';
      readonly reason: BackupRefusal | 'short' | 'other' | 'open' | 'changed' | 'nothing' | 'failed';
    };

/** The file that was given, and what opens it. */
type Given = { readonly file: ChosenFile; readonly passphrase: string };

export interface ContractDesk {
  readonly news: ReadonlySignal<ContractNews | null>;
  /** Saves all that the practice has as one file under a passphrase of its own; erases nothing. */
  give(practiceId: string, passphrase: string): Promise<void>;
  /** Erases it, when this file opens and holds all of it as it stands now. */
  erase(practiceId: string, given: Given): Promise<void>;
}

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'clock' | 'files' | 'newId' | 'report'> & {
    readonly copies: Copies;
    readonly backups: Backups;
    readonly keeper: Keeper;
  };
  readonly practices: Pick<PracticeDesk, 'refresh' | 'changeSettings'>;
};

const refused = (reason: Extract<ContractNews, { kind: 'refused' }>['reason']): ContractNews => ({
  kind: 'refused',
  reason,
});

const given = async (
  { state, ports }: Parts,
  practiceId: string,
  passphrase: string,
): Promise<ContractNews> => {
  if ([...passphrase].length < SHORTEST_PASSPHRASE) return refused('short');
  const createdAt = ports.clock.now();
  const copy = await ports.copies.take(practiceId, () => undefined);
  const text = await ports.backups.seal(copy, { createdAt, practiceId }, passphrase);
  const name = practiceById(state, practiceId)?.name ?? practiceId;
  const file = practiceFileName(name, createdAt);
  ports.files.save({ name: file, type: 'application/json', text });
  return { kind: 'given', counts: countCopy(copy) };
};

const erased = async (
  { state, ports, practices }: Parts,
  practiceId: string,
  { file, passphrase }: Given,
): Promise<ContractNews> => {
  const opened = await openChosen(ports.backups, file, passphrase);
  if (!opened.ok) return refused(opened.reason);
  if (opened.value.practiceId !== practiceId) return refused('other');
  const { secretaryName, activePracticeId } = state.settings.value;
  const left = await ports.keeper.leave(practiceId, opened.value.copy, {
    id: ports.newId(),
    kind: 'returned',
    at: ports.clock.now(),
    author: secretaryName,
    reference: '',
  });
  if (!left.ok) return refused(left.reason);
  if (activePracticeId === practiceId) await practices.changeSettings({ activePracticeId: null });
  await practices.refresh();
  return { kind: 'erased', counts: left.value.counts };
};

export function createContractDesk(parts: Parts): ContractDesk {
  const news = signal<ContractNews | null>(null);
  const telling = async (deed: Promise<ContractNews>): Promise<void> => {
    try {
      news.value = await deed;
    } catch (error) {
      parts.ports.report('contract', error);
      news.value = refused('failed');
    }
  };
  return {
    news,
    give: (practiceId, passphrase) => telling(given(parts, practiceId, passphrase)),
    erase: (practiceId, file) => telling(erased(parts, practiceId, file)),
  };
}
