/** The panel's side: mounts it when the page is idle or a command comes, and joins it to the page's side. Runs in the page, isolated world. */

import { createHeldAlt, type HeldAlt } from '../../contract/held-alt';
import { isOrphan } from '../document/orphan';
import { createDocumentFields, type DocumentFields, leaveFields } from '../fields/document-fields';
import type { FieldMemory } from '../fields/field-memory';
import { startOnHand } from './handle';
import { joinPanel } from './keyboard/panel-keys';
import { tellLost, tellLostAgain } from './lost-panel';
import { type MountedPanel, mountPanel } from './mounted-panel';
import type { PageSession, Wish } from './page-session';
import { startConversation } from './panel-conversation';
import { readLayout } from './panel-layout-store';
import { whenWanted } from './panel-reasons';
import { createPointerGuard } from './pointer-guard';
import { focusPanel, promote, watchTopLayer } from './raise';
import { whenIdle } from './when-idle';

/**
 * Chromium keeps no page with a frame of an extension in it (Chromium 156, November 2026); where a browser does, the
 * panel's port was closed meanwhile. A host taken away is put back (heal.ts), with a fresh panel in it.
 */
const renewOnReturn = (host: Element): void =>
  addEventListener('pageshow', ({ isTrusted, persisted }) => {
    if (isTrusted && persisted) host.remove();
  });

/** What the panel's side is made of, once the page leaves time for it, or a command leaves it none. */
type Parts = {
  readonly session: PageSession;
  readonly fields: DocumentFields;
  readonly mounted: MountedPanel;
  readonly isLost: () => boolean;
};

type Ears = {
  readonly onPress: (event: MouseEvent) => void;
  readonly alt: HeldAlt;
  readonly memory: FieldMemory;
};

/** Whoever wants to know of what her hands do in the page. */
const createHearing =
  ({ onPress, alt, memory }: Ears) =>
  (event: Event): void => {
    if (event instanceof MouseEvent) onPress(event);
    if (event instanceof KeyboardEvent) alt.hear(event);
    memory.hear(event);
  };

/** Joins panel and page; returns how what the document has lost is heard again. */
function joinSides({ session, fields, mounted, isLost }: Parts) {
  const { keys } = session;
  const { panel } = mounted;
  const { memory, insert } = fields;
  const conversation = startConversation({ mounted, fields: memory, insert, keys }, (told) =>
    joinPanel(keys, {
      panel,
      topLayer: { focusPanel, promote },
      ...told,
      onGiven: mounted.page.go,
      isWanted: session.isWanted,
      giveBack: (text) => void insert({ text, caretFromEnd: 0 }),
    }),
  );
  const alt = createHeldAlt(conversation.altHeld);
  let listening = new AbortController();
  const listen = () => {
    listening.abort();
    listening = new AbortController();
    conversation.keyboard.listen(listening.signal);
    memory.follow(listening.signal);
    addEventListener('blur', alt.stop, { signal: listening.signal });
    watchTopLayer(panel, conversation.raise, listening.signal);
  };
  const onPress = createPointerGuard(panel, { clicked: conversation.clicked, left: keys.free });
  // A panel that is gone owns no key of hers; a command that came here shows that the worker has forgotten it.
  const carryOut = (wish: Wish): boolean => {
    if (isLost()) tellLostAgain();
    else if (wish === 'ready') panel.start();
    else if (wish === 'open') conversation.open();
    else conversation.command(wish);
    return !isLost();
  };
  listen();
  startOnHand(panel.handle, carryOut);
  session.join({
    fields: memory,
    hear: createHearing({ onPress, alt, memory }),
    carryOut,
    findUpdate: () => panel.isStarted() || panel.findUpdate(),
    remove: () => {
      listening.abort();
      mounted.remove();
    },
  });
  return { listen, layoutChanged: conversation.layoutChanged };
}

/** Mounts the panel over this document. */
export async function startPanel(session: PageSession): Promise<void> {
  let host: Element | undefined;
  const before = { last: () => session.fields().last(), isFocused: () => session.fields().isFocused() };
  const fields = createDocumentFields(() => host, before);
  leaveFields(fields);
  await Promise.race([whenIdle(), session.wanted]);
  const layout = await readLayout();
  if (isOrphan()) return;
  let isLost = false;
  const mounted = mountPanel(layout, {
    isWaitedFor: session.isWanted,
    onChanged: (layout) => sides.layoutChanged(layout),
    onLost: () => {
      isLost = true;
      session.keys.free();
      tellLost();
    },
    onDocumentReplaced: () => {
      // First of all: no key of hers is for another ear.
      session.listen();
      sides.listen();
    },
  });
  host = mounted.panel.host;
  const sides = joinSides({ session, fields, mounted, isLost: () => isLost });
  renewOnReturn(host);
  whenWanted(mounted.panel.start);
}
