/** Words typed beside a message and saved nowhere yet. In memory only: a row that a lock takes away loses none of them. */
import { signal } from '@preact/signals';
import type { Channel } from '../../domain/practice/dispatch';

/** An addendum, what she adds on a secured channel, or the sentence chosen for an ordinary one. */
type DraftField = 'addendum' | Channel;

export interface MessageDrafts {
  /** What was typed; undefined where nothing was. */
  draft(messageId: string, field: DraftField): string | undefined;
  /** Keeps what is typed; null once it is on disk, handed over or given up. */
  keepDraft(messageId: string, field: DraftField, text: string | null): void;
}

const keyOf = (messageId: string, field: DraftField): string => `${field} ${messageId}`;

/** The drafts, and what forgets them with their message. */
export interface OwnedDrafts extends MessageDrafts {
  /** The messages of which there are drafts. */
  owners(): readonly string[];
  forgetDrafts(messageId: string): void;
}

export function createMessageDrafts(): OwnedDrafts {
  const drafts = signal<ReadonlyMap<string, string>>(new Map());
  const ownerOf = (key: string): string => key.slice(key.indexOf(' ') + 1);
  return {
    owners: () => [...new Set([...drafts.peek().keys()].map(ownerOf))],
    forgetDrafts(messageId) {
      const others = [...drafts.peek()].filter(([key]) => ownerOf(key) !== messageId);
      if (others.length < drafts.peek().size) drafts.value = new Map(others);
    },
    draft: (messageId, field) => drafts.value.get(keyOf(messageId, field)),
    keepDraft(messageId, field, text) {
      const others = [...drafts.value].filter(([key]) => key !== keyOf(messageId, field));
      drafts.value = new Map(text === null ? others : [...others, [keyOf(messageId, field), text]]);
    },
  };
}
