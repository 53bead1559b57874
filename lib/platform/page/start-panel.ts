/** The panel's side: mounts it when the page is idle or a command comes, and joins it to the page's side. Runs in the page, isolated world. */

import { isOrphan } from '../document/orphan';
import type { KeyKeeper } from './keyboard/key-keeper';
import { tellLost, tellLostAgain } from './lost-panel';
import { mountPanel } from './mounted-panel';
import type { PageSession } from './page-session';
import { startConversation } from './panel-conversation';
import type { Panel } from './panel-frame';
import { whenWanted } from './panel-reasons';
import { createPointerGuard } from './pointer-guard';
import { focusPanel, promote, watchTopLayer } from './raise';
import { whenIdle } from './when-idle';

/** Her hand on what stands for the panel makes it ready, her press opens it. */
function startOnHand({ handle, start }: Panel, open: () => void): void {
  for (const type of ['pointerenter', 'focus']) handle.addEventListener(type, start);
  const press = ({ isTrusted, button }: MouseEvent) => isTrusted && button === 0 && !isOrphan() && open();
  // As she presses: the panel may be drawn, and the handle gone, before she lets go. A key makes a click alone.
  for (const type of ['pointerdown', 'click'] as const) handle.addEventListener(type, press);
}

/** Mounts the panel over this document. */
export async function startPanel(session: PageSession, keys: KeyKeeper): Promise<void> {
  await Promise.race([whenIdle(), session.wanted]);
  if (isOrphan()) return;
  let listening = new AbortController();
  let isLost = false;
  const mounted = await mountPanel({
    isOpening: session.isWanted,
    onChanged: (layout) => conversation.layoutChanged(layout),
    onLost: () => {
      isLost = true;
      keys.free();
      tellLost();
    },
    onDocumentReplaced: () => {
      // First of all: no key of hers is for another ear.
      keys.listen();
      session.listen();
      listen();
    },
  });
  const { panel } = mounted;
  const listen = () => {
    listening.abort();
    listening = new AbortController();
    watchTopLayer(panel, conversation.raise, listening.signal);
  };
  const conversation = startConversation({ mounted, session, keys }, (take) =>
    keys.join({ panel, topLayer: { focusPanel, promote }, take, onGiven: mounted.page.go }),
  );
  listen();
  startOnHand(panel, conversation.open);
  whenWanted(panel.start);
  session.join({
    panel,
    onPress: createPointerGuard(panel, { clicked: conversation.clicked, left: keys.free }),
    // A panel that is gone owns no key of hers; a command that came here shows that the worker has forgotten it.
    onCommand: (command) => {
      if (isLost) tellLostAgain();
      else conversation.command(command);
      return !isLost;
    },
    remove: () => {
      listening.abort();
      mounted.remove();
    },
  });
}
