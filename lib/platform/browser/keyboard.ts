/** Keydown → command, in extension pages (panel, side panel). The four global keys belong to the browser, not to this file. */
import { type KeybindingPress, matchKeybindingPress, parseKeybinding } from 'tinykeys';

/** What a listener needs of a row of the command table. */
export type KeyRow = {
  readonly keys: string;
  readonly when: 'anywhere' | 'outsideText';
  readonly run: (code: string) => void;
};

type ParsedRow = KeyRow & { readonly press: KeybindingPress };

const TEXT_INPUTS = /^(?:text|search|tel|email|url|number|password|date|time|)$/;

/** True where a letter must stay a letter. */
function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.test(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

/**
 * Repeats, dead keys and characters being composed are never commands; nor is AltGr, which is Ctrl+Alt on French
 * keyboards: « { » or « € » must be typed (https://w3c.github.io/uievents-key/#keys-modifier). Untrusted events are
 * somebody else's script; those without keys are the browser's own, as it fills a field in (Chromium 156, November
 * 2026).
 */
const isIgnored = (event: KeyboardEvent): boolean =>
  !event.isTrusted ||
  !(event instanceof KeyboardEvent) ||
  event.repeat ||
  event.isComposing ||
  event.key === 'Dead' ||
  event.getModifierState('AltGraph') ||
  (event.ctrlKey && event.altKey);

const parseRow = (row: KeyRow): ParsedRow[] => {
  const [press] = row.keys ? parseKeybinding(row.keys) : [];
  return press ? [{ ...row, press }] : [];
};

/** Runs the command of each key until `signal` aborts; a key that is a command goes no further. */
export function listenToKeys(rows: readonly KeyRow[], signal: AbortSignal): void {
  const parsed = rows.flatMap(parseRow);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isIgnored(event)) return;
    const inText = isTextField(event.target);
    const row = parsed.find(
      ({ press, when }) => matchKeybindingPress(event, press) && (when === 'anywhere' || !inText),
    );
    if (!row) return;
    event.preventDefault();
    row.run(event.code);
  };
  addEventListener('keydown', onKeyDown, { signal });
}
