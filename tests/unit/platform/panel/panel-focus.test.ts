// @vitest-environment happy-dom
// The keyboard stays where it was inside the panel.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { keepFocus, pressAt } from '../../../../lib/platform/panel/panel-focus';

beforeEach(() => {
  document.body.replaceChildren();
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
});

const add = (tag: string): HTMLElement => {
  const element = document.createElement(tag);
  document.body.append(element);
  return element;
};

describe('a press that the page kept from us', () => {
  test('focuses and clicks what lies there', () => {
    const button = add('button');
    const onClick = vi.fn();
    button.addEventListener('click', onClick);
    const at = vi.fn(() => button);
    Object.assign(document, { elementFromPoint: at });
    pressAt(12, 40);
    expect(at).toHaveBeenCalledWith(12, 40);
    expect([document.activeElement, onClick.mock.calls.length]).toEqual([button, 1]);
  });

  test.each([
    ['nothing', () => null],
    ['a drawing', () => document.createElementNS('http://www.w3.org/2000/svg', 'svg')],
  ])('on %s leaves the focus where it is', (_, elementFromPoint) => {
    const field = add('input');
    field.focus();
    Object.assign(document, { elementFromPoint });
    pressAt(1, 1);
    expect(document.activeElement).toBe(field);
  });
});

// Each of these listens for ever, as the panel does: what is kept is told by the last one.
describe('the focus that raising drops', () => {
  test('is put back where it was', () => {
    keepFocus(() => undefined);
    const field = add('input');
    field.focus();
    field.blur();
    expect(document.activeElement).toBe(document.body);
    dispatchEvent(new Event('focus'));
    expect(document.activeElement).toBe(field);
  });

  test('that stands somewhere by itself is left there', () => {
    keepFocus(() => undefined);
    const [field, other] = [add('input'), add('button')];
    field.focus();
    field.blur();
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(other);
    const focus = vi.spyOn(field, 'focus');
    dispatchEvent(new Event('focus'));
    expect(focus).not.toHaveBeenCalled();
  });

  test('goes nowhere when its field is no longer drawn', () => {
    keepFocus(() => undefined);
    const field = add('input');
    field.focus();
    field.remove();
    dispatchEvent(new Event('focus'));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a focus that leaves the panel', () => {
  test.each([
    ['altogether', false, 1],
    ['for another place in it', true, 0],
  ])('%s is told: %s', (_, isStillHere, times) => {
    vi.useFakeTimers();
    vi.spyOn(document, 'hasFocus').mockReturnValue(isStillHere);
    const onLost = vi.fn();
    keepFocus(onLost);
    dispatchEvent(new Event('blur'));
    expect(onLost).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(onLost).toHaveBeenCalledTimes(times);
  });
});
