/** What changed since the version that she had: said once, between two calls; in the settings at any time. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { News } from '../../domain/journal/news';
import type { AppState } from '../app-state';
import type { Ports } from '../ports';

export interface NewsDesk {
  /** What is said now; empty where nothing is. */
  readonly lines: ReadonlySignal<readonly string[]>;
  /** Looks whether something is to be said, and says it: from then on it is told. */
  look(): void;
  /** She has read it, or a call begins. */
  close(): void;
  /** Every version, the newest first, with its lines in her language; read by `readAll`. */
  readonly all: ReadonlySignal<readonly { readonly version: string; readonly lines: readonly string[] }[]>;
  readAll(): void;
}

type Parts = {
  readonly state: Pick<AppState, 'calls' | 'settings'>;
  readonly ports: Pick<Ports, 'edition' | 'report'>;
};

/** Comes when it is asked for: most days nothing changed. */
const read = async (): Promise<readonly News[]> => (await import('../../content/text/news')).news;

export function createNewsDesk({ state, ports: { edition, report } }: Parts): NewsDesk {
  const shown = signal<News | null>(null);
  const known = signal<readonly News[]>([]);
  const linesOf = (news: News): readonly string[] => news[state.settings.value.language];
  const look = async (): Promise<void> => {
    const had = await edition.updatedFrom();
    if (had === null) return;
    const [all, { newsSince }] = await Promise.all([read(), import('../../domain/journal/news')]);
    const found = newsSince(all, had, edition.version);
    // The phone rang meanwhile: it is said after the call.
    if (state.calls.value.length > 0) return;
    await edition.told();
    shown.value = found;
  };
  const failed = (error: unknown) => report('news', error);
  return {
    lines: computed(() => (shown.value ? linesOf(shown.value) : [])),
    look: () => void look().catch(failed),
    close() {
      shown.value = null;
    },
    all: computed(() => known.value.map((news) => ({ version: news.version, lines: linesOf(news) }))),
    readAll: () =>
      void read()
        .then((all) => {
          known.value = all;
        })
        .catch(failed),
  };
}
