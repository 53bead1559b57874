/** Keeps the panel above the page's own top layer, and usable when the page makes all else inert. Runs in the page, isolated world. */
import type { Panel } from './panel-frame';

/** Our last raise, so that two scripts fighting for the top never spin. */
let raisedAt = 0;

const isModal = (panel: Panel): boolean => panel.dialog.matches(':modal');

const hide = (panel: Panel): void => {
  if (panel.dialog.matches(':popover-open')) panel.dialog.hidePopover();
};

/** Puts the panel last in the top layer; the frame never reloads. */
export function raise(panel: Panel): void {
  if (!panel.dialog.isConnected || isModal(panel)) return;
  const hadFocus = document.activeElement === panel.host;
  const { inert } = panel.dialog;
  hide(panel);
  // A dialog takes the focus as it is shown, whoever has it; an inert one does not.
  panel.dialog.inert = true;
  panel.dialog.showPopover();
  panel.dialog.inert = inert;
  raisedAt = performance.now();
  // Hiding drops the focus inside the frame; the panel then restores its own field.
  if (hadFocus) panel.frame.focus();
}

/** Makes the panel modal: the only way to be usable while the page's own dialog or fullscreen makes the rest inert. */
export function promote(panel: Panel): void {
  if (!panel.dialog.isConnected || isModal(panel)) return;
  hide(panel);
  panel.dialog.showModal();
  panel.frame.focus();
}

/** Gives the page back to the user after `promote`. */
export function demote(panel: Panel): void {
  if (!isModal(panel)) return;
  panel.dialog.close();
  raise(panel);
}

/** Moves the keyboard into the panel, modal if the page is inert or keeps the focus. */
export function focusPanel(panel: Panel): void {
  panel.frame.focus();
  if (document.activeElement !== panel.host) promote(panel);
}

/** True while the page shows a modal dialog or an element in full screen: raising cannot help then, promoting can. */
const pageIsInert = (): boolean => document.querySelector(':modal,:fullscreen') !== null;

/** Is something of the page drawn over the middle of the panel? Popovers inside shadow trees fire no event that we hear. */
export function raiseIfCovered(panel: Panel): void {
  if (document.hidden || isModal(panel) || performance.now() - raisedAt < 1500 || pageIsInert()) return;
  const { left, top, width, height } = panel.dialog.getBoundingClientRect();
  if (document.elementFromPoint(left + width / 2, top + height / 2) !== panel.host) raise(panel);
}

/** Raises the panel again each time the page adds to the top layer. */
export function watchTopLayer(panel: Panel, signal: AbortSignal): void {
  const options = { capture: true, signal };
  document.addEventListener(
    'toggle',
    ({ target, newState }) => {
      if (target !== panel.host && newState === 'open') raise(panel);
    },
    options,
  );
  // Later than the event: Chromium puts the element into the top layer after firing it.
  document.addEventListener('fullscreenchange', () => setTimeout(raise, 0, panel), options);
}
