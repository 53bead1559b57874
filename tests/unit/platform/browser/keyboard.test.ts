// @vitest-environment happy-dom
/** Which presses run a command, and which belong to what is being typed. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandRows } from '../../../../lib/app/commands';
import { type KeyRow, listenToKeys } from '../../../../lib/platform/browser/keyboard';
import { press } from './pressed-key';

let ran: string[];
let listening: AbortController;

const row = (keys: string, when: KeyRow['when'] = 'anywhere'): KeyRow => ({
  keys,
  when,
  run: () => void ran.push(keys),
});

/** A field of the panel, with the keyboard in it. */
function field(html: string): Element {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!element) throw new Error('no field');
  return element;
}

beforeEach(() => {
  ran = [];
  listening = new AbortController();
});
afterEach(() => {
  listening.abort();
  document.body.innerHTML = '';
});

const listen = (...rows: KeyRow[]) => listenToKeys(rows, listening.signal);

const TEXT_FIELDS = [
  '<textarea></textarea>',
  '<input>',
  '<input type="search">',
  '<input type="tel">',
  '<select><option>Dr Martin</option></select>',
  '<div contenteditable="true"></div>',
];

describe('a press by hand', () => {
  test('runs its command once and does nothing else', () => {
    listen(row('Alt+n'), row('Alt+t'));
    const event = press({ key: 'n', code: 'KeyN', with: ['Alt'] });
    expect(ran).toEqual(['Alt+n']);
    expect(event.defaultPrevented).toBe(true);
  });

  test('that is no command is left to the field', () => {
    listen(row('Alt+n'));
    expect(press({ key: 'n', code: 'KeyN' }).defaultPrevented).toBe(false);
    expect(press({ key: 'n', code: 'KeyN', with: ['Alt', 'Shift'] }).defaultPrevented).toBe(false);
    expect(ran).toEqual([]);
  });

  test('of a letter follows the layout: A is where AZERTY has it', () => {
    listen(row('Alt+a'));
    press({ key: 'a', code: 'KeyQ', with: ['Alt'] });
    press({ key: 'q', code: 'KeyA', with: ['Alt'] });
    expect(ran).toEqual(['Alt+a']);
  });

  test('of a digit is the physical key: AZERTY needs no Shift', () => {
    listen(row('Alt+Digit2'));
    press({ key: 'é', code: 'Digit2', with: ['Alt'] });
    expect(ran).toEqual(['Alt+Digit2']);
  });

  test('of a digit alone takes a card, and stays a digit in a field', () => {
    const codes: string[] = [];
    listen({ keys: '(Digit[1-9])', when: 'outsideText', run: (code) => void codes.push(code) });
    press({ key: '"', code: 'Digit3' });
    press({ key: 'à', code: 'Digit0' });
    press({ key: '3', code: 'Digit3' }, field('<input>'));
    expect(codes).toEqual(['Digit3']);
  });

  test('of « ? » is the same with Shift, as on QWERTY, or without', () => {
    listen(row('[Shift]+?'));
    press({ key: '?', code: 'KeyM', with: ['Shift'] });
    press({ key: '?', code: 'Comma' });
    expect(ran).toEqual(['[Shift]+?', '[Shift]+?']);
  });

  test('after the panel is gone runs nothing', () => {
    listen(row('Escape'));
    listening.abort();
    press({ key: 'Escape' });
    expect(ran).toEqual([]);
  });
});

