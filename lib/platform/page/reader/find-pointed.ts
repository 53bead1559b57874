/** Finds again what she showed: by its selector, and by the label that stands before it. Runs in the page, isolated world. */
import type { PointedPlace } from '../../../domain/practice/shown/reading-rule';
import { labelOf } from './label-of';

/** What a selector finds; null where it is none. */
export function all(root: ParentNode, selector: string): Element[] | null {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return null;
  }
}

/**
 * Every element that a place means, seen or not; null where its selector is none. A label that is null does not arrive: the
 * browser drops it on its way into the page (Chromium 156, November 2026).
 */
export const findPointed = ({
  selector,
  label,
}: Pick<PointedPlace, 'selector' | 'label'>): Element[] | null =>
  all(document, selector)?.filter((element) => !label || labelOf(element) === label) ?? null;
