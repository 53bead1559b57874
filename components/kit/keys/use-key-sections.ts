/** Every key by what it belongs to, in the order of the help sheet, with what it does; and those that a query finds. */
import { commandRows } from '../../../lib/app/commands';
import { isLocalKey, type KeyId } from '../../../lib/app/keys/key-rows';
import { KEY_PLACES, type KeyPlace, LOCAL_KEYS, type LocalKeyId } from '../../../lib/contract/local-keys';
import { fold } from '../../../lib/domain/text/search-text';
import { useLabels } from '../app-context';
import { useKeyTextOf } from '../KeyHint';

const GROUPS = ['global', 'call', 'caller', 'steps', 'triage', 'message', 'panel'] as const;

const PLACES = Object.keys(KEY_PLACES) as KeyPlace[];
const LOCAL_IDS = Object.keys(LOCAL_KEYS) as LocalKeyId[];

export type KeyLineRow = {
  readonly id: KeyId;
  readonly does: string;
  readonly key: string;
  /** Words by which it is also found. */
  readonly also: string;
};
export type KeySection = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly KeyLineRow[];
};

/** What a key does, said alone: one of a layer with the layer's name. */
export function useKeyName(): (id: KeyId) => string {
  const { commands, keyPlaces, localKeys, named } = useLabels();
  return (id) => (isLocalKey(id) ? named(keyPlaces[LOCAL_KEYS[id].place], localKeys[id]) : commands[id]);
}

export function useKeySections(): KeySection[] {
  const { groups, commands, keyPlaces, keyWords, localKeys, help } = useLabels();
  const keyTextOf = useKeyTextOf();
  const otherWords = new Map<string, string>(Object.entries(keyWords));
  const row = (id: KeyId, does: string): KeyLineRow => ({
    id,
    does,
    key: keyTextOf(id) || help.unset,
    also: otherWords.get(id) ?? '',
  });
  return [
    ...GROUPS.map((group) => ({
      id: group,
      title: groups[group],
      rows: commandRows.filter((each) => each.group === group).map(({ id }) => row(id, commands[id])),
    })),
    ...PLACES.map((place) => ({
      id: place,
      title: keyPlaces[place],
      rows: LOCAL_IDS.filter((id) => LOCAL_KEYS[id].place === place).map((id) => row(id, localKeys[id])),
    })),
  ];
}

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/**
 * What has every typed word, from its first letter, in what a key does or is also called, in its section's name, or on its cap.
 * Words that are passed over count where nothing else was typed.
 */
export function useFoundKeys(sections: readonly KeySection[], query: string): KeySection[] {
  const passedOver = wordsOf(useLabels().passedOver);
  const typed = wordsOf(query);
  const meant = typed.filter((word) => !passedOver.includes(word));
  const words = meant.length > 0 ? meant : typed;
  const holds = (title: string, { does, key, also }: KeyLineRow): boolean => {
    const text = ` ${fold(`${title} ${does} ${key} ${also}`)}`;
    return words.every((word) => text.includes(` ${word}`));
  };
  return sections
    .map((section) => ({ ...section, rows: section.rows.filter((row) => holds(section.title, row)) }))
    .filter(({ rows }) => rows.length > 0);
}
