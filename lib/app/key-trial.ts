/** One global key tried for real: whether it arrived as a command, only reached the page, or never came. */
import { GLOBAL_COMMANDS, type GlobalCommand } from '../contract/wire';

/** What the last press taught: it came to the page instead of the command, or a modifier was let go and nothing came. */
type TrialFinding = 'page' | 'silent' | null;

export type KeyTrial = {
  readonly arrived: readonly GlobalCommand[];
  readonly finding: TrialFinding;
  /** A modifier is down, or was, and nothing has come since. */
  readonly isWaiting: boolean;
};

export type TrialEvent =
  | { readonly kind: 'command'; readonly command: GlobalCommand }
  /** A key with one of the modifiers held reached this page. */
  | { readonly kind: 'chord' }
  | { readonly kind: 'modifierDown' }
  /** It was let go, and there was time for a command to come. */
  | { readonly kind: 'modifierSettled' };

export const NOTHING_TRIED: KeyTrial = { arrived: [], finding: null, isWaiting: false };

/** The key to be pressed now: the first that has not arrived; null when all have. */
export const keyToTry = ({ arrived }: KeyTrial): GlobalCommand | null =>
  GLOBAL_COMMANDS.find((command) => !arrived.includes(command)) ?? null;

/** What is known after one more event. */
export function triedOn(trial: KeyTrial, event: TrialEvent): KeyTrial {
  switch (event.kind) {
    case 'command': {
      const arrived = trial.arrived.includes(event.command)
        ? trial.arrived
        : [...trial.arrived, event.command];
      return { arrived, finding: null, isWaiting: false };
    }
    // The browser keeps the keys of its commands from every page: what reaches one was given to no extension.
    case 'chord':
      return { ...trial, finding: 'page', isWaiting: false };
    case 'modifierDown':
      return { ...trial, isWaiting: true };
    case 'modifierSettled':
      return trial.isWaiting ? { ...trial, finding: 'silent', isWaiting: false } : trial;
  }
}
