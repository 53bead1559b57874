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
  /** The names of forms that are a part of this one, thrown away and put back with it. */
  readonly parts?: (draft: Draft) => readonly string[];
};

type Read<Draft, Stored extends Draft> = Pick<FormOf<Draft, Stored>, 'id' | 'fields' | 'record'>;

/** What was typed in it, over which record; null for a new one. */
type Half<Draft, Stored extends Draft = Draft> = {
  readonly draft: Draft;
  readonly base: Stored | null;
};

export interface FormDesk {
  /** The names of the forms that are half filled and begin so, the last typed in first. */
  begun(family: string): readonly string[];
  /** Every form that is half filled. */
  all(): readonly HalfForm[];
  isHalf(id: string): boolean;
  /** What stands in it, as JSON, wherever it was typed; empty where nothing does, null where nothing was ever read of it. */
  stands(id: string): string | null;
  /** What was typed in that form; null where nothing was. */
  half<Draft, Stored extends Draft>(form: Read<Draft, Stored>): Half<Draft, Stored> | null;
  keep<Draft, Stored extends Draft>(form: FormOf<Draft, Stored>, half: Half<Draft, Stored>): void;
  /** It is saved: nothing of it is half filled any more. */
  forget(id: string): void;
  /** She wants none of these; what it gives puts them back, and so does an undo. */
  giveUp(ids: readonly string[]): () => void;
  /** Puts other fields into it, or none; rejects where the disk refuses. */
  rewrite(id: string, draft: string): Promise<void>;
  /** Takes up what stands on the disk, unless letters of this page are on their way there. */
  refresh(): Promise<void>;
  follow(id: string): Promise<void>;
  /** Takes all of it from memory; `refresh` reads it again. */
  forgetPeople(): void;
}

type Writing = Pick<FormDesk, 'forget' | 'giveUp' | 'keep' | 'rewrite'>;

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'clock' | 'report' | 'store' | 'vault'>;
  readonly notices: Notices;
  readonly undo: { push(undo: () => boolean): void };
};

const toJson = (value: unknown): string => (value === null ? '' : JSON.stringify(value));

/** Of two states of one form the later is told by its moment: letters of one millisecond, and clocks that are set back, too. */
const laterThan = (before: HalfForm | null, clock: Pick<Ports['clock'], 'now'>): number =>
  Math.max(clock.now(), (before?.at ?? 0) + 1);

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

/** What stands in the forms, by their names. */
function looking(kept: KeptDrafts<HalfForm>): Pick<FormDesk, 'all' | 'begun' | 'half' | 'isHalf' | 'stands'> {
  const all = (): readonly HalfForm[] => [...kept.drafts.value.values()].filter(({ draft }) => draft !== '');
  const stands = (id: string): string | null => kept.drafts.value.get(id)?.draft ?? null;
  return {
    all,
    begun: (family) =>
      all()
        .filter(({ id }) => id.startsWith(family))
        .toSorted((a, b) => b.at - a.at)
        .map(({ id }) => id),
    isHalf: (id) => Boolean(stands(id)),
    stands,
    half({ id, fields, record }) {
      const form = kept.drafts.value.get(id);
      const draft = form?.draft ? halfRead(fields, form.draft) : null;
      if (!form || draft === null) return null;
      return { draft, base: form.base === '' ? null : halfRead(record, form.base) };
    },
  };
}

/** What takes out of the forms, and puts back. */
function taking({ ports, undo }: Parts, kept: KeptDrafts<HalfForm>): Omit<Writing, 'keep'> {
  const put = (form: HalfForm): Promise<boolean> => {
    kept.show({ ...form, at: laterThan(kept.shown(form.id), ports.clock) });
    return kept.write(form.id);
  };
  const forget = (id: string): void => {
    const form = kept.shown(id);
    if (form?.draft) void put({ ...form, draft: '', base: '' });
  };
  return {
    forget,
    giveUp(ids) {
      const given = ids.flatMap((id) => kept.shown(id) ?? []).filter(({ draft }) => draft !== '');
      for (const { id } of given) forget(id);
      const putBack = (): void => {
        for (const form of given) void put(form);
      };
      undo.push(() => {
        putBack();
        return true;
      });
      return putBack;
    },
    async rewrite(id, draft) {
      const form = kept.shown(id);
      if (form && !(await put({ ...form, draft }))) throw new Error('a form begun was not rewritten');
    },
  };
}

export function createFormDesk(parts: Parts): FormDesk {
  const { ports } = parts;
  const failures = createFailures({ ...parts, ...ports });
  const kept = createKeptDrafts(halfFormCard, {
    store: ports.store,
    onUnwritten: (error) => failures.unwritten('form.draft', error),
  });
  ports.store.onLeave(halfFormCard, kept.unwritten);
  return {
    ...readers(ports, kept),
    ...looking(kept),
    ...taking(parts, kept),
    keep({ id, practiceOf }, { draft, base }) {
      const at = laterThan(kept.shown(id), ports.clock);
      kept.show({ id, practiceId: practiceOf(draft), at, draft: toJson(draft), base: toJson(base) });
      void kept.write(id);
    },
    forgetPeople: kept.forget,
  };
}
