// @vitest-environment happy-dom
// A place in a field: read, given back exactly, moved after an insertion.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { moveBack, readCaret, restoreCaret } from '../../../../lib/platform/fields/caret';

beforeEach(() => document.body.replaceChildren());

function put(html: string): HTMLInputElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLInputElement;
}

describe('reading', () => {
  test.each([
    ['<textarea>Bonjour</textarea>', [2, 5]],
    ['<input value="Bonjour">', [2, 5]],
    ['<input type="search" value="Bonjour">', [2, 5]],
    ['<input type="tel" value="0102030405">', [2, 5]],
  ])('%s: its selection', (html, offsets) => {
    const element = put(html);
    element.setSelectionRange(2, 5);
    expect(readCaret(element)).toEqual({ element, offsets, range: null });
  });

  test('a field whose type tells no selection has a place without offsets', () => {
    const element = put('<input type="number" value="12">');
    Object.defineProperty(element, 'selectionStart', { value: null });
    Object.defineProperty(element, 'selectionEnd', { value: null });
    expect(readCaret(element)).toEqual({ element, offsets: null, range: null });
  });

  test('body and <html> are no fields', () => {
    expect(readCaret(document.body)).toBeNull();
    expect(readCaret(document.documentElement)).toBeNull();
  });

  test('a document that is editable as a whole is one, with its selection', () => {
    document.body.textContent = 'Compte rendu';
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
    const text = document.body.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 3, text, 6);
    const caret = readCaret(document.body);
    Object.defineProperty(document, 'designMode', { value: 'off', configurable: true });
    expect([caret?.range?.startOffset, caret?.range?.endOffset]).toEqual([3, 6]);
  });

  test.each(['<button>Fermer</button>', '<input type="checkbox">', '<input type="password">'])(
    '%s keeps its focus only',
    (html) => {
      const element = put(html);
      expect(readCaret(element)).toEqual({ element, offsets: null, range: null });
    },
  );
});

describe('giving back', () => {
  test('a selection that was changed meanwhile', () => {
    const element = put('<textarea>Madame Lise Martin</textarea>');
    element.setSelectionRange(7, 11);
    const caret = readCaret(element);
    element.setSelectionRange(0, 0);
    expect(caret && restoreCaret(caret)).toBe(true);
    expect([element.selectionStart, element.selectionEnd]).toEqual([7, 11]);
    expect(document.activeElement).toBe(element);
  });

  test('a selection that stands already is not set again: the page would hear of it', () => {
    const element = put('<textarea>abc</textarea>');
    element.setSelectionRange(1, 2);
    const caret = readCaret(element);
    const set = vi.spyOn(element, 'setSelectionRange');
    if (caret) restoreCaret(caret);
    expect(set).not.toHaveBeenCalled();
  });

  test('a field that left the page is not given back, and nothing takes the focus', () => {
    const element = put('<textarea></textarea>');
    const caret = readCaret(element);
    element.remove();
    const focus = vi.spyOn(element, 'focus');
    expect(caret && restoreCaret(caret)).toBe(false);
    expect(focus).not.toHaveBeenCalled();
  });

  test('the range of an editor; one whose text was drawn anew is left where it is', () => {
    const element = put('<p tabindex="0">Compte rendu</p>');
    const text = element.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, 2);
    range.setEnd(text, 4);
    const selection = document.getSelection();
    selection?.setBaseAndExtent(text, 0, text, 0);
    restoreCaret({ element, offsets: null, range });
    expect([selection?.anchorOffset, selection?.focusOffset]).toEqual([2, 4]);
    element.textContent = 'neuf';
    const next = element.firstChild as Text;
    selection?.setBaseAndExtent(next, 1, next, 1);
    restoreCaret({ element, offsets: null, range: { ...range, startContainer: text } as Range });
    expect([selection?.anchorNode, selection?.anchorOffset]).toEqual([next, 1]);
  });
});

describe('after an insertion', () => {
  test.each([
    [0, 8],
    [3, 5],
    [8, 0],
  ])('the caret goes back by %d, to %d', (characters, at) => {
    const element = put('<textarea>Bonjour.</textarea>');
    element.setSelectionRange(8, 8);
    moveBack(element, characters);
    expect([element.selectionStart, element.selectionEnd]).toEqual([at, at]);
  });

  test('a type that has no selection keeps it after the text', () => {
    const element = put('<input type="number">');
    Object.defineProperty(element, 'selectionEnd', { value: null });
    const set = vi.spyOn(element, 'setSelectionRange');
    moveBack(element, 2);
    expect(set).not.toHaveBeenCalled();
  });
});
