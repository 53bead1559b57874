// @vitest-environment happy-dom
// One look at a hidden body: it always ends, and leaves nothing laid out, whatever the look does or the page is.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { MEASURE_ATTRIBUTE } from '../../../../lib/platform/mask/sheet/layout-attributes';
import { inMeasuredFrame } from '../../../../lib/platform/sketch/measured-frame';

const isLaidOut = () => document.documentElement.hasAttribute(MEASURE_ATTRIBUTE);

/** Frames come when they are asked for; sizes are told as soon as they are observed. */
beforeEach(() => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe: () => void;
      disconnect = () => undefined;
      constructor(tell: () => void) {
        this.observe = () => queueMicrotask(tell);
      }
    },
  );
  const ticking = setInterval(() => {
    for (const frame of frames.splice(0)) frame(performance.now());
  });
  onTestFinished(() => {
    clearInterval(ticking);
    vi.unstubAllGlobals();
  });
});

test('the body is laid out for the look, and no longer', async () => {
  let seen = false;
  await inMeasuredFrame(() => {
    seen = isLaidOut();
  });
  expect([seen, isLaidOut()]).toEqual([true, false]);
});

test('a look that fails is told to who waits for it, and nothing stays laid out', async () => {
  const failed = inMeasuredFrame(() => {
    throw new Error('no body');
  });
  await expect(failed).rejects.toThrow('no body');
  expect(isLaidOut()).toBe(false);
});

test('a page that has no root for a moment is not looked at, and nobody waits for it for ever', async () => {
  const { documentElement: root } = document;
  root.remove();
  onTestFinished(() => document.append(root));
  const look = vi.fn();
  await expect(inMeasuredFrame(look)).resolves.toBe(0);
  expect(look).not.toHaveBeenCalled();
});
