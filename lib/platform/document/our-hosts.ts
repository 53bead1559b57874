/** Which elements in this document are ours: told by identity, since a page can copy any attribute. Runs in the page, isolated world. */

/** Where they are kept, in the isolated world. */
export const HOSTS_KEY = 'decroche:hosts';

/** By this attribute the mask spares our host elements. */
export const HOST_ATTRIBUTE = 'data-decroche';

const hosts = (): WeakSet<Element> => {
  const known: WeakSet<Element> = Reflect.get(globalThis, HOSTS_KEY) ?? new WeakSet();
  Reflect.set(globalThis, HOSTS_KEY, known);
  return known;
};

/** Marks an element as ours, for every script of ours in this document. */
export function claimHost(element: Element, name = ''): void {
  element.setAttribute(HOST_ATTRIBUTE, name);
  hosts().add(element);
}

/** True for an element that one of our scripts made. */
export const isOurHost = (element: Element): boolean => hosts().has(element);
