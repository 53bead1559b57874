/**
 * Forms that she has begun and not saved: on the disk at each letter, as a call is, so that a page loaded anew, another form
 * opened meanwhile or a lock loses none of it. Of codes and passphrases nothing is kept.
 */
import { type HalfForm, halfRead, type Shape } from '../../domain/record/half-form';
import { halfFormCard } from '../../domain/record/half-form.record';
import type { AppState } from '../app-state';
import { createFailures } from '../failures';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import { createKeptDrafts, type KeptDrafts } from './kept-drafts';

/** One form: its name on the disk, whose it is, and the shape of its fields and of the record over which they are typed. */
export type FormOf<Draft, Stored extends Draft = Draft> = {
  readonly id: string;
  /** The practice for which it is filled in, and with which it goes; null: none. */
  readonly practiceOf: (draft: Draft) => string | null;
  readonly fields: Shape<Draft>;
  readonly record: Shape<Stored>;
};

type Read<Draft, Stored extends Draft> = Omit<FormOf<Draft, Stored>, 'practiceOf'>;

/** What was typed in it, over which record; null for a new one. */
type Half<Draft, Stored extends Draft = Draft> = {
  readonly draft: Draft;
  readonly base: Stored | null;
};

export interface FormDesk {
  /** The names of the forms that are half filled and begin so, the last typed in first. */
  begun(family: string): readonly string[];
  isHalf(id: string): boolean;
  /** What was typed in that form; null where nothing was. */
  half<Draft, Stored extends Draft>(form: Read<Draft, Stored>): Half<Draft, Stored> | null;
  keep<Draft, Stored extends Draft>(form: FormOf<Draft, Stored>, half: Half<Draft, Stored>): void;
  /** It is saved: nothing of it is half filled any more. */
  forget(id: string): void;
  /** She wants none of it; an undo has `restore` bring it back. */
  giveUp(id: string, restore: () => void): void;
  /** Takes up what stands on the disk, unless letters of this page are on their way there. */
  refresh(): Promise<void>;
  follow(id: string): Promise<void>;
  /** Takes all of it from memory; `refresh` reads it again. */
  forgetPeople(): void;
}

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'clock' | 'report' | 'store' | 'vault'>;
  readonly notices: Notices;
  readonly undo: { push(undo: () => boolean): void };
};

const toJson = (value: unknown): string => (value === null ? '' : JSON.stringify(value));

/** Taken up from the disk, of all forms or of one; while locked, it is read once she opens. */
function readers(
  { vault, store }: Parts['ports'],
  { shown, takeUp }: KeptDrafts<HalfForm>,
): Pick<FormDesk, 'refresh' | 'follow'> {
  const stored = store.of(halfFormCard);
  const unlessLocked = async (read: () => Promise<void>): Promise<void> => {
    if ((await vault.state()) === 'locked') return;
    await read().catch(async (error: unknown) => {
      if ((await vault.state()) !== 'locked') throw error;
    });
  };
  return {
    refresh: () =>
      unlessLocked(async () => {
        for (const form of await stored.all()) if (form.draft || shown(form.id)) takeUp(form);
      }),
    follow: (id) =>
      unlessLocked(async () => {
        const form = await stored.byId(id);
        if (form) takeUp(form);
      }),
  };
}

export function createFormDesk(parts: Parts): FormDesk {
  const { ports, undo } = parts;
  const failures = createFailures({ ...parts, ...ports });
  const kept = createKeptDrafts(halfFormCard, {
    store: ports.store,
    onUnwritten: (error) => failures.unwritten('form.draft', error),
  });
  const put = (form: HalfForm): void => {
    kept.show(form);
    void kept.write(form.id);
  };
  const forget = (id: string): void => {
    const form = kept.shown(id);
    if (form?.draft) put({ ...form, draft: '', base: '' });
  };
  return {
    ...readers(ports, kept),
    begun: (family) =>
      [...kept.drafts.value.values()]
        .filter(({ id, draft }) => id.startsWith(family) && draft !== '')
        .toSorted((a, b) => b.at - a.at)
        .map(({ id }) => id),
    isHalf: (id) => Boolean(kept.drafts.value.get(id)?.draft),
    half({ id, fields, record }) {
      const form = kept.drafts.value.get(id);
      const draft = form?.draft ? halfRead(fields, form.draft) : null;
      if (!form || draft === null) return null;
      return { draft, base: form.base === '' ? null : halfRead(record, form.base) };
    },
    keep: ({ id, practiceOf }, { draft, base }) =>
      put({
        id,
        practiceId: practiceOf(draft),
        at: ports.clock.now(),
        draft: toJson(draft),
        base: toJson(base),
      }),
    forget,
    giveUp(id, restore) {
      forget(id);
      undo.push(() => {
        restore();
        return true;
      });
    },
    forgetPeople: kept.forget,
  };
}
