// What no component may draw, whatever it is about.
import { nameOf, roleOf } from './queries';

/** A raw value, a function told instead of called. */
const RAW = /\b(?:undefined|NaN|null)\b|\[object \w+\]|=>/;

const NAMED: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'img',
  'link',
  'listbox',
  'radio',
  'radiogroup',
  'searchbox',
  'spinbutton',
  'textbox',
  'timer',
  'toolbar',
]);

const TOLD = ['aria-label', 'title', 'placeholder', 'alt'] as const;

const shortened = (element: Element): string => element.outerHTML.slice(0, 120);

const rawTexts = (root: Element): string[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (RAW.test(text)) found.push(`raw text: ${text}`);
  }
  return found;
};

const rawAttributes = (element: Element): string[] =>
  TOLD.map((name) => element.getAttribute(name) ?? '').filter((text) => RAW.test(text));

const isNameless = (element: Element): boolean => {
  const role = roleOf(element);
  // A datalist is never met by itself: it completes a field that has its name.
  if (!role || !NAMED.has(role) || element.closest('[hidden], datalist')) return false;
  return nameOf(element) === '';
};

/** An id that a label, a description or a cursor names and that is not there, or is there twice. */
function brokenReferences(root: Element): string[] {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const named = [
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-activedescendant',
    'for',
  ].flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].flatMap((element) =>
      (element.getAttribute(name) ?? '').split(' '),
    ),
  );
  return [
    ...twice.map((id) => `id twice: ${id}`),
    ...named.filter((id) => id && !ids.includes(id)).map((id) => `names what is not there: ${id}`),
  ];
}

/** Told in sentences; empty when all is well. */
export function flaws(root: Element): string[] {
  const elements = [...root.querySelectorAll('*')];
  return [
    ...rawTexts(root),
    ...elements.flatMap(rawAttributes).map((text) => `raw attribute: ${text}`),
    ...elements.filter(isNameless).map((element) => `without a name: ${shortened(element)}`),
    ...brokenReferences(root),
  ];
}
