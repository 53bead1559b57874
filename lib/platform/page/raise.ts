/** Keeps the panel above the page's own top layer, and usable when the page makes all else inert. Runs in the page, isolated world. */
import type { Panel } from './panel-frame';

const isModal = (panel: Panel): boolean => panel.dialog.matches(':modal');

const hide = (panel: Panel): void => {
  if (panel.dialog.matches(':popover-open')) panel.dialog.hidePopover();
};

/** Puts the panel last in the top layer, as modal as it was; the frame never reloads. */
export function raise(panel: Panel): void {
  if (!panel.dialog.isConnected) return;
  if (isModal(panel)) {
    panel.dialog.close();
    promote(panel);
    return;
  }
  const hadFocus = document.activeElement === panel.host;
  const { inert } = panel.dialog;
  hide(panel);
  // A dialog takes the focus as it is shown, whoever has it; an inert one does not:
  // https://html.spec.whatwg.org/multipage/interactive-elements.html#dialog-focusing-steps
  panel.dialog.inert = true;
  panel.dialog.showPopover();
  panel.dialog.inert = inert;
  // Hiding drops the focus inside the frame (Chromium 156, November 2026); the panel then restores its own field.
  if (hadFocus) panel.aim.current.focus();
}

/** Lays an element of ours out anew, of which nothing is seen. */
export function stir({ catcher }: Panel): void {
  const isStirred = catcher.style.width !== '';
  catcher.style.width = isStirred ? '' : '2px';
}

/** Makes the panel modal: the only way to be usable while the page's own dialog or fullscreen makes the rest inert. */
export function promote(panel: Panel): void {
  if (!panel.dialog.isConnected || isModal(panel)) return;
  hide(panel);
  panel.dialog.showModal();
  panel.aim.current.focus();
}

/** Gives the page back to the user after `promote`. */
export function demote(panel: Panel): void {
  if (!isModal(panel)) return;
  panel.dialog.close();
  raise(panel);
}

/** Moves the keyboard into the panel, modal if the page is inert or keeps the focus. */
export function focusPanel(panel: Panel): void {
  panel.aim.current.focus();
  if (document.activeElement !== panel.host) promote(panel);
}

/** Calls `onCovered` each time the page adds to the top layer. */
export function watchTopLayer(panel: Panel, onCovered: () => void, signal: AbortSignal): void {
  const options = { capture: true, signal };
  document.addEventListener(
    'toggle',
    ({ isTrusted, target, newState }) => {
      if (isTrusted && target !== panel.host && newState === 'open') onCovered();
    },
    options,
  );
  // Later than the event: Chromium puts the element into the top layer after firing it (Chromium 156, November 2026).
  document.addEventListener(
    'fullscreenchange',
    ({ isTrusted }) => isTrusted && setTimeout(onCovered),
    options,
  );
}
