/** Every key of the product in one table: the panel's commands, and the keys of its layers, of the journal, of the settings. */
import {
  KEY_PLACES,
  type KeyAlone,
  type KeyPage,
  LOCAL_KEYS,
  type LocalKey,
  type LocalKeyId,
} from '../../contract/local-keys';
import { type CommandId, commandRows, commands } from '../commands';

export type KeyId = CommandId | LocalKeyId;

export type KeyRow = {
  readonly id: KeyId;
  /** As it comes, in tinykeys notation; empty where the browser gives it. */
  readonly keys: string;
  readonly pages: readonly KeyPage[];
  /** What of a page must have the focus, which is in one place at a time; empty where the key acts in all of it. */
  readonly within: string;
  readonly alone: KeyAlone;
};

export const isLocalKey = (id: KeyId): id is LocalKeyId => id in LOCAL_KEYS;

/** The key of a row as it comes. */
export const firstKeysOf = (id: KeyId): string => (isLocalKey(id) ? LOCAL_KEYS[id] : commands[id]).keys;

/** Commands that the journal's page hears too: a row of messages is read again there. */
const IN_JOURNAL: readonly CommandId[] = ['privacy.reveal'];

const commandRow = ({ id, keys, when }: (typeof commandRows)[number]): KeyRow => {
  const within = when === 'anywhere' || when === 'outsideText' ? '' : when;
  const pages: readonly KeyPage[] = IN_JOURNAL.includes(id) ? ['panel', 'journal'] : ['panel'];
  return { id, keys, pages, within, alone: within ? 'anything' : 'nothing' };
};

const localRow = ([id, { place, keys }]: [string, LocalKey]): KeyRow => {
  const { page, layer, alone } = KEY_PLACES[place];
  return { id: id as LocalKeyId, keys, pages: [page], within: layer ? place : '', alone };
};

export const keyRows: readonly KeyRow[] = [
  ...commandRows.map(commandRow),
  ...Object.entries<LocalKey>(LOCAL_KEYS).map(localRow),
];
