// @vitest-environment happy-dom
/** Letters of hers that no field takes: told, as the words that they are, and no others. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listenToKeys } from '../../../../lib/platform/browser/keyboard';
import { hearStrayLetters } from '../../../../lib/platform/browser/stray-letters';
import { press } from './pressed-key';

let listening: AbortController;
let told: [letters: string, commands: number, zone: string | null, beginsWord: boolean][];
let ran: string[];

const onRow = (keys: string, when: string) => ({ keys, when, run: () => void ran.push(keys) });

beforeEach(() => {
  listening = new AbortController();
  told = [];
  ran = [];
  hearStrayLetters(
    ({ letters, commands, zone, beginsWord }) => void told.push([letters, commands, zone, beginsWord]),
    listening.signal,
  );
  const caller = ['p', 'r', 's', 'a', 'd'].map((letter) => onRow(letter, 'caller'));
  const question = ['o', 'n', 'e'].map((letter) => onRow(letter, 'question'));
  listenToKeys([...caller, ...question, onRow('Alt+x', 'anywhere')], listening.signal);
  document.body.innerHTML =
    '<section data-keys="caller"><button></button></section><section data-keys="question"><button></button></section><input>';
});
afterEach(() => {
  listening.abort();
  document.body.innerHTML = '';
});

/** Each letter `gap` ms after the one before, at the place named. */
async function type(word: string, where: string, gap = 150): Promise<void> {
  const target = document.querySelector(where) ?? document.body;
  const began = performance.now();
  for (const [index, key] of [...word].entries()) press({ key, at: began + index * gap }, target);
  await new Promise((resolve) => setTimeout(resolve));
}

describe('a letter that no field takes', () => {
  test('is told where it is no key', async () => {
    await type('é', 'body');
    expect(told).toEqual([['é', 0, null, true]]);
  });

  test('is not where it is one, nor with a key that makes it one, nor where a script made it up', async () => {
    await type('o', '[data-keys=question] button');
    press({ key: 'x', code: 'KeyX', with: ['Alt'] });
    press({ key: 'n', byHand: false });
    await type('n', 'input');
    expect([told, ran]).toEqual([[], ['o', 'Alt+x']]);
  });

  test('is one word with those before it, keys or not, and none after it is a key', async () => {
    await type('oedeme', '[data-keys=question] button');
    expect(ran).toEqual(['o', 'e']);
    expect(told).toEqual([
      ['oed', 2, 'question', true],
      ['e', 0, 'question', false],
      ['m', 0, 'question', false],
      ['e', 0, 'question', false],
    ]);
  });
});

describe('over « qui appelle »', () => {
  const zone = '[data-keys=caller] button';

  test('a second letter shows that it is a name, whatever it would choose', async () => {
    await type('sara', zone);
    expect(ran).toEqual(['s']);
    expect(told.map(([letters]) => letters).join('')).toBe('sara');
    expect(told[0]).toEqual(['sa', 1, 'caller', true]);
  });

  test('a capital is a name at once', async () => {
    press({ key: 'R', with: ['Shift'] }, document.querySelector(zone) ?? document.body);
    await type('', zone);
    expect([told, ran]).toEqual([[['R', 0, 'caller', true]], []]);
  });

  test('one choice after another, and the same key twice, are no name', async () => {
    await type('pra', zone, 2000);
    press({ key: 'Tab' });
    await type('rr', zone);
    expect([told, ran]).toEqual([[], ['p', 'r', 'a', 'r', 'r']]);
  });
});

test('answers at speed stay answers', async () => {
  await type('onnon', '[data-keys=question] button', 80);
  expect([told, ran.join('')]).toEqual([[], 'onnon']);
});
