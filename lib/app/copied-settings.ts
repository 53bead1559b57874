/** « Copier mes réglages »: what she chose for herself, from one desk to another by a file that is taken whole or refused. */
import {
  type FileRefusal,
  MOST_SETTINGS_BYTES,
  readSettingsFile,
  settingsText,
} from '../domain/settings-file';
import type { AppState } from './app-state';
import { createRingDesk, type RingDesk } from './call/telephone/ring-desk';
import type { UndoStack } from './call/undo-stack';
import { type ChoiceDesk, createChoiceDesk } from './choice-desk';
import { createFormDesk, type FormDesk } from './forms/form-desk';
import { createNewsDesk, type NewsDesk } from './journal/news-desk';
import { createRemarkDesk, type RemarkDesk } from './journal/remark-desk';
import { type ChosenKeys, changeableRows } from './keys/chosen-keys';
import { clashOf } from './keys/key-clash';
import { createKeyHabit, type KeyHabit } from './keys/key-habit';
import type { Notices } from './notices';
import type { Ports } from './ports';
import { type AddedSitesDesk, createAddedSitesDesk } from './practice/added-sites-desk';
import type { PracticeDesk } from './practice/practice-desk';
import { createProblemDesk, type ProblemDesk } from './problem-desk';

/** `keys`: two commands on one press, a key of the browser's, or of a command that is not known here. */
type SettingsRefusal = FileRefusal | 'keys';

/** Each key as if she had chosen it here. */
const areKeysGood = (chosen: ChosenKeys, globalKeys: readonly string[]): boolean =>
  Object.entries(chosen).every(([named, keys]) => {
    const row = changeableRows.find(({ id }) => id === named);
    return row !== undefined && clashOf({ id: row.id, keys, chosen, globalKeys }) === null;
  });

export interface CopiedSettings {
  /** A file of more bytes is refused. */
  readonly mostBytes: number;
  /** Offers the file to be saved. */
  save(): void;
  /** Takes all of the file, or nothing and says why. */
  take(bytes: Uint8Array): Promise<SettingsRefusal | null>;
}

type Parts = {
  readonly state: Pick<AppState, 'globalKeys' | 'labels' | 'settings'>;
  readonly files: Ports['files'];
  readonly choices: ChoiceDesk;
};

export function createCopiedSettings({ state, files, choices }: Parts): CopiedSettings {
  return {
    mostBytes: MOST_SETTINGS_BYTES,
    save: () =>
      files.save({
        name: 'reglages.json',
        type: 'application/json',
        text: settingsText(state.settings.value),
      }),
    async take(bytes) {
      const found = readSettingsFile(bytes);
      if (!found.ok) return found.reason;
      if (!areKeysGood(found.value.keys, Object.values(state.globalKeys.value))) return 'keys';
      await choices.choose(found.value, state.labels.value.settingsTaken);
      return null;
    },
  };
}

/** What belongs to her hands and to this machine, and to no call. */
export interface OwnDesks {
  readonly choices: ChoiceDesk;
  readonly copiedSettings: CopiedSettings;
  readonly keyHabit: KeyHabit;
  readonly problems: ProblemDesk;
  readonly forms: FormDesk;
  readonly remarks: RemarkDesk;
  readonly news: NewsDesk;
  readonly ring: RingDesk;
  readonly machine: Ports['machine'];
  readonly addedSites: AddedSitesDesk;
}

type OwnParts = {
  readonly state: AppState;
  readonly ports: Ports;
  readonly practices: Pick<PracticeDesk, 'changeSettings'>;
  readonly notices: Notices;
  readonly undo: UndoStack;
};

export function createOwnDesks(parts: OwnParts): OwnDesks {
  const { state, ports, practices } = parts;
  const choices = createChoiceDesk(parts);
  const forms = createFormDesk(parts);
  return {
    choices,
    copiedSettings: createCopiedSettings({ state, files: ports.files, choices }),
    keyHabit: createKeyHabit({ state, practices }),
    problems: createProblemDesk(ports),
    forms,
    remarks: createRemarkDesk({ ...parts, forms }),
    news: createNewsDesk({ state, ports }),
    ring: createRingDesk({ state, ports }),
    machine: ports.machine,
    addedSites: createAddedSitesDesk(parts),
  };
}
