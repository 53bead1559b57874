// What a secretary expects of her lines, whatever she does in whatever order; and any order in which she may do it.
import fc from 'fast-check';
import { CALL_OUTCOMES, type CallOutcome } from '../../../lib/domain/call';

const TEXT_FIELDS = ['reason', 'notes', 'message', 'callerName', 'phone'] as const;
type TextField = (typeof TEXT_FIELDS)[number];

export type Action =
  | { readonly do: 'new' | 'start' | 'hold' | 'end' | 'undo' }
  | { readonly do: 'resume'; readonly line: number }
  | { readonly do: 'type'; readonly field: TextField; readonly text: string }
  | { readonly do: 'tick'; readonly outcome: CallOutcome };

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Action>({ do: 'start' }, { do: 'new' }) },
  { weight: 2, arbitrary: fc.constantFrom<Action>({ do: 'hold' }, { do: 'end' }) },
  { weight: 3, arbitrary: fc.constant<Action>({ do: 'undo' }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resume' as const), line: fc.nat(5) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      field: fc.constantFrom(...TEXT_FIELDS),
      text: fc.string(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('tick' as const), outcome: fc.constantFrom(...CALL_OUTCOMES) }),
  },
);

type Line = {
  status: 'active' | 'held' | 'ended';
  texts: Partial<Record<TextField, string>>;
  outcomes: Set<CallOutcome>;
};

/** What she expects: lines by id, the one on screen, and how to take each action back. */
export function createModel() {
  const lines = new Map<string, Line>();
  const undos: (() => void)[] = [];
  let shown: string | null = null;
  const onScreen = () => (shown === null ? undefined : lines.get(shown));
  const activate = (id: string) => {
    for (const line of lines.values()) if (line.status === 'active') line.status = 'held';
    const line = lines.get(id);
    if (line) line.status = 'active';
  };
  const activeId = () => [...lines].find(([, { status }]) => status === 'active')?.[0] ?? null;
  return {
    lines,
    activeId,
    shown: () => shown,
    start(id: string) {
      lines.set(id, { status: 'held', texts: {}, outcomes: new Set() });
      activate(id);
      shown = id;
    },
    show: (id: string) => {
      shown = id;
    },
    hold() {
      const line = onScreen();
      if (line?.status === 'active') line.status = 'held';
    },
    resume(id: string) {
      if (lines.get(id)?.status === 'held') activate(id);
      shown = id;
    },
    end() {
      const [id, line] = [shown, onScreen()];
      if (!id || !line) return;
      const { status } = line;
      line.status = 'ended';
      shown = activeId();
      undos.push(() => {
        line.status = 'held';
        if (status === 'active') activate(id);
        shown = id;
      });
    },
    type(field: TextField, text: string) {
      const line = onScreen();
      if (line) line.texts[field] = text;
    },
    tick(outcome: CallOutcome) {
      const [id, line] = [shown, onScreen()];
      if (!id || !line) return;
      const before = new Set(line.outcomes);
      if (!line.outcomes.delete(outcome)) line.outcomes.add(outcome);
      undos.push(() => {
        line.outcomes = before;
        shown = id;
      });
    },
    undo: () => undos.pop()?.(),
  };
}

export type Model = ReturnType<typeof createModel>;

/** Up to forty actions. */
export const anyDay = fc.array(action, { maxLength: 40, size: 'max' });
