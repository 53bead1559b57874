// @vitest-environment happy-dom
// The keyboard's place in one panel, found again in the next by the name of its control.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  isPlaceDrawn,
  isTyping,
  openTypingBuffer,
  readPlace,
  restorePlace,
} from '../../../../lib/platform/panel/keyboard-place';

const typed: string[] = [];

/** Puts the text at the caret of the focused field, as the browser does; happy-dom does not (21.0.4). */
function insertHere(_: string, __: boolean, text: string): boolean {
  typed.push(text);
  const { activeElement: field } = document;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
    field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  return true;
}

beforeEach(() => {
  document.body.replaceChildren();
  typed.length = 0;
  Object.assign(document, { execCommand: insertHere });
  Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });
});

const draw = (html: string): HTMLInputElement => {
  document.body.innerHTML = html;
  return document.body.querySelector('textarea, input, button, a') as HTMLInputElement;
};

describe('a place', () => {
  test('is nowhere without a focus', () => {
    expect(readPlace()).toBeNull();
    expect(readPlace(document.body)).toBeNull();
  });

  test.each([
    ['<label>Motif<textarea>x</textarea></label>', 'Motif'],
    ['<textarea aria-label="Motif">x</textarea>', 'Motif'],
    ['<button>Terminer</button>', 'Terminer'],
  ])('is named by what names its control: %s', (html, name) => {
    expect(readPlace(draw(html))?.name).toContain(name);
  });

  test('in a text is where the selection stands', () => {
    const field = draw('<textarea aria-label="Motif">fièvre depuis lundi</textarea>');
    field.focus();
    field.setSelectionRange(7, 13);
    expect(readPlace()).toEqual({
      name: 'Motif',
      tag: 'TEXTAREA',
      text: 'fièvre depuis lundi',
      start: 7,
      end: 13,
    });
  });

  test('where the type tells no selection is at the end of the text', () => {
    const field = draw('<input type="email" aria-label="Courriel" value="a@b.fr">');
    for (const name of ['selectionStart', 'selectionEnd'])
      Object.defineProperty(field, name, { value: null });
    expect(readPlace(field)).toMatchObject({ start: 6, end: 6 });
  });

  test('on a button has no text', () => {
    expect(readPlace(draw('<button>Fermer</button>'))).toMatchObject({ text: '', start: 0, end: 0 });
  });
});

test.each([
  ['<textarea></textarea>', true],
  ['<input type="text">', true],
  ['<input type="search">', true],
  ['<input type="checkbox">', false],
  ['<input type="date">', false],
  ['<button>a</button>', false],
])('%s: something is typed there: %s', (html, expected) => {
  draw(html).focus();
  expect(isTyping()).toBe(expected);
});

describe('the place in the next panel', () => {
  const place = { name: 'Motif', tag: 'TEXTAREA', text: 'fièvre', start: 2, end: 4 };

  test.each([
    ['is not there yet', '<p></p>', false],
    ['has an older text', '<textarea aria-label="Motif">fiè</textarea>', false],
    ['has its whole text', '<textarea aria-label="Motif">fièvre</textarea>', true],
    ['is another control', '<textarea aria-label="Nom">fièvre</textarea>', false],
  ])('%s: %s', (_, html, isDrawn) => {
    document.body.innerHTML = html;
    expect(isPlaceDrawn(place)).toBe(isDrawn);
  });

  test('takes focus and selection, and no letter twice', () => {
    const field = draw('<textarea aria-label="Motif">fièvre</textarea>');
    restorePlace(place);
    expect(document.activeElement).toBe(field);
    expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(['fièvre', 2, 4]);
    expect(typed).toEqual([]);
  });

  test('gets the letters that were on no disk', () => {
    const field = draw('<textarea aria-label="Motif">fiè</textarea>');
    restorePlace({ ...place, start: 6, end: 6 });
    expect([field.value, field.selectionStart]).toEqual(['fièvre', 6]);
  });

  test('with another text than hers is left as it stands', () => {
    const field = draw('<textarea aria-label="Motif">toux</textarea>');
    restorePlace(place);
    expect([field.value, typed]).toEqual(['toux', []]);
  });

  test('that is not drawn moves nothing', () => {
    const button = draw('<button>Fermer</button>');
    button.focus();
    restorePlace(place);
    expect(document.activeElement).toBe(button);
  });
});

describe('letters typed while the panel before still writes', () => {
  test('come after its last words, and their field goes', async () => {
    const field = draw('<textarea aria-label="Motif">fiè</textarea>');
    const buffer = openTypingBuffer();
    const area = document.activeElement as HTMLTextAreaElement;
    expect(area).not.toBe(field);
    area.value = 'vre';
    await buffer.passOn(async () => {
      field.focus();
      field.setSelectionRange(3, 3);
    });
    expect([field.value, area.isConnected]).toEqual(['fièvre', false]);
  });

  test('a letter being composed is waited for', async () => {
    const field = draw('<textarea></textarea>');
    const buffer = openTypingBuffer();
    const area = document.activeElement as HTMLTextAreaElement;
    area.dispatchEvent(new Event('compositionstart'));
    const restore = vi.fn(async () => field.focus());
    const passed = buffer.passOn(restore);
    onTestFinished(() => area.remove());
    await new Promise((resolve) => setTimeout(resolve));
    expect(restore).not.toHaveBeenCalled();
    area.value = 'ê';
    area.dispatchEvent(new Event('compositionend'));
    await passed;
    expect(field.value).toBe('ê');
  });
});
