/** Which elements in this document are ours: told by identity, since a page can copy any attribute. Runs in the page, isolated world. */

const KEY = 'decroche:hosts';

/** By this attribute the mask spares our host elements. */
export const HOST_ATTRIBUTE = 'data-decroche';

const hosts = (): WeakSet<Element> => {
  const known: WeakSet<Element> = Reflect.get(globalThis, KEY) ?? new WeakSet();
  Reflect.set(globalThis, KEY, known);
  return known;
};

/** Marks an element as ours, for every script of ours in this document. */
export function claimHost(element: Element, name = ''): void {
  element.setAttribute(HOST_ATTRIBUTE, name);
  hosts().add(element);
}

/** True for an element that one of our scripts made. */
export const isOurHost = (element: Element): boolean => hosts().has(element);
