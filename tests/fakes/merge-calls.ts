// Two panels that changed one call, as the tests of the call's card have them meet.
import type { Call } from '../../lib/domain/call/call';
import { callCard } from '../../lib/domain/call/call.record';
import { mergeSides } from '../../lib/domain/record/sides';

/** What `mine`, not stored, and `theirs`, stored, make together; both started from `base`. */
export const mergeCalls = (base: Call, mine: Call, theirs: Call): Call => ({
  ...mergeSides(callCard, { base, mine, theirs }),
  revision: theirs.revision + 1,
});
