/** Her next insertion goes into the field that the site's rule names, as if her caret were at its end. Runs in the page, isolated world. */
import type { PointedPlace } from '../../../domain/practice/shown/reading-rule';
import { type Caret, readCaret } from '../../fields/caret';
import { findFields } from '../../fields/document-fields';
import { isEditable, isTextControl } from '../../fields/text-control';
import { findPointed } from '../reader/find-pointed';

type Where = Pick<PointedPlace, 'selector' | 'label'>;

const isWritable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  (isTextControl(element) ? !element.readOnly && !element.disabled : isEditable(element)) &&
  element.checkVisibility({ visibilityProperty: true });

/** After all that stands in it. */
function endOf(element: HTMLElement): Caret | null {
  const caret = readCaret(element);
  if (!caret) return null;
  if (isTextControl(element)) {
    const { length } = element.value;
    return { ...caret, offsets: caret.offsets && [length, length] };
  }
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  return { ...caret, range };
}

const isEmpty = (element: HTMLElement): boolean =>
  (isTextControl(element) ? element.value : (element.textContent ?? '')).trim() === '';

/** The field that a place names; null where there is none, or more than one. */
function fieldAt(place: Where): HTMLElement | null {
  const [field, another] = (findPointed(place) ?? []).filter(isWritable);
  return another ? null : (field ?? null);
}

/** `none`: there is no such field, or more than one; her caret stays what it was. */
export function aimAtField(places: readonly Where[]): 'aimed' | 'afterText' | 'none' {
  const memory = findFields()?.memory;
  const [field] = places.flatMap((place) => fieldAt(place) ?? []);
  // She is in it already: at her own place.
  if (field && memory?.last()?.element === field) return 'aimed';
  const end = field && endOf(field);
  if (!(memory && end)) return 'none';
  memory.aim(end);
  return isEmpty(end.element) ? 'aimed' : 'afterText';
}
