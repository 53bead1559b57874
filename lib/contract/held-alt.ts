/** Alt held alone asks for keys: in the panel, and in the page while she writes there. */

/** Longer than any chord is on its way. Milliseconds. */
const HELD_MS = 800;

export type HeldAlt = {
  /** Hears each press and release of any key. */
  readonly hear: (event: Pick<KeyboardEvent, 'type' | 'key' | 'repeat' | 'ctrlKey'>) => void;
  /** The keyboard went elsewhere with Alt held (Alt+Tab): its release comes to nobody. */
  readonly stop: () => void;
};

/** `tell` is told once Alt, and nothing else, has been held long enough, and once that is over. */
export function createHeldAlt(tell: (isHeld: boolean) => void): HeldAlt {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  const change = (next: boolean) => {
    if (isHeld !== next) tell(next);
    isHeld = next;
  };
  const stop = () => {
    clearTimeout(timer);
    change(false);
  };
  return {
    stop,
    hear: ({ type, key, repeat, ctrlKey }) => {
      if (key === 'Alt' && repeat) return;
      stop();
      if (type === 'keydown' && key === 'Alt' && !ctrlKey) timer = setTimeout(() => change(true), HELD_MS);
    },
  };
}
