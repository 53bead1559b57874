// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { PANEL_WIDTH } from '../../../../lib/contract/panel-width';
import { clampWidth, dragEdge } from '../../../../lib/platform/page/edge-drag';
import type { Panel } from '../../../../lib/platform/page/panel-frame';

describe('a width', () => {
  test.each([
    [0, PANEL_WIDTH.min],
    [PANEL_WIDTH.min + 0.4, PANEL_WIDTH.min],
    [PANEL_WIDTH.min + 7, PANEL_WIDTH.min + 7],
    [99_999, PANEL_WIDTH.max],
  ])('%d is drawn as %d', (asked, drawn) => {
    expect(clampWidth(asked)).toBe(drawn);
  });
});

const RIGHT = 1000;
let widths: [number, boolean][];
let edge: HTMLElement;
let frame: HTMLElement;

/** A press, a move or a release of the pointer at `left` pixels. */
function pointer(type: string, left: number, { isTrusted = true, button = 0 } = {}): Event {
  const event = new MouseEvent(type, { clientX: left, button, cancelable: true });
  Object.defineProperties(event, { isTrusted: { value: isTrusted }, pointerId: { value: 1 } });
  edge.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  widths = [];
  edge = document.createElement('div');
  frame = document.createElement('iframe');
  const dialog = document.createElement('dialog');
  dialog.getBoundingClientRect = () => ({ right: RIGHT, width: widths.at(-1)?.[0] ?? 380 }) as DOMRect;
  // Capturing needs a real pointer: here it is only remembered.
  let captured = false;
  edge.setPointerCapture = () => {
    captured = true;
  };
  edge.hasPointerCapture = () => captured;
  dragEdge({ edge, dialog, frame } as unknown as Panel, (width, isFinal) => widths.push([width, isFinal]));
});

describe('the edge, dragged,', () => {
  test('gives each width from the panel’s right side, and says which is the last', () => {
    expect(pointer('pointerdown', RIGHT - 400).defaultPrevented).toBe(true);
    expect(frame.style.pointerEvents).toBe('none');
    pointer('pointermove', RIGHT - 410);
    pointer('pointerup', RIGHT - 420);
    expect(widths).toEqual([
      [clampWidth(410), false],
      [clampWidth(420), true],
    ]);
    pointer('lostpointercapture', 0);
    expect(frame.style.pointerEvents).toBe('');
  });

  test('pressed without being dragged gives the widest, then the narrowest', () => {
    for (const at of [RIGHT - 380, RIGHT - 420]) {
      pointer('pointerdown', at);
      pointer('pointerup', at);
    }
    expect(widths).toEqual([
      [clampWidth(9999), true],
      [clampWidth(0), true],
    ]);
  });

  test('moves nothing before it is pressed', () => {
    pointer('pointermove', RIGHT - 410);
    expect(widths).toEqual([]);
  });

  test('is not pressed by a script of the page, nor by another button', () => {
    pointer('pointerdown', RIGHT - 400, { isTrusted: false });
    pointer('pointerdown', RIGHT - 400, { button: 2 });
    pointer('pointermove', RIGHT - 410);
    expect(widths).toEqual([]);
  });
});
