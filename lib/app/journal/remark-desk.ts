/** « Ceci ne va pas »: kept for the practice with the screen on which she said it, listed in the settings, given as a file. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { LONGEST_REMARK, type Remark } from '../../domain/journal/remark';
import { remarkCard } from '../../domain/journal/remark.record';
import { somebodyIn } from '../../domain/journal/somebody';
import { TypedLines } from '../../domain/record/half-form';
import { type AppState, practiceOf, shownCall } from '../app-state';
import type { UndoStack } from '../call/undo-stack';
import type { FormDesk } from '../forms/form-desk';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import { problemTime } from '../problem-desk';

/** Why it was not kept: nothing is said, or something of it tells of somebody. */
export type RemarkRefusal = { readonly why: 'empty' } | { readonly why: 'person'; readonly found: string };

export interface RemarkDesk {
  /** What she is writing: on the disk until it is kept. */
  readonly draft: ReadonlySignal<string>;
  write(text: string): void;
  /** Keeps what is written; null when it is done. */
  keep(): Promise<RemarkRefusal | null>;
  /** The latest first; read by `refresh`. */
  readonly list: ReadonlySignal<readonly Remark[]>;
  refresh(): Promise<void>;
  /** Takes it out of the list; it can be put back. */
  remove(id: string): Promise<void>;
  /** All of them, as a text file. */
  save(): void;
}

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'clock' | 'edition' | 'files' | 'newId' | 'store'>;
  readonly notices: Notices;
  readonly undo: Pick<UndoStack, 'push'>;
  readonly forms: Pick<FormDesk, 'forget' | 'half' | 'keep'>;
};

/** Where she was before she said it: her key lays a layer of its own over it. */
function followPlace(state: AppState): () => string {
  let screen = 'none';
  effect(() => {
    if (state.overlay.value !== 'remark') screen = state.overlay.value;
  });
  return () => `${screen === 'none' ? 'panel' : screen}.${shownCall(state)?.step ?? 'idle'}`;
}

const written = ({ at, place, version, author, text }: Remark): string =>
  `${problemTime(at)} · ${place} · ${version} · ${author}\n  ${text}`;

/** Said, with the way back. */
function tellRemoved({ state, notices, undo }: Parts, back: () => Promise<void>): void {
  notices.tell(state.labels.value.remarks.removed);
  undo.push(() => {
    void back();
    return true;
  });
}

/** What she wrote, with where and when. */
const remarkOf = ({ state, ports }: Parts, place: string, text: string): Remark => ({
  id: ports.newId(),
  at: ports.clock.now(),
  author: state.settings.value.secretaryName,
  practiceId: practiceOf(state, shownCall(state))?.id ?? null,
  place,
  version: ports.edition.version,
  text,
});

const FORM = { id: 'remark', practiceOf: () => null, fields: TypedLines, record: TypedLines };

export function createRemarkDesk(parts: Parts): RemarkDesk {
  const { state, ports, forms } = parts;
  const draft = computed(() => forms.half(FORM)?.draft['text'] ?? '');
  const list = signal<readonly Remark[]>([]);
  const placeNow = followPlace(state);
  const stored = ports.store.of(remarkCard);
  const refresh = async (): Promise<void> => {
    list.value = (await stored.all()).toSorted((a, b) => b.at - a.at);
  };
  /** Whose names she may have before her eyes. */
  const people = (): string[] =>
    state.calls.value.flatMap(({ notes }) => [notes.patientName, notes.callerName]);
  return {
    draft,
    write(text) {
      const said = text.slice(0, LONGEST_REMARK);
      if (said) forms.keep(FORM, { draft: { text: said }, base: null });
      else forms.forget(FORM.id);
    },
    async keep() {
      const text = draft.value.trim();
      if (text === '') return { why: 'empty' };
      const found = somebodyIn(text, people());
      if (found !== null) return { why: 'person', found };
      const remark = remarkOf(parts, placeNow(), text);
      await stored.change(remark.id, () => remark);
      forms.forget(FORM.id);
      return null;
    },
    list,
    refresh,
    async remove(id) {
      const removed = await stored.byId(id);
      if (!removed) return;
      await stored.changeAll(new Map(), [id]);
      await refresh();
      tellRemoved(parts, () => stored.change(id, () => removed).then(refresh));
    },
    save: () =>
      ports.files.save({
        name: 'ceci-ne-va-pas.txt',
        type: 'text/plain;charset=utf-8',
        text: list.value.map(written).join('\n'),
      }),
  };
}
