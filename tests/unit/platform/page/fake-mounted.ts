import { vi } from 'vitest';
import type { KeyKeeper } from '../../../../lib/platform/page/keyboard/key-keeper';
import type { PanelKeyboard } from '../../../../lib/platform/page/keyboard/panel-keyboard';
import type { MountedPanel } from '../../../../lib/platform/page/mounted-panel';
import type { FakePanel } from './fake-panel';

/** A panel that stands as a strip and remembers what layout it is given. */
export function fakeMounted(panel: FakePanel): MountedPanel {
  let layout: ReturnType<MountedPanel['layout']> = { open: false, width: 380, mode: 'overlay' };
  return {
    panel,
    follows: false,
    layout: () => layout,
    setLayout: (next) => {
      layout = next;
    },
    page: { wait: vi.fn(), go: vi.fn() },
    remove: vi.fn(),
  };
}

/** Keys that only know whose they are. */
export function fakeKeys(): KeyKeeper {
  let isOwned = false;
  let isLent = false;
  const own = (owned: boolean) => () => {
    isOwned = owned;
  };
  const lend = () => {
    [isOwned, isLent] = [false, true];
    return () => {
      isLent = false;
    };
  };
  const seen = () => {
    isOwned ||= !isLent;
  };
  return { own: own(true), free: own(false), seen, lend, isOwned: () => isOwned } as KeyKeeper;
}

/** Tells what was asked of it. */
export const fakeKeyboard = () =>
  ({
    hold: vi.fn(),
    expect: vi.fn(),
    give: vi.fn(),
    giveNow: vi.fn(),
    onStray: vi.fn(),
    onLost: vi.fn(),
    beforeRaise: vi.fn(),
    listen: vi.fn(),
  }) satisfies PanelKeyboard;
