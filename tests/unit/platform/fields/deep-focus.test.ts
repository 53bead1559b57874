// @vitest-environment happy-dom
// The element that really has the focus, however deep, and never one of ours.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  deepFocus,
  frameDocument,
  isForeignFrame,
  shadowRootOf,
} from '../../../../lib/platform/fields/deep-focus';

beforeEach(() => {
  document.body.replaceChildren();
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  // The browser's own way into a closed tree.
  Object.assign(chrome, {
    dom: { openOrClosedShadowRoot: (element: Element) => roots.get(element) ?? null },
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(chrome, 'dom');
  });
});

const add = (tag: string, parent: ParentNode & Node = document.body): HTMLElement => {
  const element = document.createElement(tag);
  element.tabIndex = 0;
  parent.appendChild(element);
  return element;
};

/** A frame by its name only: a real one would load a page. */
const addFrame = (): HTMLElement => Object.defineProperty(add('div'), 'tagName', { value: 'IFRAME' });

/** A root whose focus is given by hand: happy-dom knows one active element of the document only. */
const focusIn = (root: object, element: Element | null) =>
  Object.defineProperty(root, 'activeElement', { value: element, configurable: true });

describe('the focused element', () => {
  test('of a plain page is the active one', () => {
    const input = add('input');
    input.focus();
    expect(deepFocus(undefined)).toBe(input);
  });

  test.each(['open', 'closed'] as const)('is found in an %s shadow tree, and in one within it', (mode) => {
    const outer = add('div');
    const tree = outer.attachShadow({ mode });
    const inner = add('section', tree);
    const deeper = inner.attachShadow({ mode });
    const field = add('input', deeper);
    outer.focus();
    focusIn(tree, inner);
    focusIn(deeper, field);
    expect(deepFocus(undefined)).toBe(field);
  });

  test('of a tree without a focus of its own is its host', () => {
    const outer = add('div');
    focusIn(outer.attachShadow({ mode: 'closed' }), null);
    outer.focus();
    expect(deepFocus(undefined)).toBe(outer);
  });

  test('is found in a frame of the same origin; a foreign frame is itself the answer', () => {
    const frame = addFrame();
    const field = document.createElement('input');
    frame.focus();
    Object.defineProperty(frame, 'contentDocument', { value: { activeElement: field }, configurable: true });
    expect(deepFocus(undefined)).toBe(field);
    Object.defineProperty(frame, 'contentDocument', { value: null, configurable: true });
    expect(deepFocus(undefined)).toBe(frame);
  });

  test('on our own host is none of the page’s', () => {
    const host = add('div');
    host.focus();
    expect(deepFocus(host)).toBeNull();
    expect(deepFocus(undefined)).toBe(host);
  });
});

describe('a frame', () => {
  test('whose document cannot be reached is foreign; what is no frame is neither', () => {
    const frame = addFrame();
    Object.defineProperty(frame, 'contentDocument', { value: null });
    expect([isForeignFrame(frame), frameDocument(frame)]).toEqual([true, null]);
    const plain = add('div');
    Object.defineProperty(plain, 'contentDocument', { value: document });
    expect([isForeignFrame(plain), frameDocument(plain)]).toEqual([false, null]);
  });
});

test('an element that is no HTML is not shown to the browser’s own way, which would throw', () => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const ask = vi.fn(() => {
    throw new TypeError('not an HTMLElement');
  });
  Object.assign(chrome, { dom: { openOrClosedShadowRoot: ask } });
  Object.defineProperty(svg, 'openOrClosedShadowRoot', { value: null });
  expect(shadowRootOf(svg)).toBe(svg.shadowRoot);
  expect(ask).not.toHaveBeenCalled();
});
