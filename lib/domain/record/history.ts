/** How a record's history is written down beside its value: few bytes in the usual case, in which nobody clashed. */
import * as z from 'zod/mini';
import type { Card } from './card';
import { type Cell, type Cells, leavesByPath, type Was } from './row';
import { same } from './same';
import type { State } from './state';

const WasTuple = z.tuple([z.number(), z.number(), z.string()]);
const StoredCell = z.object({ dot: z.string(), leaf: z.unknown(), was: z.optional(WasTuple) });

export const History = z.object({
  epoch: z._default(z.number(), 0),
  seen: z.record(z.string(), z.string()),
  /** The dot of every place that is not named below: as a rule the one under which the record began. */
  origin: z.string(),
  /** Places written since by one writer; their value stands in the record. */
  fields: z.record(z.string(), z.string()),
  /** What those texts replaced. */
  was: z._default(z.record(z.string(), WasTuple), {}),
  /** Places where several wrote at once, or that show something else than was written. */
  rivals: z._default(z.record(z.string(), z.array(StoredCell)), {}),
  /** Places that the value seems to have and that nobody wrote: two items that came to have one name. */
  absent: z._default(z.array(z.string()), []),
});
export type History = z.infer<typeof History>;

/** The history of a record that was written before there were histories. */
export const earlierHistory = (actor: string): History => {
  const origin = `000000001.${actor}`;
  return { epoch: 0, seen: { [actor]: '000000001' }, origin, fields: {}, was: {}, rivals: {}, absent: [] };
};

/** The dot that most places share; of several the earliest. */
const originOf = (cells: Cells): string => {
  const count = new Map<string, number>();
  for (const [only, ...others] of cells.values())
    if (only && others.length === 0) count.set(only.dot, (count.get(only.dot) ?? 0) + 1);
  const [origin] = [...count].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return origin?.[0] ?? '';
};

/** The cell of a place that one writer wrote and that shows it; null for any other. */
const aloneAs = ([only, ...others]: readonly Cell[], leaf: unknown): Cell | null =>
  only && others.length === 0 && same(only.leaf, leaf) ? only : null;

export const historyOf = <T>(card: Card<T>, { value, epoch, seen, cells }: State<T>): History => {
  const shown = leavesByPath(card.rows, value);
  const origin = originOf(cells);
  const fields: [string, string][] = [];
  const was: [string, [number, number, string]][] = [];
  const rivals: [string, Cell[]][] = [];
  for (const [path, list] of cells) {
    const only = aloneAs(list, shown.get(path)?.leaf);
    if (!only) rivals.push([path, [...list]]);
    else {
      if (only.dot !== origin) fields.push([path, only.dot]);
      if (only.was) was.push([path, [...only.was]]);
    }
  }
  return {
    epoch,
    seen: { ...seen },
    origin,
    fields: Object.fromEntries(fields),
    was: Object.fromEntries(was),
    rivals: Object.fromEntries(rivals.map(([path, list]) => [path, list.map(storedCell)])),
    absent: [...shown.keys()].filter((path) => !cells.has(path)),
  };
};

const storedCell = ({ dot, leaf, was }: Cell): z.infer<typeof StoredCell> =>
  was ? { dot, leaf, was: [...was] } : { dot, leaf };

const cellOf = (dot: string, leaf: unknown, was: Was | undefined): Cell =>
  was ? { dot, leaf, was } : { dot, leaf };

/** The record as it is merged, from what is stored of it. */
export const stateOf = <T>(card: Card<T>, value: T | null, history: History): State<T> => {
  const { epoch, seen, origin, fields, was, rivals, absent } = history;
  if (value === null) return { value, epoch, seen, cells: new Map() };
  const cells = new Map<string, readonly Cell[]>();
  for (const { path, leaf } of leavesByPath(card.rows, value).values())
    cells.set(path, [cellOf(fields[path] ?? origin, leaf, was[path])]);
  for (const [path, list] of Object.entries(rivals))
    cells.set(
      path,
      list.map((stored) => cellOf(stored.dot, stored.leaf, stored.was)),
    );
  for (const path of absent) cells.delete(path);
  return { value, epoch, seen, cells };
};
