/** The panel in the browser's own side panel: no page is under it, and its commands come through the worker. */
import type { App } from '../../lib/app/app';
import type { GlobalCommand } from '../../lib/contract/wire';
import { takeKeptCaret } from '../../lib/platform/panel/kept-caret';
import { onCommandLeft, takeCommand } from '../../lib/platform/worker/waiting-command';

/** In the side panel global commands come through the worker; the one that opened it waits already. */
export async function followSidePanel(app: App): Promise<void> {
  let isInstead = false;
  const onInstead = () => {
    isInstead = true;
    app.notices.tell(app.state.labels.value.panel.instead, 'warning');
  };
  const run = (command: GlobalCommand) => {
    const onLine = app.state.calls.value.find(({ status }) => status === 'active');
    const callId = app.state.shownCallId.value ?? onLine?.id ?? null;
    app.panel.global(command);
    // In the call in which the page took her panel: where she was writing.
    if (isInstead && command === 'call') app.replacement.whenBack(callId, () => void takeKeptCaret(callId));
    isInstead = false;
  };
  onCommandLeft(run, onInstead);
  const waiting = await takeCommand(onInstead);
  if (waiting) run(waiting);
}
