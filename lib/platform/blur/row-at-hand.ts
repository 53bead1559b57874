/** Which row of an extension page she means: the one under the pointer, or with the focus, whichever moved last. Runs in extension pages. */

const ROW = '[data-row]';

const rowOf = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest(ROW)?.getAttribute('data-row')) || null;

/** Follows pointer and focus from now on; gives the id of the row meant, or null. */
export function followRow(): () => string | null {
  let row: string | null = null;
  const follow = ({ isTrusted, target }: Event) => {
    if (isTrusted) row = rowOf(target);
  };
  addEventListener('pointermove', follow, { passive: true });
  addEventListener('focusin', follow);
  document.documentElement.addEventListener('pointerleave', () => {
    row = null;
  });
  return () => row;
}
