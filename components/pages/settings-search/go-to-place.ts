/** From a place that was found to where it stands on the page: opened, in sight, with the keyboard. */
import type { SettingPlace } from './setting-places';

const NAMED = 'h2, h3, legend, summary, label, button, a';

/** The words of an element without those of the field that it holds. */
const wordsOn = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll('input, select, textarea, .hint, [aria-hidden]')) field.remove();
  return (copy.textContent ?? '').trim();
};

const elementNamed = (root: Element, name: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>(NAMED)].find((element) => wordsOn(element) === name.trim());

const canFocus = (element: HTMLElement): boolean => {
  element.focus();
  return document.activeElement === element;
};

/** The field of a label; else the place itself, made able to take the keyboard where it is a heading or switched off. */
function focusOn(element: HTMLElement): void {
  const field = element instanceof HTMLLabelElement ? element.control : element;
  if (field && canFocus(field)) return;
  const near = element.matches(':disabled, label') ? (element.closest('section') ?? element) : element;
  const heading = near.querySelector<HTMLElement>('h2') ?? near;
  heading.tabIndex = -1;
  heading.focus();
}

/** Gives the keyboard to the place, or to the heading that it is under; false where the view has neither. */
export function goToPlace(root: Element, { name, under }: SettingPlace): boolean {
  const element = elementNamed(root, name) ?? (under === null ? undefined : elementNamed(root, under));
  if (!element) return false;
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  focusOn(element);
  element.scrollIntoView({ block: 'center' });
  return true;
}
