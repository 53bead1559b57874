/** Tab where the order in which things are said is not the order in which they are drawn. */

/** A key handler that moves on at Tab; anything else, Shift+Tab included, is left to the browser. */
export const tabOnward =
  (move: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move();
  };