describe('somebody else’s press', () => {
  test('invented by a script runs no command of the table, whatever the key', () => {
    listen(...commandRows.map(({ keys, when }) => row(keys, when)));
    for (const key of ['Escape', 'F1', 'o', 'n', '?']) press({ key, byHand: false });
    for (const key of ['n', 't', 'g', 'i', 'a'])
      expect(press({ key, with: ['Alt'], byHand: false }).defaultPrevented).toBe(false);
    press({ key: 'Enter', with: ['Control'], byHand: false });
    expect(ran).toEqual([]);
    press({ key: 'Escape' });
    expect(ran).toEqual(['Escape']);
  });

  test('without a key, as when the browser fills a field in, is not read as one', () => {
    listen(row('Escape'));
    const failures: unknown[] = [];
    const onError = (event: ErrorEvent) => void failures.push(event.error);
    addEventListener('error', onError);
    const event = new Event('keydown', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    expect(() => document.body.dispatchEvent(event)).not.toThrow();
    removeEventListener('error', onError);
    expect([...failures, ...ran]).toEqual([]);
  });
});

describe('what is being typed', () => {
  test.each(TEXT_FIELDS)('a letter stays a letter in %s', (html) => {
    listen(row('o', 'outsideText'), row('Control+Enter'));
    const element = field(html);
    expect(press({ key: 'o', code: 'KeyO' }, element).defaultPrevented).toBe(false);
    expect(ran).toEqual([]);
    press({ key: 'Enter', with: ['Control'] }, element);
    expect(ran).toEqual(['Control+Enter']);
  });

  test.each(['<button>Oui</button>', '<input type="checkbox">'])('a letter is an answer on %s', (html) => {
    listen(row('o', 'outsideText'));
    press({ key: 'o', code: 'KeyO' }, field(html));
    expect(ran).toEqual(['o']);
  });

  test('a key held down runs its command once', () => {
    listen(row('Alt+n'));
    press({ key: 'n', with: ['Alt'] });
    press({ key: 'n', with: ['Alt'], repeat: true });
    expect(ran).toEqual(['Alt+n']);
  });

  test('a character being composed, or a dead key, is never a command', () => {
    listen(row('o', 'outsideText'), row('Dead'));
    press({ key: 'o', isComposing: true });
    press({ key: 'Dead', code: 'BracketLeft' });
    expect(ran).toEqual([]);
  });

  test('AltGr types its character, as AltGraph or as Ctrl+Alt', () => {
    listen(row('Alt+n'), row('Control+Alt+n'), row('n', 'outsideText'));
    press({ key: 'n', with: ['AltGraph'] });
    press({ key: 'n', with: ['AltGraph', 'Alt'] });
    press({ key: 'n', with: ['Control', 'Alt'] });
    expect(ran).toEqual([]);
  });
});

describe('a letter that has a zone', () => {
  const inZone = (html: string) => {
    const zone = field(`<section data-keys="question caller">${html}</section>`);
    return zone.firstElementChild ?? zone;
  };

  test('acts on whatever has the focus in it', () => {
    listen(row('o', 'question'), row('p', 'caller'));
    press({ key: 'o' }, inZone('<button>Oui</button>'));
    press({ key: 'p' }, inZone('<fieldset></fieldset>'));
    expect(ran).toEqual(['o', 'p']);
  });

  test('does nothing anywhere else: a letter typed after a layer is closed answers nothing', () => {
    listen(row('o', 'question'));
    for (const html of ['<button></button>', '<section data-keys="caller"></section>'])
      expect(press({ key: 'o' }, field(html)).defaultPrevented).toBe(false);
    press({ key: 'o' });
    press({ key: 'o' }, inZone('<textarea></textarea>'));
    expect(ran).toEqual([]);
  });
});

test('every row of the table that has keys can be pressed', () => {
  const rows = commandRows.filter(({ keys }) => keys !== '');
  listen(...rows.map(({ keys, when }) => row(keys, when)));
  const zone = field('<div data-keys="question caller waiting"></div>');
  for (const { keys } of rows) {
    const parts = keys.split('+').filter((part) => !part.startsWith('['));
    const key = parts.pop() ?? '';
    const modifiers = (['Alt', 'Control', 'Shift'] as const).filter((name) => parts.includes(name));
    // A row for several digits is pressed with the last of them.
    const code = key.replace(/^\(Digit\[1-(\d)\]\)$/, 'Digit$1');
    press(code.startsWith('Digit') ? { key: '&', code, with: modifiers } : { key, with: modifiers }, zone);
  }
  expect(ran).toEqual(rows.map(({ keys }) => keys));
});
