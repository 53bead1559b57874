/** Writes abbreviations out in the page: the phrase comes from the panel, asked for by its abbreviation. Runs in the page, isolated world. */
import type { AbbreviationRequest } from '../../contract/requests';
import { followRules } from './abbreviation-rules';
import type { Caret } from './caret';
import type { Insertion } from './document-fields';
import type { FieldMemory } from './field-memory';
import { readInsertion } from './insertion-message';
import { selectBack, typedAbbreviation } from './typed-abbreviation';
import { createTypedLetters } from './typed-letters';

const ask = (request: AbbreviationRequest): Promise<unknown> =>
  chrome.runtime.sendMessage<AbbreviationRequest>(request);

const isPlain = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat || event.isComposing);

/** Where the caret is at this moment; null when no field has the keyboard, whatever field had it last. */
function caretNow(fields: FieldMemory): Caret | null {
  fields.look();
  const last = fields.last();
  return last?.element.matches(':focus') ? last : null;
}

/** What a key does, and what it wrote; `replace` puts text in the place of what is selected. */
export function createAbbreviations(
  fields: FieldMemory,
  replace: (insertion: Insertion) => Promise<boolean>,
) {
  const rulesNow = followRules();
  const typedNow = (): string | null => {
    const rules = rulesNow();
    const caret = rules && caretNow(fields);
    return rules && caret && typedAbbreviation(caret, rules);
  };
  const expand = async (abbreviation: string): Promise<void> => {
    const insertion = readInsertion(await ask({ type: 'abbreviation.expand', abbreviation }));
    const caret = fields.last();
    // She went on typing meanwhile: what stands there now is hers.
    if (!caret || typedNow() !== abbreviation) return;
    selectBack(caret.element, abbreviation.length);
    const isWritten = insertion !== null && (await replace(insertion));
    // Something is to be filled in first, or the field refuses: what the palette inserts takes the abbreviation's place.
    await ask({ type: isWritten ? 'abbreviation.written' : 'abbreviation.ask', abbreviation });
  };
  const letters = createTypedLetters();
  /** The abbreviation that this key has written out: it stands before the caret, and her own fingers put it there. */
  const meantBy = (event: KeyboardEvent): string | null => {
    if (event.key !== rulesNow()?.key || !isPlain(event)) return null;
    const abbreviation = typedNow();
    return abbreviation && letters.endWith(abbreviation) ? abbreviation : null;
  };
  const onKey = (event: KeyboardEvent): void => {
    const abbreviation = meantBy(event);
    letters.note(event);
    if (!abbreviation) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void expand(abbreviation);
  };
  // By name: events of frames belong to another realm.
  return (event: Event): void => {
    if (event.type === 'keydown') onKey(event as KeyboardEvent);
    else if (event.type === 'compositionend') letters.noteComposed(event as CompositionEvent);
    else letters.noteInput(event as InputEvent);
  };
}
