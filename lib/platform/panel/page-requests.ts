/** What the panel asks of the page without an answer. Runs in the panel's frame. */
import type { PanelToPage } from '../../contract/wire';

export type Post = (message: PanelToPage) => void;

export type PageRequests = {
  /** The page may give the keyboard to this frame. */
  readonly listening: () => void;
  /** The keyboard is here; the page answers once no key is left there. */
  readonly arrived: (id: number) => void;
  /** Gives the page its keyboard back. */
  readonly returnFocus: () => void;
  /** Puts the panel above what the page laid over it. */
  readonly raise: () => void;
  /** Has the page lay something of ours out anew: only then does the browser look whether the panel is seen. */
  readonly stir: () => void;
  /** Moves the keyboard into the panel. */
  readonly takeFocus: () => void;
  /** This panel is to be seen in the place of the one before, which still has the keyboard. */
  readonly shown: () => void;
  /** Moves the keyboard here from another frame of ours, past the page. */
  readonly takeFocusOver: () => void;
  /** Tells the page that the panel before, if there was one, may go. */
  readonly tookOver: () => void;
};

/** A browser that does not let a frame take the keyboard by itself: then the page gives it. Milliseconds. */
const TAKEN_WITHIN_MS = 1000;

export const requests = (post: Post): PageRequests => ({
  listening: () => post({ type: 'listening' }),
  arrived: (id) => post({ type: 'arrived', id }),
  returnFocus: () => post({ type: 'returnFocus' }),
  raise: () => post({ type: 'raise' }),
  stir: () => post({ type: 'stir' }),
  takeFocus: () => post({ type: 'takeFocus' }),
  shown: () => post({ type: 'shown' }),
  takeFocusOver: () => {
    post({ type: 'expectFocus' });
    setTimeout(() => document.hasFocus() || post({ type: 'takeFocus' }), TAKEN_WITHIN_MS);
  },
  tookOver: () => post({ type: 'tookOver' }),
});
