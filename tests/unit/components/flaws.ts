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

/** Pressed or written in; whatever is drawn for nobody does not count. */
const CONTROLS = 'a[href], button, input, select, summary, textarea';
const FOR_NOBODY = '[hidden], [aria-hidden="true"], datalist';

/** A pictogram that says its verb neither in words beside it nor where the mouse rests on it. */
const isMute = (element: Element): boolean =>
  element.matches('a[href], button, summary') &&
  !element.closest(FOR_NOBODY) &&
  !/[\p{L}\p{N}]/u.test(`${element.textContent}${element.getAttribute('title') ?? ''}`);

/** Of a list or a choice one is reached by Tab, and the arrows lead to the others; anything else has its own turn. */
const isPassedOver = (element: Element): boolean =>
  element.matches(CONTROLS) &&
  element.getAttribute('tabindex') === '-1' &&
  !element.closest(
    `${FOR_NOBODY}, .visually-hidden, [role="listbox"], [role="radiogroup"], [role="toolbar"], [role="group"]`,
  );

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

/** What stands in a line with its neighbours; anything else begins a line, or is met by itself. */
const IN_LINE = 'span, b, i, em, strong, small, code, kbd, time, bdi, s, mark';

/** Between two texts, the elements that one leaves and the other enters. */
function between(before: Text, after: Text): Element[] {
  const above = (text: Text): Element[] => {
    const path: Element[] = [];
    for (let at = text.parentElement; at; at = at.parentElement) path.push(at);
    return path;
  };
  const [left, entered] = [above(before), above(after)];
  return [
    ...left.filter((each) => !entered.includes(each)),
    ...entered.filter((each) => !left.includes(each)),
  ];
}

/** What a reader is given of it, text by text. */
function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts.filter(({ data, parentElement }) => data !== '' && !parentElement?.closest(FOR_NOBODY));
}

/** Two words of neighbouring elements with nothing between them: read aloud, copied or found they are one. */
function gluedWords(root: Element): string[] {
  const texts = textsIn(root);
  return texts.slice(1).flatMap((after, at) => {
    const before = texts[at] ?? after;
    const isGlued = /^[\p{L}\p{N}]{2}$/u.test(`${before.data.at(-1)}${after.data.at(0)}`);
    const parted = isGlued ? between(before, after) : [];
    return parted.length > 0 && parted.every((each) => each.matches(IN_LINE))
      ? [`glued words: ${before.data.slice(-20)}|${after.data.slice(0, 20)}`]
      : [];
  });
}

/** Told in sentences; empty when all is well. */
export function flaws(root: Element): string[] {
  const elements = [...root.querySelectorAll('*')];
  return [
    ...rawTexts(root),
    ...elements.flatMap(rawAttributes).map((text) => `raw attribute: ${text}`),
    ...elements.filter(isNameless).map((element) => `without a name: ${shortened(element)}`),
    ...elements.filter(isMute).map((element) => `an icon alone: ${shortened(element)}`),
    ...elements.filter(isPassedOver).map((element) => `passed over by Tab: ${shortened(element)}`),
    ...brokenReferences(root),
    ...gluedWords(root),
  ];
}
