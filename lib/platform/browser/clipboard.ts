/** The `Clipboard` port in extension pages. `execCommand` works in frames where the page forbids the async clipboard. */
import type { Clipboard } from '../../app/ports';
import { asCarried } from '../../domain/text/copied-text';

/** Copies through a field that is on screen for the length of one call; focus and selection are given back. */
export const createClipboard = (): Clipboard => ({
  copy(text) {
    const focused = document.activeElement;
    const area = document.createElement('textarea');
    area.value = asCarried(text);
    area.style.position = 'fixed';
    area.style.opacity = '0';
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return copied;
  },
});
