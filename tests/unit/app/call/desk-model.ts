// What a secretary expects of her lines, whatever she does in whatever order.
import type { CallOutcome } from '../../../../lib/domain/call/call';
import type { TextField } from './any-day';

const MOST_LINES = 10;

type Status = 'active' | 'held' | 'wrapUp' | 'ended';

export type Line = {
  readonly id: string;
  readonly startedAt: number;
  status: Status;
  heldAt: number;
  /** She was asked once whether somebody is in danger before this caller waits. */
  reminded: boolean;
  texts: Partial<Record<TextField, string>>;
  outcomes: Set<CallOutcome>;
};

/** Somebody waits to be called back, and whom to call or where is not known. */
const isCalledInVain = ({ texts, outcomes }: Line): boolean =>
  outcomes.has('callback') && !(texts.callerName?.trim() && texts.phone?.trim());

/** Something was noted, and it is nobody's yet: the call is not closed at the first press. */
const isUnfinished = (line: Line): boolean => {
  const { texts, outcomes } = line;
  if (Object.values(texts).every((text) => text === '') && outcomes.size === 0) return false;
  if (isCalledInVain(line)) return true;
  return Boolean(texts.phone?.trim() || texts.message?.trim()) || outcomes.size === 0;
};

/** What she expects: lines by id, the one on screen, and how to take each action back. */
export function createModel(clock: { readonly now: number }) {
  const lines = new Map<string, Line>();
  const undos: (() => boolean)[] = [];
  let shown: string | null = null;
  const open = () => [...lines.values()].filter(({ status }) => status !== 'ended');
  const active = () => open().find(({ status }) => status === 'active');
  const isFull = () => open().length >= MOST_LINES;
  const onScreen = () => open().find(({ id }) => id === shown);

  const park = (line: Line | undefined, at = clock.now) => {
    if (line?.status !== 'active') return;
    line.status = 'held';
    line.heldAt = at;
  };
  const activate = (line: Line) => {
    if (line.status === 'active') return;
    park(active());
    line.status = 'active';
  };
  const putBack = (line: Line, status: Status) => {
    if (status === 'active') activate(line);
    else line.status = status;
  };
  /** The longest wait first; who is not waiting comes after, the oldest first. */
  const waiting = () => {
    const since = ({ status, heldAt }: Line) => (status === 'held' ? heldAt : Number.MAX_SAFE_INTEGER);
    return open()
      .filter(({ id }) => id !== shown)
      .toSorted((a, b) => since(a) - since(b) || a.startedAt - b.startedAt);
  };
  const resume = (line: Line | undefined) => {
    if (!line) return;
    const [shownBefore, spokenWith, heldAt] = [shown, active(), line.heldAt];
    shown = line.id;
    if (line.status !== 'held') return;
    activate(line);
    undos.push(() => {
      park(line, heldAt);
      if (spokenWith) activate(spokenWith);
      shown = shownBefore;
      return true;
    });
  };
  const close = (line: Line, outcomes: Set<CallOutcome>) => {
    const { status, outcomes: before } = line;
    line.status = 'ended';
    line.outcomes = outcomes;
    shown = active()?.id ?? null;
    undos.push(() => {
      if (isFull()) return false;
      line.outcomes = before;
      putBack(line, status);
      shown = line.id;
      return true;
    });
  };
  const hangUp = (line: Line) => {
    const { status } = line;
    line.status = 'wrapUp';
    undos.push(() => {
      putBack(line, status);
      shown = line.id;
      return true;
    });
  };

  return {
    lines,
    open,
    active,
    isFull,
    waiting,
    shown: () => shown,
    start(id: string) {
      park(active());
      const [startedAt, heldAt] = [clock.now, clock.now];
      lines.set(id, {
        id,
        startedAt,
        heldAt,
        status: 'active',
        reminded: false,
        texts: {},
        outcomes: new Set(),
      });
      shown = id;
    },
    show: (id: string) => {
      shown = id;
    },
    /** Somebody at the desk: at once, and Ctrl+Z is not the way back. */
    park: () => park(onScreen()),
    hold() {
      const line = onScreen();
      if (line?.status !== 'active') return;
      if (!line.reminded) {
        line.reminded = true;
        return;
      }
      park(line);
      undos.push(() => {
        activate(line);
        shown = line.id;
        return true;
      });
    },
    resume,
    swap: () => resume(waiting().find(({ status }) => status === 'held')),
    pick: (position: number) => resume(waiting()[position - 1]),
    end() {
      const line = onScreen();
      if (!line) return;
      if (line.status !== 'wrapUp' && isUnfinished(line)) hangUp(line);
      else close(line, line.outcomes);
    },
    transfer() {
      const line = onScreen();
      if (line) close(line, new Set([...line.outcomes, 'transferred' as const]));
    },
    type(field: TextField, text: string) {
      const line = onScreen();
      if (line) line.texts[field] = text;
    },
    tick(outcome: CallOutcome) {
      const line = onScreen();
      if (!line) return;
      const before = new Set(line.outcomes);
      const after = new Set(line.outcomes);
      if (!after.delete(outcome)) after.add(outcome);
      line.outcomes = after;
      undos.push(() => {
        line.outcomes = before;
        shown = line.id;
        return true;
      });
    },
    undo() {
      const step = undos.pop();
      if (step && !step()) undos.push(step);
    },
  };
}

export type Model = ReturnType<typeof createModel>;
