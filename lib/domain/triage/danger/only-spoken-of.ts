/**
 * The clauses that speak of a danger which happens to nobody now, told by their grammar: a condition, a report, a memory, a
 * thing as subject or at hand, a feeling as cause, a denial. What is heard in them alone is told quietly, never unsaid.
 */
import { fold } from '../../text/search-text';
import { clausesIn, type InClause } from './clauses';
import { isOnlyUnanswered } from './spoken-calls';
import { ASKS, isCondition } from './spoken-conditions';
import { isFigure } from './spoken-figures';
import { isHousehold } from './spoken-household';
import { isForPapers, isMemory } from './spoken-memories';
import { isOfThing } from './spoken-things';

const FRAMES: readonly ((here: InClause) => boolean)[] = [
  isFigure,
  isMemory,
  isOfThing,
  isForPapers,
  isHousehold,
  isOnlyUnanswered,
];

/**
 * The text without the clauses that only speak of a danger; the same text when there are none. A condition's own main clause
 * goes with it where no comma parts them: it is heard quietly then.
 */
export const withoutSpokenOf = (text: string): string => {
  const whole = fold(text);
  const clauses = clausesIn(text);
  const folded = clauses.map(fold);
  const whereIs = (at: number): InClause => ({
    clause: folded[at] ?? '',
    before: folded[at - 1] ?? '',
    after: folded[at + 1] ?? '',
    onward: folded.slice(at).join(' '),
    whole,
  });
  const conditions = clauses.map((_, at) => isCondition(whereIs(at)));
  const kept = clauses.filter((_, at) => {
    const isAsked = conditions[at - 1] === true && ASKS.test(folded[at] ?? '');
    return !(conditions[at] || isAsked || FRAMES.some((isFramed) => isFramed(whereIs(at))));
  });
  return kept.length === clauses.length ? text : kept.join(', ');
};
