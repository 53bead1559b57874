// @vitest-environment happy-dom
// The last field of the page: what counts as one, what moves it, what it survives.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  createFieldMemory,
  type FocusBefore,
  listenAlone,
} from '../../../../lib/platform/fields/field-memory';

let host: HTMLElement;

beforeEach(() => {
  document.body.replaceChildren();
  Object.assign(chrome, { dom: { openOrClosedShadowRoot: () => null } });
  host = document.createElement('div');
  host.tabIndex = 0;
  document.body.append(host);
});

function memoryHere(onTyped = vi.fn()) {
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  const memory = createFieldMemory(() => host, onTyped);
  listenAlone(memory, listening.signal);
  return { memory, listening, onTyped };
}

const field = (tag = 'textarea', value = ''): HTMLTextAreaElement => {
  const element = document.createElement(tag) as HTMLTextAreaElement;
  element.value = value;
  document.body.append(element);
  return element;
};

describe('the last field', () => {
  test('is none before anything has the focus, and nothing can be given back', () => {
    const { memory } = memoryHere();
    expect([memory.last(), memory.restore(), memory.isFocused()]).toEqual([null, false, false]);
  });

  test('is the one that took the focus last', () => {
    const { memory } = memoryHere();
    const [first, second] = [field(), field('input')];
    first.focus();
    expect(memory.last()?.element).toBe(first);
    second.focus();
    expect(memory.last()?.element).toBe(second);
    expect(memory.isFocused()).toBe(true);
  });

  test('stays while our own panel has the focus', () => {
    const { memory } = memoryHere();
    const area = field();
    area.focus();
    host.focus();
    expect(memory.last()?.element).toBe(area);
  });

  test('keeps the selection as it is when the keyboard leaves', () => {
    const { memory } = memoryHere();
    const area = field('textarea', 'Madame Lise');
    area.focus();
    area.setSelectionRange(7, 11);
    area.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
    expect(memory.last()?.offsets).toEqual([7, 11]);
    area.setSelectionRange(2, 3);
    memory.look();
    expect(memory.last()?.offsets).toEqual([2, 3]);
  });

  test('is not read at her keys, and stands as it was as the keyboard leaves', () => {
    const { memory } = memoryHere();
    const area = field('textarea', 'Madame Lise');
    area.focus();
    const read = vi.spyOn(area, 'selectionStart', 'get');
    for (const type of ['keydown', 'input', 'keyup'])
      area.dispatchEvent(new KeyboardEvent(type, { key: 'a', bubbles: true }));
    document.dispatchEvent(new Event('selectionchange'));
    expect(read).not.toHaveBeenCalled();
    area.setSelectionRange(4, 5);
    host.focus();
    expect(memory.last()?.offsets).toEqual([4, 5]);
  });

  test('gets focus and selection back', () => {
    const { memory } = memoryHere();
    const area = field('textarea', 'Madame Lise');
    area.focus();
    area.setSelectionRange(1, 4);
    memory.look();
    host.focus();
    area.setSelectionRange(11, 11);
    expect(memory.restore()).toBe(true);
    expect(document.activeElement).toBe(area);
    expect([area.selectionStart, area.selectionEnd]).toEqual([1, 4]);
  });

  test('that the page took away cannot be given back', () => {
    const { memory } = memoryHere();
    const area = field();
    area.focus();
    area.remove();
    expect(memory.restore()).toBe(false);
  });
});

describe('a field that she was in before anybody remembered', () => {
  const followed = (before: FocusBefore) => {
    const memory = createFieldMemory(() => host, vi.fn(), before);
    const listening = new AbortController();
    onTestFinished(() => listening.abort());
    memory.follow(listening.signal);
    return memory;
  };

  test('is the last one, with the caret where it stands', () => {
    const area = field('textarea', 'Madame Lise');
    area.focus();
    area.setSelectionRange(7, 11);
    const memory = followed({ last: () => ({ element: area }), isFocused: () => true });
    expect([memory.last(), memory.isFocused()]).toEqual([
      { element: area, offsets: [7, 11], range: null },
      true,
    ]);
  });

  test('is found also where the mask has taken the focus away since', () => {
    const area = field('textarea', 'Madame Lise');
    area.setSelectionRange(2, 3);
    const memory = followed({ last: () => ({ element: area }), isFocused: () => true });
    expect([memory.restore(), area.selectionStart, document.activeElement]).toEqual([true, 2, area]);
  });
});

describe('the page’s focus', () => {
  test('is lost when a field is left', () => {
    const { memory } = memoryHere();
    const area = field();
    area.focus();
    area.blur();
    expect(memory.isFocused()).toBe(false);
    expect(memory.last()?.element).toBe(area);
  });

  test('that the mask takes away counts as still there', () => {
    const { memory } = memoryHere();
    const area = field();
    area.focus();
    vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue({
      contentVisibility: 'hidden',
    } as CSSStyleDeclaration);
    area.blur();
    vi.restoreAllMocks();
    expect(memory.isFocused()).toBe(true);
  });

  test('does not come from our own panel', () => {
    const { memory } = memoryHere();
    host.focus();
    expect([memory.isFocused(), memory.last()]).toEqual([false, null]);
  });
});

describe('listening', () => {
  test.each(['keydown', 'compositionend', 'input'])(
    '« %s » is handed on, also where the page stops it',
    (type) => {
      const { onTyped } = memoryHere();
      const area = field();
      area.addEventListener(type, (event) => event.stopImmediatePropagation());
      area.dispatchEvent(new Event(type, { bubbles: true }));
      expect(onTyped).toHaveBeenCalledTimes(1);
    },
  );

  test('ends with its signal, and begins anew in a document that lost its listeners', () => {
    const { memory, listening, onTyped } = memoryHere();
    listening.abort();
    const area = field();
    area.focus();
    area.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
    expect([memory.last(), onTyped.mock.calls.length]).toEqual([null, 0]);
    const again = new AbortController();
    onTestFinished(() => again.abort());
    listenAlone(memory, again.signal);
    area.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
    area.dispatchEvent(new Event('input', { bubbles: true }));
    expect([memory.last()?.element, onTyped.mock.calls.length]).toEqual([area, 2]);
  });
});
