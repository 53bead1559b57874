// @vitest-environment happy-dom
/** Letters of hers that go nowhere: told, and no others. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hearLettersNowhere, listenToKeys } from '../../../../lib/platform/browser/keyboard';
import { press } from './pressed-key';

let listening: AbortController;

beforeEach(() => {
  listening = new AbortController();
});
afterEach(() => {
  listening.abort();
  document.body.innerHTML = '';
});

describe('a letter that no field takes', () => {
  const told = async (act: () => void): Promise<number> => {
    let times = 0;
    hearLettersNowhere(() => {
      times += 1;
    }, listening.signal);
    act();
    await new Promise((resolve) => setTimeout(resolve));
    return times;
  };

  test('is told', async () => {
    expect(await told(() => press({ key: 'é', code: 'Digit2' }))).toBe(1);
  });

  test('is not where it is a command, whoever hears it first, nor with a key that makes it one', async () => {
    const times = await told(() => {
      listenToKeys([{ keys: 'o', when: 'outsideText', run: () => undefined }], listening.signal);
      press({ key: 'o', code: 'KeyO' });
      press({ key: 'x', code: 'KeyX', with: ['Alt'] });
      press({ key: 'c', code: 'KeyC', with: ['Control'] });
    });
    expect(times).toBe(0);
  });

  test('is not where a field takes it, nor where a script made it up', async () => {
    const times = await told(() => {
      document.body.innerHTML = '<input>';
      press({ key: 'n', code: 'KeyN' }, document.body.firstElementChild ?? document);
      press({ key: 'n', code: 'KeyN', byHand: false });
    });
    expect(times).toBe(0);
  });
});
