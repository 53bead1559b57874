/** The panel's side: mounts it when the page is idle or a command comes, and joins it to the page's side. Runs in the page, isolated world. */

import { isOrphan } from '../document/orphan';
import { mountPanel } from './mounted-panel';
import type { PageSession } from './page-session';
import { startConversation } from './panel-conversation';
import { createPointerGuard } from './pointer-guard';
import { watchTopLayer } from './raise';
import { whenIdle } from './when-idle';

/** Mounts the panel over this document. */
export async function startPanel(session: PageSession): Promise<void> {
  await Promise.race([whenIdle(), session.wanted]);
  if (isOrphan()) return;
  let listening = new AbortController();
  const mounted = await mountPanel({
    onDragged: (layout) => conversation.layoutChanged(layout),
    onDocumentReplaced: () => {
      session.listen();
      listen();
    },
  });
  const { panel } = mounted;
  const listen = () => {
    listening.abort();
    listening = new AbortController();
    watchTopLayer(panel, listening.signal);
  };
  const conversation = startConversation(mounted, session);
  listen();
  session.join({
    panel,
    onPress: createPointerGuard(panel, conversation.clicked),
    onCommand: conversation.command,
    remove: () => {
      listening.abort();
      mounted.remove();
    },
  });
}
