// Runs in a document of the extension: words typed beside a saved message, letter by letter, until the browser falls. They go to
// the disk as the panel writes them; a letter that was read back from there is confirmed.
import { createMessageDrafts, type MessageDrafts } from '../../../lib/app/message/message-drafts.ts';
import { draftWordsCard } from '../../../lib/domain/message/draft-words.record.ts';
import { messageCard } from '../../../lib/domain/message/message.record.ts';
import { createConnection } from '../../../lib/platform/storage/database.ts';
import { createStore } from '../../../lib/platform/storage/store.ts';
import { createBrowserVault } from '../../../lib/platform/storage/vault/browser-vault.ts';

const FIELDS = ['addendum', 'sms'] as const;
type Field = (typeof FIELDS)[number];

const store = createStore(createConnection());

/** Each has its own words, numbered: a letter that is lost, doubled or beside another message shows. */
const scriptOf = (name: string, field: Field): string =>
  Array.from({ length: 20 }, (_, at) => `${field} ${name} ${at}`).join(', ');

const nameOf = (id: string): string => id.replace(/~\d+$/, '');
const lettersOf = (id: string): number => Number(/~(\d+)$/.exec(id)?.[1] ?? 0);

const onDisk = async (name: string) => (await store.of(draftWordsCard).byId(`m-${name}`))?.texts ?? {};

const hasLetters = async (name: string, letters: number): Promise<boolean> => {
  const texts = await onDisk(name);
  return FIELDS.every((field) => (texts[field]?.length ?? 0) >= letters);
};

type Work = {
  readonly tell: (fact: string, ids: readonly string[]) => void;
  /** Keeps a call and its message under that name. */
  readonly note: (name: string) => Promise<void>;
};

/** Types both drafts of one message; each name that is told says how many letters of both are on the disk. */
async function typeOne(drafts: MessageDrafts, name: string, { tell, note }: Work): Promise<void> {
  await note(name);
  const message = await store.of(messageCard).byId(`m-${name}`);
  if (!message) throw new Error(`no message: ${name}`);
  for (let letters = 1; letters <= scriptOf(name, 'sms').length; letters += 1) {
    for (const field of FIELDS) drafts.keepDraft(message, field, scriptOf(name, field).slice(0, letters));
    while (!(await hasLetters(name, letters))) await new Promise((resolve) => setTimeout(resolve));
    tell('kept', [`${name}~${letters}`]);
  }
}

/** Beside one message after the other. */
export async function typeBeside(round: string, work: Work): Promise<void> {
  const onUnwritten = (error: unknown): void => console.error(error);
  const drafts = createMessageDrafts({ ports: { store, vault: createBrowserVault() }, onUnwritten });
  for (let turn = 0; ; turn += 1) await typeOne(drafts, `beside-${round}-${turn}`, work);
}

/** Each letter that was told: there again, in words that are the beginning of its message's own and no others. */
export const foundBeside = (ids: readonly string[]) =>
  Promise.all(
    ids.map(async (id) => {
      const name = nameOf(id);
      const texts = await onDisk(name);
      const isOwn = FIELDS.every((field) => scriptOf(name, field).startsWith(texts[field] ?? ''));
      const isThere = await hasLetters(name, lettersOf(id));
      return { id, isWhole: isOwn && isThere, isGone: isOwn && !isThere };
    }),
  );
