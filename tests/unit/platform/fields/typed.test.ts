// @vitest-environment happy-dom
// What a page script knows of a field: what was typed by hand, where text may go, what must stand there afterwards.
import { beforeEach, describe, expect, test } from 'vitest';
import { lookAround } from '../../../../lib/platform/fields/expected-text';
import { isTextControl } from '../../../../lib/platform/fields/text-control';
import { typedAbbreviation } from '../../../../lib/platform/fields/typed-abbreviation';
import { createTypedLetters } from '../../../../lib/platform/fields/typed-letters';

/** Looks before; the answer looks after. */
const expectText = (caret: Parameters<typeof lookAround>[0], text: string): (() => boolean) => {
  const holds = lookAround(caret);
  return () => holds(text);
};

beforeEach(() => document.body.replaceChildren());

const field = (value = ''): HTMLTextAreaElement => {
  const area = document.createElement('textarea');
  area.value = value;
  document.body.append(area);
  return area;
};

/** A key pressed in `target`; happy-dom tells every Alt as AltGr (21.0.4), so the state is given by hand. */
function key(
  target: Element,
  name: string,
  held: { ctrl?: boolean; alt?: boolean; altGraph?: boolean } = {},
) {
  const event = new KeyboardEvent('keydown', {
    key: name,
    ctrlKey: held.ctrl ?? false,
    altKey: held.alt ?? false,
  });
  event.composedPath = () => [target];
  event.getModifierState = (modifier) => modifier === 'AltGraph' && held.altGraph === true;
  return event;
}

describe('letters typed by hand', () => {
  const typing = (...keys: string[]) => {
    const area = field();
    const letters = createTypedLetters();
    for (const name of keys) letters.note(key(area, name));
    return { area, letters };
  };

  test('spell an abbreviation, a correction included', () => {
    expect(typing(';', 'r', 'x', 'Backspace', 'd', 'v').letters.endWith(';rdv')).toBe(true);
    expect(typing(';', 'r').letters.endWith(';rdv')).toBe(false);
  });

  test('a held modifier alone breaks nothing; an arrow, Enter or a click elsewhere begins anew', () => {
    expect(typing(';', 'Shift', 'r').letters.endWith(';r')).toBe(true);
    expect(typing(';', 'ArrowLeft', 'r').letters.endWith(';r')).toBe(false);
    expect(typing(';', 'Enter', 'r').letters.endWith(';r')).toBe(false);
  });

  test('are those of one field only', () => {
    const { letters } = typing(';', 'r');
    letters.note(key(field(), 'd'));
    expect(letters.endWith(';rd')).toBe(false);
    expect(letters.endWith('d')).toBe(true);
  });

  test('a shortcut is no letter, AltGr is', () => {
    const { area, letters } = typing(';');
    letters.note(key(area, 'a', { ctrl: true }));
    expect(letters.endWith('a')).toBe(false);
    letters.note(key(area, '{', { ctrl: true, alt: true, altGraph: true }));
    expect(letters.endWith('{')).toBe(true);
  });
});

describe('an abbreviation before the caret', () => {
  const rules = { key: 'Tab', inCode: false, abbreviations: [';rdv', ';fin'] } as const;
  const at = (element: HTMLElement, offsets: [number, number] | null) =>
    ({ element, offsets, range: null }) as Parameters<typeof typedAbbreviation>[0];

  test('is found at the caret, not elsewhere, and never in a selection', () => {
    expect(typedAbbreviation(at(field('Bonjour ;rdv'), [12, 12]), rules)).toBe(';rdv');
    expect(typedAbbreviation(at(field(';rdv demain'), [11, 11]), rules)).toBeNull();
    expect(typedAbbreviation(at(field('Bonjour ;rdv'), [8, 12]), rules)).toBeNull();
  });

  test('where the browser does not tell the caret, there is none', () => {
    expect(typedAbbreviation(at(field(';rdv'), null), rules)).toBeNull();
  });

  test('in code only where it is wanted', () => {
    const code = document.createElement('pre');
    const area = field(';rdv');
    code.append(area);
    document.body.append(code);
    expect(typedAbbreviation(at(area, [4, 4]), rules)).toBeNull();
    expect(typedAbbreviation(at(area, [4, 4]), { ...rules, inCode: true })).toBe(';rdv');
  });
});

describe('after an insertion', () => {
  const look = (area: HTMLTextAreaElement, at: number, text: string) =>
    expectText({ element: area, offsets: [at, at], range: null } as Parameters<typeof lookAround>[0], text);

  test('the text must stand at the caret, between what stood around it', () => {
    const area = field('avant  après');
    const isThere = look(area, 6, 'un mot');
    expect(isThere()).toBe(false);
    area.value = 'avant un mot après';
    expect(isThere()).toBe(true);
  });

  test('elsewhere in the field is not there', () => {
    const area = field('un mot, puis ');
    const isThere = look(area, 13, 'un mot');
    expect(isThere()).toBe(false);
    area.value = 'un mot un mot, puis ';
    expect(isThere()).toBe(false);
  });

  test('a mask may rewrite what stands between the digits', () => {
    const area = field('');
    const isThere = look(area, 0, '0612345678');
    area.value = '06 12 34 56 78';
    expect(isThere()).toBe(true);
  });

  test('a field that tells no caret must hold each line once more than before', () => {
    const area = field('un mot');
    const isThere = expectText(
      { element: area, offsets: null, range: null } as Parameters<typeof lookAround>[0],
      'un mot\ndeux',
    );
    area.value = 'un mot deux';
    expect(isThere()).toBe(false);
    area.value = 'un mot un mot deux';
    expect(isThere()).toBe(true);
  });
});

test.each([
  ['<textarea></textarea>', true],
  ['<input>', true],
  ['<input type="search">', true],
  ['<input type="email">', true],
  ['<input type="password">', false],
  ['<input type="checkbox">', false],
  ['<button></button>', false],
  ['<div></div>', false],
])('%s takes text: %s', (html, expected) => {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  expect(element && isTextControl(element)).toBe(expected);
});
