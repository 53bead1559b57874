// Anything that a secretary may do with her lines, in any order.
import fc from 'fast-check';
import { CALL_OUTCOMES, type CallOutcome } from '../../../../lib/domain/call/call';

export const TEXT_FIELDS = ['reason', 'notes', 'message', 'callerName', 'phone'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export type Action =
  | { readonly do: 'new' | 'start' | 'hold' | 'park' | 'end' | 'transfer' | 'swap' | 'undo' }
  | { readonly do: 'resume' | 'pick'; readonly line: number }
  | { readonly do: 'type'; readonly field: TextField; readonly text: string }
  | { readonly do: 'tick'; readonly outcome: CallOutcome };

const one = (what: 'new' | 'start' | 'hold' | 'park' | 'end' | 'transfer' | 'swap' | 'undo') =>
  fc.constant<Action>({ do: what });

const aLine = fc.record({ do: fc.constantFrom('resume' as const, 'pick' as const), line: fc.nat(10) });

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(one('start'), one('new')) },
  { weight: 3, arbitrary: fc.oneof(one('hold'), one('park'), one('swap')) },
  { weight: 3, arbitrary: fc.oneof(one('end'), one('end'), one('transfer')) },
  { weight: 3, arbitrary: one('undo') },
  { weight: 2, arbitrary: aLine },
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

/** Up to forty actions. */
export const anyDay = fc.array(action, { maxLength: 40, size: 'max' });

/** The phone never stops: the desk is soon full, and calls are ended and brought back at its edge. */
export const crowdedDay = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: one('new') },
      { weight: 2, arbitrary: fc.oneof(one('end'), one('undo'), one('swap')) },
    ),
    { minLength: 20, maxLength: 40, size: 'max' },
  )
  .map((later) => [...Array.from({ length: 9 }, (): Action => ({ do: 'new' })), ...later]);
