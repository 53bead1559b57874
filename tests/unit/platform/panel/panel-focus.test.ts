// @vitest-environment happy-dom
// A press that the page kept from the panel, and the keyboard that it lost.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { pressAt, watchLoss } from '../../../../lib/platform/panel/panel-focus';

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
    pressAt({ x: 12, y: 40, at: Date.now() });
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
    pressAt({ x: 1, y: 1, at: Date.now() });
    expect(document.activeElement).toBe(field);
  });
});

test('a focus that leaves the panel is told at once: the page looks who took it', () => {
  const onLost = vi.fn();
  watchLoss(onLost);
  dispatchEvent(new Event('blur'));
  expect(onLost).toHaveBeenCalledTimes(1);
});
