// The journal page over a real database in memory: a desk that has worked for a while.

import type { ComponentChildren } from 'preact';
import { onTestFinished, vi } from 'vitest';
import { JournalContext } from '../../../../components/journal/journal-context';
import type { Store } from '../../../../lib/app/ports';
import { until as comes } from '../../../fakes/until';
import { openJournal, twoCalls } from '../../app/journal/open-journal';
import { drawOver, settle } from '../draw';

/** Draws `view` over what `fill` wrote. */
export async function drawJournal(view: ComponentChildren, fill: (store: Store) => Promise<void> = twoCalls) {
  const { press: _, store, journal, print, ...opened } = await openJournal(fill);
  // Nothing is laid out here: the list is as high as a window, so that rows are in sight.
  const height = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  onTestFinished(() => height.mockRestore());
  // What a press has begun to write is written before the database goes: a read waits behind every write.
  onTestFinished(async () => {
    for (let turn = 0; turn < 3; turn += 1) await store.settings();
  });
  const drawn = await drawOver(
    { ...opened, journal, store },
    <JournalContext.Provider value={journal}>{view}</JournalContext.Provider>,
  );
  /** Waits until what the database is asked for has come. */
  const until = (check: () => void) =>
    comes(async () => {
      await settle();
      check();
    });
  return { ...drawn, until, printed: () => print.mock.calls.length };
}

export type DrawnJournal = Awaited<ReturnType<typeof drawJournal>>;
