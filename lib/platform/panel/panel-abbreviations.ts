/** Writes abbreviations out in the panel's own fields. Runs in extension pages. */
import { isHers } from '../../contract/her-press';
import type { AbbreviationRules } from '../../domain/phrase/abbreviation';
import { moveBack, readCaret } from '../fields/caret';
import { selectBack, typedAbbreviation } from '../fields/typed-abbreviation';
import { isTextControl, writeInto } from './keyboard/text-moves';

type Expansion = { readonly text: string; readonly caretFromEnd: number };

export type PanelAbbreviations = {
  readonly rules: () => AbbreviationRules;
  readonly expand: (abbreviation: string) => Expansion | null;
};

/** In the place of the abbreviation, in the way that keeps the field's own undo; a field without the keyboard has none. */
function writeOut(
  field: HTMLElement,
  { abbreviation, text }: { readonly abbreviation: string; readonly text: string },
): void {
  selectBack(field, abbreviation.length);
  if (document.activeElement === field) document.execCommand('insertText', false, text);
  else if (isTextControl(field)) writeInto(field, text);
}

/** Listens before every other listener of the panel. */
export function listenToAbbreviations({ rules, expand }: PanelAbbreviations, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    const isMeant = isHers(event) && key === rules().key && !event.shiftKey && !event.isComposing;
    const caret = isMeant && target instanceof HTMLElement ? readCaret(target) : null;
    const abbreviation = caret && typedAbbreviation(caret, rules());
    const expansion = abbreviation && expand(abbreviation);
    if (!caret || !expansion) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    writeOut(caret.element, { abbreviation, text: expansion.text });
    moveBack(caret.element, expansion.caretFromEnd);
  };
  addEventListener('keydown', onKeyDown, { capture: true, signal });
}
