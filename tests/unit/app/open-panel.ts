// A panel open over the demonstration practice, as on any morning.

import { type AppState, shownCall, type WritableState } from '../../../lib/app/app-state';
import { createPageApp } from '../../../lib/app/pages/page-app';
import { examplePractice } from '../../../lib/content/practice/example-practice';
import { sheetById } from '../../../lib/content/triage/protocols';
import type { Call } from '../../../lib/domain/call/call';
import type { Practice } from '../../../lib/domain/practice/practice';
import { practiceCard } from '../../../lib/domain/practice/practice.record';
import { settingsCard } from '../../../lib/domain/settings.record';
import type { TriageProtocol } from '../../../lib/domain/triage/triage';
import type { TriageSheet } from '../../../lib/domain/triage/triage-sheet';
import { createDisk, type Disk } from '../../fakes/disk';
import { createWorld } from '../../fakes/ports';

type Circumstances = {
  readonly disk?: Disk;
  readonly practice?: Practice;
  readonly withAgenda?: boolean;
  readonly isFirst?: boolean;
  /** Where the machine stands. */
  readonly deskZone?: string;
};

/** Opens one panel; give the same disk to open a second one beside it. */
export async function openPanel({
  disk = createDisk(),
  practice,
  withAgenda = true,
  isFirst = false,
  deskZone = 'Europe/Paris',
}: Circumstances = {}) {
  const known = practice ?? examplePractice;
  await disk.plant(practiceCard, known);
  await disk.plant(settingsCard, { ...disk.settings, activePracticeId: known.id, secretaryName: 'Camille' });
  const world = createWorld(disk, { withAgenda, isFirst, deskZone });
  const app = createPageApp(world.ports);
  const close = await app.open();
  return { ...world, app, close };
}

export type Panel = Awaited<ReturnType<typeof openPanel>>;

/** The signals themselves: a test may put the state as it needs it, which only desks may do otherwise. */
export const writable = ({ state }: { readonly state: AppState }): WritableState => state as WritableState;

/** The call on screen; fails the test when there is none. */
export function callOnScreen({ app }: Panel): Call {
  const call = shownCall(app.state);
  if (!call) throw new Error('no call on screen');
  return call;
}

/** Hangs up and closes the call on screen, whatever is still missing. */
export function endForGood({ app }: { readonly app: Pick<Panel['app'], 'state' | 'calls'> }): void {
  const ending = app.state.shownCallId.value;
  app.calls.end();
  if (app.state.shownCallId.value === ending) app.calls.end();
}

/** The call on screen, parked past the reminder of the entry check. */
export function holdOnScreen(panel: Panel): Call {
  panel.app.calls.park();
  return callOnScreen(panel);
}

/** A protocol of the catalogue; fails the test when it is no longer there. */
export const protocol = (id: string): TriageProtocol => sheet(id).protocol;

/** The same, its red flags in place. */
export function sheet(id: string): TriageSheet {
  const found = sheetById(id);
  if (!found) throw new Error(`no protocol ${id}`);
  return found;
}

/** A panel with a call on the line and a protocol on screen. */
export async function panelWith(opened: TriageProtocol): Promise<Panel> {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.triage.open(opened);
  return panel;
}
