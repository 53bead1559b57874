// @vitest-environment happy-dom
/** The letters of the command table on every layout, and the pad. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandRows } from '../../../../lib/app/commands';
import { type KeyRow, listenToKeys } from '../../../../lib/platform/browser/keyboard';
import { keysOf, LAYOUTS } from './layouts';
import { press } from './pressed-key';

let ran: string[];
let listening: AbortController;

beforeEach(() => {
  ran = [];
  listening = new AbortController();
});
afterEach(() => listening.abort());

const row = (keys: string, when: KeyRow['when'] = 'anywhere'): KeyRow => ({
  keys,
  when,
  run: () => void ran.push(keys),
});

const listen = (...rows: KeyRow[]) => listenToKeys(rows, listening.signal);

describe.each(Object.entries(LAYOUTS).filter(([, { isMac }]) => !isMac))('on %s', (_, layout) => {
  test('every letter of the table is pressed once, with its modifiers', () => {
    const rows = commandRows.filter(({ keys }) => /^(?:Alt\+(?:Shift\+)?)?[a-z]$/.test(keys));
    listen(...rows.map(({ keys, when }) => row(keys, when)));
    // Every zone at once: which one a row needs is not what is tried here.
    const zone = document.createElement('div');
    zone.dataset['keys'] = 'question caller waiting';
    document.body.append(zone);
    for (const { keys } of rows) {
      const found = keysOf(layout).find(({ letter }) => letter.toLowerCase() === keys.slice(-1));
      if (!found) throw new Error(`no key for ${keys}`);
      press({ ...found, with: (['Alt', 'Shift'] as const).filter((name) => keys.includes(name)) }, zone);
    }
    zone.remove();
    expect(ran).toEqual(rows.map(({ keys }) => keys));
  });
});

describe('the pad', () => {
  test('its digits take a card; with Alt they are Windows’ own, without NumLock arrows', () => {
    const codes: string[] = [];
    listen({ keys: '(Digit[1-9])', when: 'outsideText', run: (code) => void codes.push(code) });
    listen(row('Alt+Digit2'));
    press({ key: '3', code: 'Numpad3' });
    press({ key: '2', code: 'Numpad2', with: ['Alt'] });
    press({ key: 'ArrowDown', code: 'Numpad2' });
    expect([...codes, ...ran]).toEqual(['Digit3']);
  });
});
