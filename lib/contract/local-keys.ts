/**
 * Every key that is not a command of the panel: of its layers, of the journal, of the settings' lists and editors. One
 * row a key; listeners, help sheet, documents and clash test read it (the panel's own rows: lib/app/commands.ts).
 */
import { isPress, type Press } from './key-press';

export type KeyPage = 'panel' | 'journal' | 'options';
export type KeyAlone = 'nothing' | 'enter' | 'anything';

/**
 * Where a key acts. What stands over another place (`layer`) takes its keys first. `alone` is what may act there without
 * Ctrl or Alt: nothing where a text is written; Enter where one line is; anything where nothing is typed.
 */
export const KEY_PLACES = {
  palette: { page: 'panel', layer: true, alone: 'enter' },
  phraseForm: { page: 'panel', layer: true, alone: 'enter' },
  directory: { page: 'panel', layer: true, alone: 'enter' },
  practices: { page: 'panel', layer: true, alone: 'enter' },
  journal: { page: 'journal', layer: false, alone: 'nothing' },
  journalList: { page: 'journal', layer: true, alone: 'anything' },
  settings: { page: 'options', layer: false, alone: 'nothing' },
  phraseEditor: { page: 'options', layer: true, alone: 'nothing' },
  phraseList: { page: 'options', layer: true, alone: 'enter' },
  protocolEditor: { page: 'options', layer: true, alone: 'nothing' },
} as const satisfies Record<string, { page: KeyPage; layer: boolean; alone: KeyAlone }>;
export type KeyPlace = keyof typeof KEY_PLACES;

export type LocalKey = {
  readonly place: KeyPlace;
  /** tinykeys notation, as in commands.ts. */
  readonly keys: string;
};

const at =
  (place: KeyPlace) =>
  (keys: string): LocalKey => ({ place, keys });

const palette = at('palette');
const form = at('phraseForm');
const journal = at('journal');
const list = at('journalList');
const settings = at('settings');

export const LOCAL_KEYS = {
  'palette.insert': palette('Enter'),
  'palette.copy': palette('Control+Enter'),
  'palette.large': palette('Alt+Enter'),
  'palette.stack': palette('Shift+Enter'),
  'palette.unstack': palette('Backspace'),
  // As in the browser itself: no letter with Alt is left by the commands and the browser's menus.
  'palette.favourite': palette('Control+d'),
  'palette.numbered': palette('Alt+(Digit[0-9])'),
  'phraseForm.give': form('Enter'),
  'phraseForm.copy': form('Control+Enter'),
  'phraseForm.back': form('Escape'),
  'directory.transfer': at('directory')('Enter'),
  'directory.redirect': at('directory')('Control+Enter'),
  'practices.choose': at('practices')('Enter'),
  'journal.calls': journal('Alt+Digit1'),
  'journal.digest': journal('Alt+Digit2'),
  'journal.handover': journal('Alt+Digit3'),
  'journal.incidents': journal('Alt+Digit4'),
  'journal.picture': journal('Alt+Digit5'),
  'journal.dayLists': journal('Alt+Digit6'),
  'journal.search': journal('Alt+o'),
  // Not Alt+E, which the browser keeps for its menu.
  'journal.export': journal('Alt+x'),
  'journalList.tick': list('Space'),
  'journalList.read': list('Enter'),
  'journalList.leave': list('Escape'),
  'settings.general': settings('Alt+Digit1'),
  'settings.directives': settings('Alt+Digit2'),
  'settings.protocols': settings('Alt+Digit3'),
  'settings.privacy': settings('Alt+Digit4'),
  'settings.messages': settings('Alt+Digit5'),
  'settings.phrases': settings('Alt+Digit6'),
  'settings.keeping': settings('Alt+Digit7'),
  'settings.health': settings('Alt+Digit8'),
  'settings.search': settings('Alt+o'),
  'settings.undo': settings('Alt+z'),
  'phraseEditor.save': at('phraseEditor')('Control+Enter'),
  'phraseEditor.close': at('phraseEditor')('Escape'),
  'phraseList.open': at('phraseList')('Enter'),
  'phraseList.up': at('phraseList')('Alt+ArrowUp'),
  'phraseList.down': at('phraseList')('Alt+ArrowDown'),
  'protocolEditor.up': at('protocolEditor')('Alt+ArrowUp'),
  'protocolEditor.down': at('protocolEditor')('Alt+ArrowDown'),
} as const satisfies Record<string, LocalKey>;
export type LocalKeyId = keyof typeof LOCAL_KEYS;

/** The keys that she has instead of the table's, by row. */
type Chosen = Readonly<Record<string, string>>;

/** The row that an event means at a place, with the keys as she has them, by its id; null when it means none. */
export function localKey(place: KeyPlace, event: Press, chosen: Chosen = {}): LocalKeyId | null {
  const ids = Object.keys(LOCAL_KEYS) as LocalKeyId[];
  const isMeant = (id: LocalKeyId) =>
    LOCAL_KEYS[id].place === place && isPress(chosen[id] ?? LOCAL_KEYS[id].keys, event);
  return ids.find(isMeant) ?? null;
}
