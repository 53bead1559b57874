/** What is heard in the caller's words: the protocols they lead to, vital signs, what makes the complaint worse. */
import { computed } from '@preact/signals';
import type { DangerSign } from '../../domain/triage/danger/danger-sign';
import type { ProtocolHit } from '../../domain/triage/search/protocol-hit';
import type { ModifierId } from '../../domain/triage/triage-modifier';
import { type AppState, practiceOf, shownCall } from '../app-state';
import { shippedTriage } from '../start/shipped-triage';
import { protocolsInUse } from './protocol-library';

export type CallerDesk = {
  /** False for a moment after the first paint: what is asked meanwhile is answered when it is true. */
  readonly isHere: () => boolean;
  /** True when no protocol can be found in this panel. */
  readonly hasFailed: () => boolean;
  /** Protocols for the caller's words, best first; a vital sign before all. */
  readonly find: (query: string) => readonly ProtocolHit[];
  /** The vital signs in the reason of the call on screen. */
  readonly heard: () => readonly DangerSign[];
  /** A vital sign that the reason may mean; null when one is heard, and before anything is typed. */
  readonly perhapsHeard: () => DangerSign | null;
  /** What the reason says that makes it more serious, and is not ticked: proposed, never ticked by itself. */
  readonly proposedModifiers: () => readonly ModifierId[];
};

/** What the shipped triage does once it is here. */
const hearsNothing = (_query: string): readonly ProtocolHit[] => [];

export function createCallerDesk(state: AppState): CallerDesk {
  // Built when first asked, since the popup never asks; and again only when the practice or its protocols change.
  const practice = computed(() => practiceOf(state, shownCall(state)));
  const search = computed(
    () =>
      shippedTriage.now()?.searchIn(protocolsInUse(state, practice.value), state.settings.value.language) ??
      hearsNothing,
  );
  const people = computed(() => shippedTriage.now()?.readsPeople() ?? null);
  const reason = computed(() => shownCall(state)?.notes.reason.trim() ?? '');
  const hits = computed(() => (reason.value === '' ? [] : search.value(reason.value)));
  const heard = computed(() => hits.value.flatMap(({ danger }) => danger ?? []));
  const proposed = computed(() => (reason.value === '' ? [] : (people.value?.(reason.value).proposes ?? [])));
  return {
    isHere: () => shippedTriage.now() !== null,
    hasFailed: shippedTriage.hasFailed,
    find: (query) => search.value(query),
    heard: () => heard.value,
    perhapsHeard: () => hits.value.find(({ perhaps }) => perhaps)?.perhaps ?? null,
    proposedModifiers: () => {
      const ticked = shownCall(state)?.notes.modifiers ?? [];
      return proposed.value.filter((id) => !ticked.includes(id));
    },
  };
}
