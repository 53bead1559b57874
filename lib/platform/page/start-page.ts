/** The page's side from document_start on: remembers fields, hears presses and commands. Runs in the page, isolated world. */
import type { GlobalCommand } from '../../contract/wire';
import { keepHands } from '../document/kept-hands';
import { takeOver } from '../document/orphan';
import { createDocumentFields, leaveFields } from '../fields/document-fields';
import { leaveSession, type PageSession, type PanelSide } from './page-session';

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** The worker's `command` message, read by hand; its names come from the manifest, so any of them is one of ours. */
const isCommand = (raw: unknown): raw is { readonly command: GlobalCommand } =>
  typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'command' && 'command' in raw;

/** First on window, before any script of the page: what the panel's side swallows never reaches it. */
function listenToPresses(onPress: (event: MouseEvent) => void, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const hear = (event: Event) => {
    if (!event.isTrusted) return;
    if (event instanceof MouseEvent) onPress(event);
    keepHands(event);
  };
  for (const type of [...PRESSES, 'keydown', 'keyup']) addEventListener(type, hear, options);
}

/**
 * Chromium keeps no page with a frame of an extension in it (Chromium 156, November 2026); where a browser does, the
 * panel's port was closed meanwhile.
 * A host taken away is put back (heal.ts), with a fresh panel in it.
 */
const renewPanelOnReturn = (getSide: () => PanelSide | null): void =>
  addEventListener('pageshow', ({ isTrusted, persisted }) => {
    if (isTrusted && persisted) getSide()?.panel.host.remove();
  });

/** Starts the page's side in this document. */
export function startPage(): void {
  let side: PanelSide | null = null;
  let listening = new AbortController();
  const waiting: GlobalCommand[] = [];
  const wanted = Promise.withResolvers<void>();
  const documentFields = createDocumentFields(() => side?.panel.host);
  const { memory: fields, insert } = documentFields;
  const session: PageSession = {
    fields,
    wanted: wanted.promise,
    isWanted: () => waiting.length > 0,
    insert,
    listen: () => {
      listening.abort();
      listening = new AbortController();
      const { signal } = listening;
      listenToPresses((event) => side?.onPress(event), signal);
      fields.listen(signal);
    },
    join: (joined) => {
      side = joined;
      for (const command of waiting.splice(0)) joined.onCommand(command);
    },
  };
  renewPanelOnReturn(() => side);
  session.listen();
  takeOver(
    () => listening.abort(),
    () => side?.remove(),
  );
  chrome.runtime.onMessage.addListener((raw: unknown, { id }, reply) => {
    if (id !== chrome.runtime.id || !isCommand(raw)) return;
    if (!side) waiting.push(raw.command);
    // The answer says whether the panel is there to carry it out.
    reply(side?.onCommand(raw.command) ?? false);
    wanted.resolve();
  });
  leaveFields(documentFields);
  leaveSession(session);
}
