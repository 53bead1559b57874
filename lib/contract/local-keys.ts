/**
 * Every key that is not a command of the panel: of its layers, of the journal, of the settings' lists and editors. One
 * row a key; listeners, help sheet, documents and clash test read it (the panel's own rows: lib/app/commands.ts).
 */
import { type LetterPress, meantLetter } from './meant-key';

/** Where a key acts. What stands over another place (`layer`) takes its keys first. */
export const KEY_PLACES = {
  palette: { page: 'panel', layer: true },
  phraseForm: { page: 'panel', layer: true },
  directory: { page: 'panel', layer: true },
  practices: { page: 'panel', layer: true },
  journal: { page: 'journal', layer: false },
  journalList: { page: 'journal', layer: true },
  settings: { page: 'options', layer: false },
  phraseEditor: { page: 'options', layer: true },
  phraseList: { page: 'options', layer: true },
  protocolEditor: { page: 'options', layer: true },
} as const satisfies Record<string, { page: 'panel' | 'journal' | 'options'; layer: boolean }>;
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
  'phraseEditor.save': at('phraseEditor')('Control+Enter'),
  'phraseEditor.close': at('phraseEditor')('Escape'),
  'phraseList.open': at('phraseList')('Enter'),
  'phraseList.up': at('phraseList')('Alt+ArrowUp'),
  'phraseList.down': at('phraseList')('Alt+ArrowDown'),
  'protocolEditor.up': at('protocolEditor')('Alt+ArrowUp'),
  'protocolEditor.down': at('protocolEditor')('Alt+ArrowDown'),
} as const satisfies Record<string, LocalKey>;
export type LocalKeyId = keyof typeof LOCAL_KEYS;

/** What of a keyboard event names a key. */
export type Press = LetterPress & Pick<KeyboardEvent, 'shiftKey' | 'metaKey'>;

const isKey = (name: string, press: Press): boolean => {
  const { key, code } = press;
  if (name === 'Space') return key === ' ';
  if (/^[a-z]$/.test(name)) return meantLetter(press) === name;
  const physical = /^\(?(Digit.+?)\)?$/.exec(name)?.[1];
  return physical ? new RegExp(`^${physical}$`).test(code) : key.toLowerCase() === name.toLowerCase();
};

/** True when the event is this key with these modifiers and no other. */
export function isPress(keys: string, event: Press): boolean {
  const modifiers = keys.split('+');
  const name = modifiers.pop() ?? '';
  return (
    event.altKey === modifiers.includes('Alt') &&
    event.ctrlKey === modifiers.includes('Control') &&
    event.shiftKey === modifiers.includes('Shift') &&
    !event.metaKey &&
    isKey(name, event)
  );
}

/** The row that an event means at a place, by its id; null when it means none. */
export function localKey<Id extends string>(
  table: Readonly<Record<Id, LocalKey>>,
  place: KeyPlace,
  event: Press,
): Id | null {
  const ids = Object.keys(table) as Id[];
  return ids.find((id) => table[id].place === place && isPress(table[id].keys, event)) ?? null;
}
