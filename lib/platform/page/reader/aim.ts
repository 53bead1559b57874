/** The field that a site's row, or she, named for the message: the caret is put into it. Runs in the page, isolated world. */
import type { PointedPlace } from '../../../domain/practice/shown/reading-rule';
import type { Caret } from '../../fields/caret';
import { findFields } from '../../fields/document-fields';
import { isField, isTextControl } from '../../fields/text-control';
import { findPointed } from './find-pointed';

/** Behind whatever is written in it. */
function caretAtEnd(element: HTMLElement): Caret {
  if (isTextControl(element)) {
    const end = element.selectionEnd === null ? null : element.value.length;
    return { element, offsets: end === null ? null : [end, end], range: null };
  }
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  return { element, offsets: null, range };
}

/** What parts a text from what stands before its end. */
function gapIn(element: HTMLElement): string {
  const isLine = element instanceof HTMLInputElement;
  const text = isTextControl(element) ? element.value : (element.textContent ?? '');
  if (text.trim() === '' || /\s$/.test(text)) return '';
  return isLine ? ' ' : '\n';
}

/**
 * The first of these places where exactly one field is in sight gets the next text: where her caret stands in it, else at
 * its end. Gives what is to stand before the text; null where there is no such field: then the caret stays where it was.
 */
export function aimAt(places: readonly Pick<PointedPlace, 'selector' | 'label'>[]): string | null {
  const memory = findFields()?.memory;
  for (const place of places) {
    const [field, another] = (findPointed(place) ?? [])
      .filter(isField)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }));
    if (!(memory && field) || another) continue;
    if (memory.last()?.element === field) return '';
    memory.aim(caretAtEnd(field));
    return gapIn(field);
  }
  return null;
}
