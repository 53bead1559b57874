/** Words typed beside a message and saved nowhere yet: on the disk at each letter, as those of a call are. */
import { type DraftWords, draftWordsCard } from '../../domain/message/draft-words.record';
import type { Message } from '../../domain/message/message';
import { messageCard } from '../../domain/message/message.record';
import type { Channel } from '../../domain/practice/dispatch';
import { same } from '../../domain/record/same';
import { createKeptDrafts } from '../forms/kept-drafts';
import type { Ports } from '../ports';

/** An addendum, what she adds on a secured channel, or the sentence chosen for an ordinary one. */
type DraftField = 'addendum' | Channel;

/** The message beside which it is typed. */
type Beside = Pick<Message, 'id' | 'callId' | 'practiceId'>;

export interface MessageDrafts {
  /** What was typed; undefined where nothing was. */
  draft(messageId: string, field: DraftField): string | undefined;
  /** Keeps what is typed; null once it is on disk, handed over or given up. */
  keepDraft(message: Beside, field: DraftField, text: string | null): void;
}

/** The drafts, and what follows the disk and forgets them with their message. */
export interface OwnedDrafts extends MessageDrafts {
  /** The messages of which there are drafts. */
  owners(): readonly string[];
  forgetDrafts(messageId: string): void;
  /** Takes up what stands on the disk, unless words of this panel are on their way there. */
  readDrafts(): Promise<void>;
  followDraft(messageId: string): Promise<void>;
}

type Parts = {
  readonly ports: Pick<Ports, 'store' | 'vault'>;
  /** A letter that the disk refused: told, and written again with the next. */
  readonly onUnwritten: (error: unknown) => void;
};

const withText = (
  texts: DraftWords['texts'],
  field: DraftField,
  text: string | null,
): DraftWords['texts'] => {
  const others = Object.entries(texts).filter(([name]) => name !== field);
  return Object.fromEntries(text === null ? others : [...others, [field, text]]);
};

/** An addendum that its message has already: the browser fell between the two writes. */
const withoutAdded = (words: DraftWords, message: Message | null): DraftWords => {
  const typed = words.texts['addendum']?.trim();
  const isAdded = message?.addenda.some(({ text }) => text === typed) === true;
  return isAdded ? { ...words, texts: withText(words.texts, 'addendum', null) } : words;
};

/** The words of this context, and how they are taken up from the disk. */
function createShown({ ports: { store }, onUnwritten }: Parts) {
  const kept = createKeptDrafts(draftWordsCard, { store, onUnwritten });
  const { shown, show, write, takeUp } = kept;
  store.onLeave(draftWordsCard, kept.unwritten);
  const readAll = async (): Promise<void> => {
    for (const words of await store.of(draftWordsCard).all()) {
      if (Object.keys(words.texts).length === 0 && !shown(words.id)) continue;
      takeUp(words);
      const left = withoutAdded(words, await store.of(messageCard).byId(words.id));
      if (left === words || shown(words.id) !== words) continue;
      show(left);
      await write(words.id);
    }
  };
  return { ...kept, readAll };
}

export function createMessageDrafts(parts: Parts): OwnedDrafts {
  const { store, vault } = parts.ports;
  const { drafts, shown, show, write, takeUp, readAll } = createShown(parts);
  return {
    owners: () =>
      [...drafts.peek().values()].filter(({ texts }) => Object.keys(texts).length > 0).map(({ id }) => id),
    forgetDrafts(messageId) {
      const words = shown(messageId);
      if (!words) return;
      show({ ...words, texts: {} });
      void write(messageId);
    },
    draft: (messageId, field) => drafts.value.get(messageId)?.texts[field],
    keepDraft({ id, callId, practiceId }, field, text) {
      const words = shown(id) ?? { id, callId, practiceId, texts: {} };
      const texts = withText(words.texts, field, text);
      if (same(texts, words.texts)) return;
      show({ ...words, texts });
      void write(id);
    },
    async readDrafts() {
      try {
        if ((await vault.state()) !== 'locked') await readAll();
      } catch (error) {
        // Locked meanwhile: they are read once she opens.
        if ((await vault.state()) !== 'locked') throw error;
      }
    },
    async followDraft(messageId) {
      if ((await vault.state()) === 'locked') return;
      const words = await store.of(draftWordsCard).byId(messageId);
      if (words) takeUp(words);
    },
  };
}
