/**
 * Which element of the panel owns the caret, also while the keyboard itself is elsewhere: there the browser shows none,
 * and an element that took the focus would pull the keyboard over in the middle of her typing. Runs in the panel's frame.
 */

export type CaretOwner = {
  /** The element that her next key is meant for. */
  readonly current: () => HTMLElement | null;
  /** Makes the moves of the focus wait for the keyboard; and remembers whose it was. */
  readonly follow: (signal: AbortSignal) => void;
};

/** Who follows the caret hears of a move that waits: it would take a place for lost that only waits for the keyboard. */
function createWaitNotice() {
  let isTelling = false;
  return {
    isTelling: () => isTelling,
    tell(element: HTMLElement): void {
      isTelling = true;
      element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      isTelling = false;
    },
  };
}

export function createCaretOwner(): CaretOwner {
  let owner: HTMLElement | null = null;
  /** A move of the focus that waits for the keyboard. */
  let isWaiting = false;
  const waits = createWaitNotice();
  const isAlive = () => owner?.isConnected === true;
  const takeNow = HTMLElement.prototype.focus;
  const focused = (): HTMLElement | null => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
  };
  /** What the browser dropped, or what waited for the keyboard, gets the focus. */
  const settle = () => {
    // What stands somewhere by her own press, or by the browser's, is left there.
    if (owner && isAlive() && (isWaiting || !focused())) takeNow.call(owner, { preventScroll: true });
    isWaiting = false;
  };
  return {
    current: () => {
      const here = focused();
      return isAlive() && (isWaiting || !here) ? owner : here;
    },
    follow: (signal) => {
      addEventListener(
        'focusin',
        ({ target }) => {
          if (waits.isTelling() || !(target instanceof HTMLElement)) return;
          owner = target;
          isWaiting = false;
        },
        { signal },
      );
      addEventListener('focus', settle, { signal });
      // A key may come before the focus is told.
      addEventListener('keydown', ({ isTrusted }) => isTrusted && !focused() && settle(), {
        capture: true,
        signal,
      });
      HTMLElement.prototype.focus = function (options) {
        if (document.hasFocus()) return takeNow.call(this, options);
        owner = this;
        isWaiting = true;
        waits.tell(this);
      };
      signal.addEventListener('abort', () => {
        HTMLElement.prototype.focus = takeNow;
      });
    },
  };
}
