/** What is heard in the caller's words: the protocols they lead to, vital signs, what makes the complaint worse. */
import { computed, signal } from '@preact/signals';
import type { DangerSign } from '../../domain/triage/danger/danger-sign';
import type { ProtocolHit } from '../../domain/triage/search/protocol-hit';
import type { ProtocolSearch } from '../../domain/triage/search/protocol-search';
import type { ModifierId } from '../../domain/triage/triage-modifier';
import { type AppState, practiceOf, shownCall } from '../app-state';
import { shippedTriage } from '../start/shipped-triage';
import { protocolsInUse } from './protocol-library';

/** A text being typed, and how it stood at the last pause. */
type Typed = { readonly text: string; readonly paused: string };

export type CallerDesk = {
  /** False for a moment after the first paint: what is asked meanwhile is answered when it is true. */
  readonly isHere: () => boolean;
  /** True when no protocol can be found in this panel. */
  readonly hasFailed: () => boolean;
  /** Protocols for the caller's words, best first; a vital sign before all. */
  readonly find: (query: string) => readonly ProtocolHit[];
  /** What she is typing, until her next pause; null from then on, and the words are whole. */
  readonly typing: (typed: Typed | null) => void;
  /** Whether this text is the one being typed. */
  readonly isBeingTyped: (text: string) => boolean;
  /** The vital signs in the reason of the call on screen. */
  readonly heard: () => readonly DangerSign[];
  /** A vital sign that the reason may mean; null when one is heard, and before anything is typed. */
  readonly perhapsHeard: () => DangerSign | null;
  /** What the reason says that makes it more serious, and is not ticked: proposed, never ticked by itself. */
  readonly proposedModifiers: () => readonly ModifierId[];
};

/** What the shipped triage does once it is here. */
const hearsNothing: ProtocolSearch = () => [];

export function createCallerDesk(state: AppState): CallerDesk {
  // Built when first asked, since the popup never asks; and again only when the practice or its protocols change.
  const practice = computed(() => practiceOf(state, shownCall(state)));
  const search = computed(
    () =>
      shippedTriage.now()?.searchIn(protocolsInUse(state, practice.value), state.settings.value.language) ??
      hearsNothing,
  );
  const people = computed(() => shippedTriage.now()?.readsPeople() ?? null);
  const typed = signal<Typed | null>(null);
  const isBeingTyped = (text: string) => typed.value?.text === text;
  const reason = computed(() => shownCall(state)?.notes.reason ?? '');
  const isAsked = computed(() => reason.value.trim() !== '');
  const find = (query: string) => search.value(query, isBeingTyped(query) ? typed.value?.paused : query);
  const hits = computed(() => (isAsked.value ? find(reason.value) : []));
  const heard = computed(() => hits.value.flatMap(({ danger }) => danger ?? []));
  const proposed = computed(() => (isAsked.value ? (people.value?.(reason.value).proposes ?? []) : []));
  return {
    isHere: () => shippedTriage.now() !== null,
    hasFailed: shippedTriage.hasFailed,
    find,
    typing: (text) => {
      typed.value = text;
    },
    isBeingTyped,
    heard: () => heard.value,
    perhapsHeard: () => hits.value.find(({ perhaps }) => perhaps)?.perhaps ?? null,
    proposedModifiers: () => {
      const ticked = shownCall(state)?.notes.modifiers ?? [];
      return proposed.value.filter((id) => !ticked.includes(id));
    },
  };
}
