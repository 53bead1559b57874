/**
 * Finds a press that reached neither the page nor the panel: the browser was moving the keyboard just then, and only the
 * release came (Chromium 156, November 2026). Runs in the panel's frame.
 */
import type { Stroke } from '../../../contract/stroke';

/** Nobody holds a letter longer than this while the keyboard moves. Milliseconds. */
const HELD_MS = 1500;

export type LostPresses = {
  /** The keyboard is moving, or has just moved. */
  readonly onMove: () => void;
  /** These are down, pressed in the panel before this one; null where nobody knows which. */
  readonly onHeld: (codes: readonly string[] | null) => void;
  /** A chord was pressed: the browser keeps its press, and its release alone means nothing. */
  readonly onChord: () => void;
  /** True for a press that it gave already, and that comes after its release; held down it comes again and again, and is that once. */
  readonly isGiven: (stroke: Stroke) => boolean;
  /** Hears a key; gives the press that was lost, when its release betrays it. */
  readonly hear: (stroke: Stroke) => Stroke | null;
  /** Which keys are down, by their code: of those the panel after this one hears the release alone. */
  readonly held: () => string[];
  /** True for a press that it gave. */
  readonly isFound: (stroke: Stroke) => boolean;
  /** True for one that it gave and that came after all, by a longer way than its release. */
  readonly wasHeard: (stroke: Stroke) => boolean;
};

export function createLostPresses(now = () => performance.now()): LostPresses {
  const down = new Set<string>();
  const found = new Map<string, Stroke>();
  const heard = new WeakSet<Stroke>();
  const givenFor = ({ code, at }: Stroke): Stroke | null => {
    const given = found.get(code);
    return given && at < given.at && given.at - at < HELD_MS ? given : null;
  };
  const press = (stroke: Stroke) => {
    const given = givenFor(stroke);
    if (given) heard.add(given);
    else down.add(stroke.code);
  };
  let movedAt = -HELD_MS;
  let chordAt = -HELD_MS;
  const isOfChord = ({ alt }: Stroke): boolean => {
    if (alt || now() - chordAt >= HELD_MS) return alt;
    chordAt = -HELD_MS;
    return true;
  };
  const isLetter = ({ key, ctrl, meta, alt }: Stroke): boolean =>
    [...key].length === 1 && !(ctrl || meta || alt);
  return {
    onMove: () => {
      movedAt = now();
    },
    onHeld: (codes) => {
      for (const code of codes ?? []) down.add(code);
      if (!codes) movedAt = -HELD_MS;
    },
    onChord: () => {
      chordAt = now();
    },
    isGiven: (stroke) => {
      const given = stroke.up ? null : givenFor(stroke);
      return given !== null && !heard.has(given);
    },
    hear: (stroke) => {
      if (!stroke.up) press(stroke);
      if (!stroke.up || down.delete(stroke.code) || stroke.code === '') return null;
      const isLost = now() - movedAt < HELD_MS && !isOfChord(stroke) && isLetter(stroke);
      if (!isLost) return null;
      const made = { ...stroke, up: false };
      found.set(made.code, made);
      return made;
    },
    held: () => [...down],
    isFound: (stroke) => found.get(stroke.code) === stroke,
    wasHeard: (stroke) => heard.has(stroke),
  };
}
