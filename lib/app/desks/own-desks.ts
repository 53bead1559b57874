/** The desks of what belongs to her hands and to this machine, and to no call. */
import type { AppState } from '../app-state';
import { createRingDesk, type RingDesk } from '../call/telephone/ring-desk';
import type { UndoStack } from '../call/undo-stack';
import { createFormDesk, type FormDesk } from '../forms/form-desk';
import { createNewsDesk, type NewsDesk } from '../journal/news-desk';
import { createRemarkDesk, type RemarkDesk } from '../journal/remark-desk';
import { createKeyHabit, type KeyHabit } from '../keys/key-habit';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { PracticeDesk } from '../practice/practice-desk';

/** What belongs to her hands and to this machine, and to no call. */
export interface OwnDesks {
  readonly keyHabit: KeyHabit;
  readonly forms: FormDesk;
  readonly remarks: RemarkDesk;
  readonly news: NewsDesk;
  readonly ring: RingDesk;
}

type OwnParts = {
  readonly state: AppState;
  readonly ports: Ports;
  readonly practices: Pick<PracticeDesk, 'changeSettings'>;
  readonly notices: Notices;
  readonly undo: UndoStack;
};

export function createOwnDesks(parts: OwnParts): OwnDesks {
  const { state, ports, practices } = parts;
  const forms = createFormDesk(parts);
  return {
    keyHabit: createKeyHabit({ state, practices }),
    forms,
    remarks: createRemarkDesk({ ...parts, forms }),
    news: createNewsDesk({ state, ports }),
    ring: createRingDesk({ state, ports }),
  };
}
