// What the page believes of what comes through its port.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWidth } from '../../../../lib/platform/page/edge-drag';
import { toLayout } from '../../../../lib/platform/page/panel-layout-store';
import { parsePanelMessage } from '../../../../lib/platform/page/panel-port';

describe('a message of the panel', () => {
  it.each([
    { type: 'returnFocus' },
    { type: 'takeFocus' },
    { type: 'focusLost' },
    { type: 'raise' },
    { type: 'stir' },
    { type: 'insert', id: 4, text: 'Rappeler demain', caretFromEnd: 3 },
    { type: 'setLayout', layout: { open: true, width: 400, mode: 'push' } },
  ])('of a known type is read whole: $type', (message) => {
    expect(parsePanelMessage(message)).toEqual(message);
  });

  it.each([
    null,
    undefined,
    'insert',
    42,
    {},
    { type: 'hello' },
    { type: 'insert' },
    { type: 'insert', id: '4', text: 'a' },
    { type: 'insert', id: 4, text: { toString: () => 'a' } },
  ])('that is none of ours is nothing: %j', (message) => {
    expect(parsePanelMessage(message)).toBeNull();
  });

  it('carries nothing but what its type says', () => {
    expect(parsePanelMessage({ type: 'returnFocus', html: '<b>' })).toEqual({ type: 'returnFocus' });
  });

  it('of any shape at all never throws', () =>
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const read = parsePanelMessage(message);
        expect(read === null || typeof read.type === 'string').toBe(true);
      }),
    ));
});

describe('a remembered layout', () => {
  it('is what it was', () => {
    expect(toLayout({ open: true, width: 400, mode: 'push' })).toEqual({
      open: true,
      width: 400,
      mode: 'push',
    });
  });

  it('that was never stored is a strip', () => {
    expect(toLayout(undefined)).toEqual({ open: false, width: 380, mode: 'push' });
  });

  it('of any shape at all can be drawn', () =>
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const { open, width, mode } = toLayout(raw);
        expect(typeof open).toBe('boolean');
        expect(width).toBeGreaterThanOrEqual(360);
        expect(width).toBeLessThanOrEqual(420);
        expect(['overlay', 'push']).toContain(mode);
      }),
    ));
});

describe('the dragged edge', () => {
  it.each([
    [100, 360],
    [360, 360],
    [399.6, 400],
    [900, 420],
  ])('at %d pixels gives %d', (dragged, drawn) => {
    expect(clampWidth(dragged)).toBe(drawn);
  });
});
