/**
 * Letters of hers that no field takes: a word typed where single letters are keys, or where nothing is. Runs in the
 * panel; it must hear a key before the commands do.
 */
import { isHers, pressedAt } from '../../contract/her-press';
import { isIgnored, isTextField, zoneOf } from './keyboard';

/** Letters of one word follow each other faster than this, and nobody chooses again so soon. Milliseconds. */
const SAME_WORD_MS = 600;

/** Where one letter is one answer, and two different ones in a row are a word. */
const ONE_LETTER_ZONE = 'caller';

type Stray = {
  /** Those that were not told yet. */
  readonly letters: string;
  /** Those of them that had acted as keys before it showed that they were a word. */
  readonly commands: number;
  /** The zone (`data-keys`) in which they were typed. */
  readonly zone: string | null;
  readonly beginsWord: boolean;
};

type Word = Stray & { readonly at: number; readonly last: string; readonly isAstray: boolean };

const begun = (zone: string | null): Word => ({
  letters: '',
  commands: 0,
  zone,
  beginsWord: true,
  at: 0,
  last: '',
  isAstray: false,
});

const isLetter = (event: KeyboardEvent): boolean => {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  const isPlain = /^\p{L}$/u.test(key) && !(ctrlKey || altKey || metaKey);
  return isPlain && !isIgnored(event) && !isTextField(target);
};

/** The word that a letter belongs to: the last one while it goes on, else a new one. */
function wordOf(last: Word | null, event: KeyboardEvent): Word {
  const [at, zone] = [pressedAt(event), zoneOf(event.target)];
  const goesOn = last !== null && last.zone === zone && at - last.at < SAME_WORD_MS;
  return { ...(goesOn ? last : begun(zone)), at };
}

const isWord = ({ isAstray, zone, last }: Word, key: string): boolean =>
  isAstray || (zone === ONE_LETTER_ZONE && last !== '' && last !== key);

/** Calls `onStray` for such letters, until `signal` aborts; from then on no letter of the same word is a key. */
export function hearStrayLetters(onStray: (stray: Stray) => void, signal: AbortSignal): void {
  let word: Word | null = null;
  let heard: KeyboardEvent | null = null;
  const tell = (stray: Word) => {
    word = { ...stray, letters: '', commands: 0, beginsWord: false, isAstray: true };
    onStray(stray);
  };
  /** Whoever the last letter is a key for has heard it by now. */
  const settle = () => {
    const event = heard;
    heard = null;
    if (!(event && word)) return;
    if (event.defaultPrevented) word = { ...word, commands: word.commands + 1 };
    else tell(word);
  };
  const onLetter = (event: KeyboardEvent) => {
    const known = wordOf(word, event);
    word = { ...known, last: event.key, letters: known.letters + event.key };
    if (isWord(known, event.key)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      tell(word);
    } else {
      heard = event;
      setTimeout(settle);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    settle();
    if (isLetter(event)) onLetter(event);
    else if (isHers(event) && event.key !== 'Shift') word = null;
  };
  addEventListener('keydown', onKeyDown, { signal });
}
