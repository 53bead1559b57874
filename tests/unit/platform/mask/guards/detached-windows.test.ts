// @vitest-environment happy-dom
// A window that the page keeps above all others does not outlive the key.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { shutDetached } from '../../../../../lib/platform/mask/guards/detached-windows';

const pictures = new EventTarget();
const close = vi.fn();
const exitPictureInPicture = vi.fn(() => Promise.resolve());

const setOpen = (isOpen: boolean): void =>
  void Object.assign(pictures, { window: isOpen ? { close } : null });
const setVideo = (video: Element | null): void =>
  void Object.defineProperty(document, 'pictureInPictureElement', { value: video, configurable: true });

beforeEach(() => {
  close.mockClear();
  exitPictureInPicture.mockClear();
  setOpen(false);
  setVideo(null);
  vi.stubGlobal('documentPictureInPicture', pictures);
  Object.assign(document, { exitPictureInPicture });
  onTestFinished(() => void vi.unstubAllGlobals());
});

function shutting(): () => void {
  const letOpen = shutDetached();
  onTestFinished(letOpen);
  return letOpen;
}

test('what is open goes with the key, a window or a film', () => {
  setOpen(true);
  setVideo(document.createElement('video'));
  shutting();
  expect([close.mock.calls.length, exitPictureInPicture.mock.calls.length]).toEqual([1, 1]);
});

test('what the page opens while masked goes at once, and stays once the mask is lifted', () => {
  const letOpen = shutting();
  expect(close).not.toHaveBeenCalled();
  setOpen(true);
  pictures.dispatchEvent(new Event('enter'));
  expect(close).toHaveBeenCalledOnce();
  setVideo(document.body.appendChild(document.createElement('video')));
  setOpen(false);
  document.pictureInPictureElement?.dispatchEvent(new Event('enterpictureinpicture', { bubbles: true }));
  expect(exitPictureInPicture).toHaveBeenCalledOnce();
  letOpen();
  setOpen(true);
  pictures.dispatchEvent(new Event('enter'));
  expect(close).toHaveBeenCalledOnce();
});

test('where the browser knows none nothing is done', () => {
  vi.stubGlobal('documentPictureInPicture', undefined);
  expect(shutting).not.toThrow();
});
