/** « Copier mes réglages »: what she chose for herself, from one desk to another by a file that is taken whole or refused. */
import {
  type FileRefusal,
  MOST_SETTINGS_BYTES,
  readSettingsFile,
  settingsText,
} from '../domain/settings-file';
import type { AppState } from './app-state';
import type { ChoiceDesk } from './choice-desk';
import { type ChosenKeys, changeableRows } from './keys/chosen-keys';
import { clashOf } from './keys/key-clash';
import type { Ports } from './ports';

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
