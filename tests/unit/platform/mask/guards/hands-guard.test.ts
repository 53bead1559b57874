// @vitest-environment happy-dom
// While masked no key and no press acts in the page; the browser's own keys still do.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { HANDS_KEY, keepHands } from '../../../../../lib/platform/document/kept-hands';
import { claimHost } from '../../../../../lib/platform/document/our-hosts';
import { dropFocus, guardHands } from '../../../../../lib/platform/mask/guards/hands-guard';
import { hearMasked } from '../../../../../lib/platform/mask/guards/masked-ears';

let release: () => void;

beforeEach(() => {
  document.body.replaceChildren();
  release = guardHands();
  onTestFinished(() => release());
});

type Held = { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean };

/** What becomes of an event of her own hands: whether the page hears it, and whether the browser acts on it. */
function happens(event: Event, target: Element = document.body, isTrusted = true) {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  const heard = vi.fn();
  document.addEventListener(event.type, heard, { capture: true, once: true });
  target.dispatchEvent(event);
  document.removeEventListener(event.type, heard, true);
  return { isHeard: heard.mock.calls.length > 0, isActedOn: !event.defaultPrevented };
}

const options = { bubbles: true, cancelable: true };
const key = (name: string, held: Held = {}) =>
  new KeyboardEvent('keydown', { key: name, ...held, ...options });

describe('the page hears nothing', () => {
  test.each([
    ...['keydown', 'keyup', 'beforeinput', 'pointerdown', 'click', 'contextmenu', 'touchstart', 'wheel'],
    ...['copy', 'cut', 'paste', 'dragstart', 'drop', 'selectstart'],
  ])('of « %s », and nothing comes of it', (type) => {
    expect(happens(new Event(type, options))).toEqual({ isHeard: false, isActedOn: false });
  });

  test.each([
    ['a', {}],
    ['Enter', {}],
    ['Escape', {}],
    ['Delete', {}],
    [' ', {}],
    ['v', { ctrlKey: true }],
    ['C', { ctrlKey: true }],
    ['a', { metaKey: true }],
    ['z', { ctrlKey: true }],
  ])('of the key « %s » with %j, which does nothing', (name, held) => {
    expect(happens(key(name, held))).toEqual({ isHeard: false, isActedOn: false });
  });

  test.each([
    ['F5', {}],
    ['F11', {}],
    ['Tab', {}],
    ['t', { ctrlKey: true }],
    ['r', { metaKey: true }],
    ['ArrowLeft', { altKey: true }],
  ])('of the browser’s key « %s » with %j, which still does its work', (name, held) => {
    expect(happens(key(name, held))).toEqual({ isHeard: false, isActedOn: true });
  });
});

describe('left alone are', () => {
  test('events that the page makes up itself', () => {
    expect(happens(key('a'), document.body, false)).toEqual({ isHeard: true, isActedOn: true });
  });

  test('our own panel, not an element that claims to be', () => {
    const [ours, theirs] = [document.createElement('div'), document.createElement('div')];
    document.body.append(ours, theirs);
    claimHost(ours);
    for (const { name, value } of ours.attributes) theirs.setAttribute(name, value);
    expect(happens(new Event('click', options), ours).isHeard).toBe(true);
    expect(happens(new Event('click', options), theirs).isHeard).toBe(false);
  });

  test('what an ear of ours leaves to the page; the rest it hears first', () => {
    const hearing = new AbortController();
    onTestFinished(() => hearing.abort());
    const heard: string[] = [];
    hearMasked((event) => {
      heard.push(event.type);
      return event.type === 'keyup';
    }, hearing.signal);
    expect(happens(new Event('keyup', options)).isHeard).toBe(true);
    expect(happens(new Event('click', options)).isHeard).toBe(false);
    expect(heard).toEqual(['keyup', 'click']);
  });
});

test('hands are let in again at the end, whoever else asks meanwhile', () => {
  expect(Reflect.has(globalThis, HANDS_KEY)).toBe(true);
  release();
  expect(happens(key('a'))).toEqual({ isHeard: true, isActedOn: true });
  const event = key('a');
  Object.defineProperty(event, 'isTrusted', { value: true });
  keepHands(event);
  expect(event.defaultPrevented).toBe(false);
});

describe('the focus', () => {
  const focused = (): HTMLElement => {
    const element = document.createElement('input');
    document.body.append(element);
    element.focus();
    return element;
  };

  test('is taken from a field of the page', () => {
    focused();
    dropFocus();
    expect(document.activeElement).toBe(document.body);
  });

  test('stays in our own panel', () => {
    const ours = focused();
    claimHost(ours);
    dropFocus();
    expect(document.activeElement).toBe(ours);
  });
});
