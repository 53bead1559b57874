/** When a field was written and by whom: a hybrid logical clock with the name of the writer, as one sortable string. */

/** `<time>.<actor>`: times have one length, so that dots compare as strings do. */
export type Dot = string;

/** By actor, the latest of its dots that is known here, whether it still stands or was replaced. */
export type Seen = Readonly<Record<string, string>>;

/** Characters of a time: milliseconds in base 36, enough until the year 5188. */
const WIDTH = 9;

const timeText = (time: number): string => time.toString(36).padStart(WIDTH, '0');
const timeOf = (dot: Dot): string => dot.slice(0, WIDTH);
export const actorOf = (dot: Dot): string => dot.slice(WIDTH + 1);

export const dotAt = (time: number, actor: string): Dot => `${timeText(time)}.${actor}`;

/** The same moment under another name. */
export const renamed = (dot: Dot, actor: string): Dot => `${timeOf(dot)}.${actor}`;

export const isSeen = (seen: Seen, dot: Dot): boolean => (seen[actorOf(dot)] ?? '') >= timeOf(dot);

/** A dot later than all that is known here, even when this machine's clock was set back. */
export const nextDot = (seen: Seen, actor: string, now: number): Dot => {
  const latest = Object.values(seen).toSorted().at(-1);
  return dotAt(Math.max(now, latest ? Number.parseInt(latest, 36) + 1 : 0), actor);
};

export const withDot = (seen: Seen, dot: Dot): Seen => ({ ...seen, [actorOf(dot)]: timeOf(dot) });

/** What either side knows. */
export const joinSeen = (a: Seen, b: Seen): Seen => {
  const actors = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
  const later = (actor: string) => [a[actor] ?? '', b[actor] ?? ''].toSorted().at(-1) ?? '';
  return Object.fromEntries(actors.map((actor) => [actor, later(actor)]));
};
