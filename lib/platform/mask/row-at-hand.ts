/** Which row of an extension page she means: the one under the pointer, or with the focus, whichever moved last. Runs in extension pages. */

const ROW = '[data-row]';

/** In a list that keeps the focus itself the row meant is the one that it names as active. */
function rowOf(element: Element | null): string | null {
  const active = document.getElementById(element?.getAttribute('aria-activedescendant') ?? '');
  return (active ?? element)?.closest(ROW)?.getAttribute('data-row') ?? null;
}

/** Follows pointer and focus from now on; gives the id of the row meant, or null. */
export function followRow(): () => string | null {
  let atHand: Element | null = null;
  const follow = ({ isTrusted, target }: Event) => {
    if (isTrusted) atHand = target instanceof Element ? target : null;
  };
  addEventListener('pointermove', follow, { passive: true });
  addEventListener('focusin', follow);
  document.documentElement.addEventListener('pointerleave', () => {
    atHand = null;
  });
  return () => rowOf(atHand);
}
