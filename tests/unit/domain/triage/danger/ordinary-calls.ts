/** Ordinary sentences of calls, by hand and by grammar: every third was held out while the patterns were mended. */
import grammar from './ordinary-calls.json';
import handText from './ordinary-calls.txt?raw';
import laterText from './ordinary-later.txt?raw';

type Slots = Readonly<Record<string, readonly string[]>>;

/** Why they call is said in turn; whatever else a kind leaves open is said in all its ways. */
const IN_TURN: ReadonlySet<string> = new Set(['want', 'past']);
const HELD = 3;

const fillersOf = (slots: Slots, name: string): readonly string[] => {
  const found = slots[name];
  if (!found) throw new Error(`Nothing to say for {${name}}`);
  return found;
};

const inAllWays = (texts: readonly string[], name: string, slots: Slots): string[] =>
  texts.flatMap((text) => fillersOf(slots, name).map((filler) => text.replace(`{${name}}`, filler)));

const inTurn = (texts: readonly string[], name: string, slots: Slots): string[] => {
  const fillers = fillersOf(slots, name);
  return texts.map((text, at) => text.replace(`{${name}}`, fillers[at % fillers.length] ?? ''));
};

const sentencesOf = (say: string, slots: Slots): string[] => {
  const names = [...say.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  const said = names.filter((name) => !IN_TURN.has(name));
  const full = said.reduce((texts, name) => inAllWays(texts, name, slots), [say]);
  return names.filter((name) => IN_TURN.has(name)).reduce((texts, name) => inTurn(texts, name, slots), full);
};

const byHand = handText.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
/** Whole kinds are held out, so that none of their sentences was seen. */
const byGrammar = grammar.kinds.map(({ say, kind: _, ...own }) =>
  sentencesOf(say, { ...grammar.fillers, ...own }),
);

const isHeld = (_: unknown, at: number): boolean => at % HELD === HELD - 1;
const isOpen = (each: unknown, at: number): boolean => !isHeld(each, at);

/** Looked at while the patterns were mended. */
export const OPEN_CALLS: readonly string[] = [...byHand.filter(isOpen), ...byGrammar.filter(isOpen).flat()];
/** Counted once, and mended only by kind. */
export const HELD_CALLS: readonly string[] = [...byHand.filter(isHeld), ...byGrammar.filter(isHeld).flat()];

/** By hand, in two further turns, each counted before anything was mended from it. */
export const LATER_CALLS: readonly string[] = laterText
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
