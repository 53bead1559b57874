/** One Tab stop for a row of buttons; arrows move inside it: six chips must not cost six Tabs during a call. */

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Moves the focus among the buttons of the row that heard the key. */
export function moveInRow(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || !(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons.at((at + step + buttons.length) % buttons.length)?.focus();
  event.preventDefault();
}

/** Only the chosen button, or the first when none is, answers to Tab. */
export const rowTabIndex = (index: number, chosenIndex: number): 0 | -1 =>
  index === Math.max(0, chosenIndex) ? 0 : -1;
