// Finds what is drawn as a screen reader tells it: by role and accessible name.
import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';

type Name = string | RegExp;

/** Spaces of French typography are told apart by the eye only. */
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** No style sheet is loaded here: asking the browser for each element's style only costs time. */
const options = {
  getComputedStyle: (element: Element) =>
    ({
      display: 'block',
      visibility: 'visible',
      content: '',
      getPropertyValue: () => '',
      ...bareStyle(element),
    }) as unknown as CSSStyleDeclaration,
};

const bareStyle = (element: Element): object => (element.hasAttribute('hidden') ? { display: 'none' } : {});

export const nameOf = (element: Element): string => plain(computeAccessibleName(element, options));

/** Role as the browser gives it; a field that completes itself is told as a box with a list. */
export const roleOf = (element: Element): string | null => getRole(element);

const isMeant = (element: Element, name: Name | undefined): boolean => {
  if (name === undefined) return true;
  const own = nameOf(element);
  return typeof name === 'string' ? own === plain(name) : name.test(own);
};

/** Queries over one drawn tree. */
export function queries(root: Element) {
  const all = (role: string, name?: Name): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].filter(
      (element) => roleOf(element) === role && element.closest('[hidden]') === null && isMeant(element, name),
    );
  const names = (role: string): string[] => all(role).map(nameOf);
  const one = (role: string, name?: Name): HTMLElement => {
    const found = all(role, name);
    const [first] = found;
    if (first && found.length === 1) return first;
    const told = name === undefined ? role : `${role} « ${name} »`;
    throw new Error(`${found.length} × ${told}; drawn: ${[...new Set(names(role))].join(' | ') || 'none'}`);
  };
  const field = (role: string, name?: Name) => one(role, name) as HTMLInputElement;
  return {
    /** All that have this role, and this name if one is given. */
    all,
    names,
    /** The only one; fails the test otherwise, and tells what is drawn instead. */
    one,
    /** Null when there is none. */
    maybe: (role: string, name?: Name): HTMLElement | null => all(role, name)[0] ?? null,
    button: (name: Name) => one('button', name) as HTMLButtonElement,
    field: (name: Name) => field('textbox', name),
    list: (name: Name) => one('combobox', name) as unknown as HTMLSelectElement,
    tick: (name: Name) => field('checkbox', name),
    /** Everything that can be read, spaces as one. */
    text: (): string => plain(root.textContent),
    /** The same inside one region. */
    within: (element: Element) => queries(element),
    hasFocus: (element: Element): boolean => document.activeElement === element,
    /** What is told of a field besides its name: what is wrong, what to write. */
    description: (element: Element): string => plain(computeAccessibleDescription(element, options)),
  };
}
