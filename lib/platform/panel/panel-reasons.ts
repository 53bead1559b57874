/** Tells the pages of every tab whether there is a call to be shown. Runs in the panel's frame and in our pages. */
import { PANEL_REASONS } from '../../contract/panel-reasons';
import { browser } from '../browser/web-extension';

/** Whether a call is open, from now on. */
export const publishCalling = (isOpen: boolean): void => {
  // A page that is not told has the panel as soon as she calls it.
  browser.storage.local.set({ [PANEL_REASONS.calls]: isOpen }).catch(() => undefined);
};
