/** The desks of what a practice writes and signs: its protocols and its practitioners' instructions. */
import type { WritableState } from '../app-state';
import { createDirectiveDesk, type DirectiveDesk } from '../call/directive-desk';
import type { UndoStack } from '../call/undo-stack';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { PracticeDesk } from '../practice/practice-desk';
import { createSigningDesk, type SigningDesk } from '../practice/signing-desk';
import { createProtocolDesk, type ProtocolDesk } from '../triage/protocol-desk';

export interface ContentDesks {
  readonly signing: SigningDesk;
  readonly protocols: ProtocolDesk;
  readonly directives: DirectiveDesk;
}

type Parts = {
  readonly state: WritableState;
  readonly ports: Ports;
  readonly practices: PracticeDesk;
  readonly notices: Notices;
  readonly undo: UndoStack;
};

export function createContentDesks({ state, ports, practices, notices, undo }: Parts): ContentDesks {
  const signing = createSigningDesk({ state, ports, practices });
  const protocols = createProtocolDesk({ ...ports, state, practices, signing });
  return {
    signing,
    protocols,
    directives: createDirectiveDesk({ state, ports, signing, notices, undo }),
  };
}
