/** Hands the keys that are kept from the page on to the panel, as strokes. Runs in the page, isolated world. */
import type { Stroke } from '../../../contract/stroke';
import type { Panel } from '../panel-frame';
import type { KeyKeeper } from './key-keeper';
import { createPanelKeyboard, type PanelKeyboard, type TopLayer } from './panel-keyboard';
import { strokeIn } from './stroke-reading';

/** The panel that takes her keys. */
export type StandingPanel = {
  readonly panel: Panel;
  readonly topLayer: TopLayer;
  /** Hands one on to the panel; they come in order. */
  readonly take: (stroke: Stroke) => void;
  /** Her keys are the panel's from now on, or the page's again. */
  readonly onOwned: (isOwned: boolean) => void;
  /** The panel's frame has the keyboard. */
  readonly onGiven: () => void;
  /** A command of hers waits for the panel: what she typed after it is no word for the page. */
  readonly isWanted: () => boolean;
  /** Writes into the page what was kept for a command that never came. */
  readonly giveBack: (text: string) => void;
};

/** From here on keys go to this panel, those that came before first. */
export function joinPanel(
  keys: KeyKeeper,
  { panel, topLayer, take, onOwned, onGiven, isWanted, giveBack }: StandingPanel,
): PanelKeyboard {
  const { isOwned, seen: own } = keys;
  const keyboard = createPanelKeyboard({ panel, topLayer, onGiven, isOwned, own });
  const strokesIn = (events: readonly Event[]) => events.flatMap((event) => strokeIn(event) ?? []);
  keys.join({
    isGone: () => !panel.host.isConnected,
    take: (event) => strokesIn([event]).forEach(take),
    onOwned,
    giveBack: (events) => {
      if (isWanted()) return events;
      const text = strokesIn(events).flatMap(({ up, key }) => (!up && key.length === 1 ? [key] : []));
      if (text.length > 0) giveBack(text.join(''));
      return [];
    },
    onStray: keyboard.onStray,
  });
  return keyboard;
}
