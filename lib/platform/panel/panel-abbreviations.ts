/** Writes abbreviations out in the panel's own fields. Runs in extension pages. */
import type { AbbreviationRules } from '../../domain/phrase/abbreviation';
import { moveBack, readCaret } from '../fields/caret';
import { selectBack, typedAbbreviation } from '../fields/typed-abbreviation';

type Expansion = { readonly text: string; readonly caretFromEnd: number };

export type PanelAbbreviations = {
  readonly rules: () => AbbreviationRules;
  readonly expand: (abbreviation: string) => Expansion | null;
};

/** Listens before every other listener of the panel. */
export function listenToAbbreviations({ rules, expand }: PanelAbbreviations, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    const isMeant = event.isTrusted && key === rules().key && !event.shiftKey && !event.isComposing;
    const caret = isMeant && target instanceof HTMLElement ? readCaret(target) : null;
    const abbreviation = caret && typedAbbreviation(caret, rules());
    const expansion = abbreviation && expand(abbreviation);
    if (!caret || !expansion) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    selectBack(caret.element, abbreviation.length);
    // The way that keeps the field's own undo.
    document.execCommand('insertText', false, expansion.text);
    moveBack(caret.element, expansion.caretFromEnd);
  };
  addEventListener('keydown', onKeyDown, { capture: true, signal });
}
