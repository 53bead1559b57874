/** Keydown → command, in extension pages (panel, side panel). The four global keys belong to the browser, not to this file. */
import { type KeybindingPress, matchKeybindingPress, parseKeybinding } from 'tinykeys';
import { isHers } from '../../contract/her-press';
import { meantLetter } from '../../contract/meant-key';

/** What a listener needs of a row of the command table. */
export type KeyRow = {
  readonly keys: string;
  /** `anywhere`, `outsideText`, or the name of the zone (`data-keys`) that must have the focus. */
  readonly when: string;
  readonly run: (code: string) => void;
};

type ParsedRow = KeyRow & { readonly press: KeybindingPress };

const TEXT_INPUTS = /^(?:text|search|tel|email|url|number|password|date|time|)$/;

/** True where a letter must stay a letter. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.test(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

/** The zone of single letters that an element stands in; null outside of all. */
export const zoneOf = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest('[data-keys]')?.getAttribute('data-keys')) || null;

/** True where a row of the table acts. */
function isIn(target: EventTarget | null, when: string): boolean {
  if (when === 'anywhere') return true;
  if (isTextField(target)) return false;
  return (
    when === 'outsideText' || (target instanceof Element && target.closest(`[data-keys~="${when}"]`) !== null)
  );
}

/**
 * Repeats, dead keys and characters being composed are never commands; nor is AltGr, which is Ctrl+Alt on French
 * keyboards: « { » or « € » must be typed (https://w3c.github.io/uievents-key/#keys-modifier). Untrusted events are
 * somebody else's script; those without keys are the browser's own, as it fills a field in (Chromium 156, November
 * 2026).
 */
export const isIgnored = (event: KeyboardEvent): boolean =>
  !isHers(event) ||
  !(event instanceof KeyboardEvent) ||
  event.repeat ||
  event.isComposing ||
  // With Option it begins an accent on macOS, and means a letter all the same.
  (event.key === 'Dead' && !event.altKey) ||
  event.getModifierState('AltGraph') ||
  (event.ctrlKey && event.altKey);

const parseRow = (row: KeyRow): ParsedRow[] => {
  const [press] = row.keys ? parseKeybinding(row.keys) : [];
  return press ? [{ ...row, press }] : [];
};

/** The digits of the pad are digits: with Alt they are Windows' own way to type a character by its number. */
const padDigit = ({ key, code, altKey }: KeyboardEvent): string | null =>
  /^Numpad\d$/.test(code) && /^\d$/.test(key) && !altKey ? `Digit${key}` : null;

/** What a press means: its key, the Latin letter in its place, the digit of its code. */
function isMeant(event: KeyboardEvent, [required, optional, wanted]: KeybindingPress): boolean {
  const isLetter = typeof wanted === 'string' && /^[a-z]$/i.test(wanted);
  const digit = padDigit(event);
  const isOther = isLetter
    ? meantLetter(event) === wanted.toLowerCase()
    : digit !== null && (wanted instanceof RegExp ? wanted.test(digit) : wanted === digit);
  return (
    matchKeybindingPress(event, [required, optional, wanted]) ||
    // With the key that it has, only its modifiers are compared.
    (isOther && matchKeybindingPress(event, [required, optional, event.key]))
  );
}

/** Runs the command of each key until `signal` aborts; a key that is a command goes no further. */
export function listenToKeys(rows: readonly KeyRow[], signal: AbortSignal): void {
  const parsed = rows.flatMap(parseRow);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isIgnored(event)) return;
    const row = parsed.find(({ press, when }) => isMeant(event, press) && isIn(event.target, when));
    if (!row) return;
    event.preventDefault();
    row.run(padDigit(event) ?? event.code);
  };
  addEventListener('keydown', onKeyDown, { signal });
}
