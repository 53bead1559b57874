// A panel that happy-dom can mount.
import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PanelLayout } from '../../../../lib/contract/panel-layout';
import { type MountedPanel, mountPanel } from '../../../../lib/platform/page/mounted-panel';
import { readLayout } from '../../../../lib/platform/page/panel-layout-store';

/** Before each test. */
export function makeMountable(): void {
  fakeBrowser.reset();
  // A frame in name only, since a real one would load our page; a dialog that keeps each style, as happy-dom does not.
  const make = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((tag: string) => {
    const made = make(tag === 'iframe' ? 'b' : tag);
    return tag === 'dialog' ? Object.defineProperty(made, 'style', { value: {} }) : made;
  });
  onTestFinished(() => void vi.restoreAllMocks());
  // What happy-dom does not have (21.0.4).
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined });
  document.elementsFromPoint = () => [];
  document.elementFromPoint = () => null;
  Object.assign(chrome.runtime, { getManifest: () => ({ host_permissions: ['http://localhost/*'] }) });
  Object.assign(chrome.i18n, { getMessage: (name: string) => name });
}

type Mounting = {
  /** As it was left. */
  readonly layout?: object | undefined;
  readonly isWaitedFor?: boolean;
  readonly onChanged?: (layout: PanelLayout) => void;
};

export async function mountRemembered({
  layout,
  isWaitedFor = false,
  onChanged = () => undefined,
}: Mounting = {}): Promise<MountedPanel> {
  if (layout) await chrome.storage.local.set({ [`layout:${location.origin}`]: layout });
  const mounted = mountPanel(await readLayout(), {
    isWaitedFor: () => isWaitedFor,
    onChanged,
    onLost: () => undefined,
    onDocumentReplaced: () => undefined,
  });
  onTestFinished(() => mounted.remove());
  return mounted;
}
