// @vitest-environment happy-dom
// A word typed while the keyboard comes from the page to the panel: whatever way each press and each release takes, and however late
// the page hands its own on, no letter stands there twice and none is missing.
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Stroke } from '../../../../../lib/contract/stroke';
import { createHerHands, type HerHands } from '../../../../../lib/platform/panel/keyboard/her-hands';
import { keyOfHers, release, settled, stroke } from './strokes';

const WORD = [...'douleur'];
/** Every letter once, so that each can be told from the others. */
const LETTERS = [...new Set(WORD)];

type Typed = { readonly key: string; readonly up: boolean };

/** Her fingers: each letter is pressed, then released; `rolls`, the next one is pressed before. */
const fingers = (rolls: readonly boolean[]): Typed[] => {
  const moves: Typed[] = [];
  LETTERS.forEach((key, at) => {
    const isRolled = at > 0 && rolls[at - 1] === true;
    const before = isRolled ? moves.pop() : undefined;
    moves.push({ key, up: false }, ...(before ? [before] : []), { key, up: true });
  });
  return moves;
};

const NIL = { isHere: () => true, bring: async () => undefined };
const MOMENT = 1_800_000_000_000;

/** The page, which hands on in its order, and answers in that order too. */
function createSlowPage() {
  const waiting: ((hands: HerHands) => void)[] = [];
  return {
    add: (act: (hands: HerHands) => void) => void waiting.push(act),
    handOn: (hands: HerHands, most: number) => {
      for (const act of waiting.splice(0, most)) act(hands);
    },
  };
}

/** One way for a word to be typed. */
type Way = {
  readonly rolls: readonly boolean[];
  /** From this move of her fingers on the panel has the keyboard. */
  readonly moves: number;
  /** The browser loses the press before it as the keyboard moves. */
  readonly isLost: boolean;
  /** How many of its messages the page hands on after each move, and whether it is waited for no longer. */
  readonly steps: readonly { readonly handed: number; readonly isGivenUp: boolean }[];
};

const count = 2 * LETTERS.length;
const way: fc.Arbitrary<Way> = fc.record({
  rolls: fc.array(fc.boolean(), { minLength: LETTERS.length, maxLength: LETTERS.length }),
  moves: fc.nat(count - 1),
  isLost: fc.boolean(),
  steps: fc.array(fc.record({ handed: fc.nat(4), isGivenUp: fc.boolean() }), {
    minLength: count,
    maxLength: count,
  }),
});

/** The panel, its page and its field. */
function createDesk() {
  const field: string[] = [];
  const page = createSlowPage();
  const hands = createHerHands({
    run: () => undefined,
    type: ({ key, up }) => void (up || field.push(key)),
    press: () => undefined,
    listening: () => undefined,
    arrived: (passed) => page.add((asked) => asked.do({ passed })),
    rest: NIL,
  });
  const ears = new AbortController();
  hands.listen(ears.signal);
  hands.begin([]);
  return { field, page, hands, close: () => ears.abort() };
}
type Desk = ReturnType<typeof createDesk>;

/** Heard by the page, at that moment. */
function overPage({ page }: Desk, { key, up }: Typed, at: number): void {
  const made: Stroke = (up ? release : stroke)(key, { at });
  page.add((hands) => hands.do({ stroke: made }));
}

/** Heard by the panel itself: what it does not keep back goes to the field. */
function here({ field }: Desk, { key, up }: Typed, at: number): void {
  const event = keyOfHers(up ? 'keyup' : 'keydown', key);
  Object.defineProperty(event, 'timeStamp', { value: at - (Date.now() - performance.now()) });
  document.body.dispatchEvent(event);
  if (!(event.defaultPrevented || up)) field.push(key);
}

/** One move of her fingers, by the way that it takes. */
function move(
  desk: Desk,
  { finger, at }: { readonly finger: Typed; readonly at: number },
  { moves, isLost }: Way,
): void {
  if (at === moves) dispatchEvent(new Event('focus'));
  const moment = MOMENT + at * 50;
  if (at >= moves) here(desk, finger, moment);
  else if (finger.up || !isLost || at < moves - 1) overPage(desk, finger, moment);
}

async function wait({ page, hands }: Desk, handed: number, isGivenUp: boolean): Promise<void> {
  await settled();
  page.handOn(hands, handed);
  if (isGivenUp) vi.advanceTimersByTime(300);
  await settled();
}

/** What stands in the field in the end. */
async function typed(way: Way): Promise<string[]> {
  const desk = createDesk();
  for (const [at, finger] of fingers(way.rolls).entries()) {
    move(desk, { finger, at }, way);
    const { handed, isGivenUp } = way.steps[at] ?? { handed: 0, isGivenUp: false };
    await wait(desk, handed, isGivenUp);
  }
  await wait(desk, Number.POSITIVE_INFINITY, true);
  desk.close();
  return desk.field;
}

test('no letter is doubled and none is lost, whichever way each of them takes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  await fc.assert(
    fc.asyncProperty(way, async (one) => {
      expect((await typed(one)).toSorted()).toEqual(LETTERS.toSorted());
    }),
    { numRuns: 60 },
  );
});
