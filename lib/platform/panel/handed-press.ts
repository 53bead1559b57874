/** Presses that are done later than they were made: handed on by the page, or held back. Runs in the panel's frame. */

/** When the press was made whose click runs now, in the panel's own time; null where the click says it itself. */
let madeAt: number | null = null;

/** When a press was made, in the panel's own time. */
export const pressMoment = ({ timeStamp }: Event): number => madeAt ?? timeStamp;

/** Clicks an element for a press made then, in the panel's own time. */
export function clickAs(element: HTMLElement, at: number): void {
  madeAt = at;
  try {
    element.click();
  } finally {
    madeAt = null;
  }
}
