/** A practitioner's instruction as it is written down in the settings; what was saved is taken back by one press. */
import type { Directive } from '../../domain/call/directive/directive';
import { directiveCard } from '../../domain/call/directive/directive.record';
import { savedOver } from '../../domain/record/sides';
import type { AppState } from '../app-state';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { UndoStack } from './undo-stack';

export interface DirectiveSaving {
  /** Writes it, as of now and by who sits here; false when it says nothing, or ends before it begins. */
  save(directive: Directive): Promise<boolean>;
  /** What its form shows once the record became `stored`: what was typed since `base`, and else what stands there now. */
  followed(draft: Directive, base: Directive, stored: Directive): Directive;
}

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'clock' | 'store'>;
  readonly notices: Notices;
  readonly undo: Pick<UndoStack, 'push'>;
};

/** An hour of the day may end before it begins (over midnight), a period may not; an appointment's rule may stand alone. */
const isWritten = ({
  text,
  from,
  to,
  appointment: { items, bring, prepare, minutes, asks },
}: Directive): boolean =>
  ([text, ...items, bring, prepare, ...asks].some((words) => words.trim() !== '') || minutes !== null) &&
  (from === null || to === null || from <= to);

export function createDirectiveSaving(parts: Parts, refresh: () => Promise<void>): DirectiveSaving {
  const { state, ports, notices, undo } = parts;
  const records = ports.store.of(directiveCard);
  const takeBack = async (before: Directive | null, after: Directive): Promise<void> => {
    if (before) await records.change(after.id, savedOver(directiveCard, { base: after, mine: before }));
    else await records.changeAll(new Map(), [after.id]);
    await refresh();
  };
  return {
    async save(directive) {
      if (!isWritten(directive)) return false;
      const before = await records.byId(directive.id);
      const { reads: _reads, endedAt: _ended, ...typed } = directive;
      const writing = { ...typed, writtenAt: ports.clock.now(), author: state.settings.value.secretaryName };
      await records.change(directive.id, (current) => ({ ...(current ?? directive), ...writing }));
      await refresh();
      notices.tell(state.labels.value.directives.options.saved);
      undo.push(() => {
        void takeBack(before, { ...(before ?? directive), ...writing });
        return true;
      });
      return true;
    },
    followed: (draft, base, stored) => savedOver(directiveCard, { base, mine: draft })(stored),
  };
}
