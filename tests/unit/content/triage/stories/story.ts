/** An invented call: what is said first, what any question can be answered from, and the level that a public source gives. */
import type { DispositionLevel } from '../../../../../lib/domain/triage/disposition';

export type Story = {
  readonly id: string;
  /** As the caller tells it and the secretary types it. */
  readonly said: string;
  /** What the caller knows beside it; whatever is not here is not so. */
  readonly facts: string;
  readonly expected: DispositionLevel;
  /** Why that level, and the key of `sources.json` it is taken from. */
  readonly why: string;
  readonly source: string;
};
