/** Joins her hands to the panel: what comes through the page, and what comes to this frame. Runs in the panel's frame. */
import type { GlobalCommand } from '../../../contract/wire';
import type { PageLink } from '../page-link';
import { pressAt } from '../panel-focus';
import type { CaretOwner } from './caret-owner';
import { type CallOnScreen, createCaretPresses } from './caret-presses';
import { createHerHands, type HandsOptions, type HerHands } from './her-hands';

/** The page under the panel, the panel's own caret over it, and what the application does with her acts. */
export type PageHands = CallOnScreen &
  Pick<HandsOptions, 'rest'> & {
    readonly link: Pick<PageLink, 'onHand' | 'listening' | 'arrived'>;
    readonly owner: CaretOwner;
    readonly run: (command: GlobalCommand) => void;
  };

/** Hears from now on; does nothing before `begin`, once the panel holds all that the one before it held. */
export function hearPageHands(
  given: PageHands,
): Pick<HerHands, 'begin' | 'held' | 'late' | 'handTo' | 'moving' | 'moved'> {
  const { link, owner, run, callId, noteLate, rest } = given;
  const { listening, arrived } = link;
  const presses = createCaretPresses(owner.current, { callId, noteLate });
  const hands = createHerHands({
    run: (command, at) => {
      presses.onCommand(at);
      run(command);
    },
    type: presses.type,
    press: pressAt,
    listening,
    arrived,
    rest,
  });
  const { signal } = new AbortController();
  presses.follow(signal);
  hands.listen(signal);
  link.onHand(hands.do);
  return {
    held: hands.held,
    late: hands.late,
    handTo: hands.handTo,
    moving: hands.moving,
    moved: hands.moved,
    begin: (held) => {
      hands.begin(held);
      // She may have pressed here before anything listened, and the page taken the keyboard since.
      listening();
    },
  };
}
