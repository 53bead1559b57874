/** Which one text of a protocol was typed in, so that its letters are taken back together. */
import type { TriageProtocol } from '../triage';

/** Chosen, never typed: each choice is a step of its own. */
const CHOSEN = /(?:^|\/)(?:level|id|doubt|notDone|exit)$/;

/** Every value that a thing is made of, by where it stands in it. */
const leavesOf = (thing: unknown, place = ''): [place: string, value: unknown][] =>
  typeof thing === 'object' && thing !== null
    ? Object.entries(thing).flatMap(([key, part]) => leavesOf(part, place ? `${place}/${key}` : key))
    : [[place, thing]];

/** Where the one text stands that differs; null where more differs, or what differs is no text. */
export function changedText(before: TriageProtocol, after: TriageProtocol): string | null {
  const old = new Map(leavesOf(before));
  const now = leavesOf(after);
  if (old.size !== now.length) return null;
  const changed = now.filter(([place, value]) => old.get(place) !== value);
  const [place, value] = changed[0] ?? [];
  const isTyped = changed.length === 1 && place !== undefined && typeof value === 'string';
  return isTyped && old.has(place) && !CHOSEN.test(place) ? place : null;
}
