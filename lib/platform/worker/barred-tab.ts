/** A tab in which the administrator of this machine wants no panel: her key, or her hand on what stands for it, says so. Runs in the worker. */
import { browser } from '../browser/web-extension';
import { HOST_ATTRIBUTE } from '../document/our-hosts';
import { type PageSession, SESSION_KEY } from '../page/page-session';

/** A panel with its frame; one that stood before the policy came stays as it is. */
export const PANEL = `[${HOST_ATTRIBUTE}=""]`;

/**
 * Injected, so it carries all that it needs: in the place of a panel that does not come it takes what was kept for it,
 * writes that where her caret is, and is gone, so that nothing is kept any more.
 */
export function refusePanel(key: string, panel: string): void {
  const session: PageSession | undefined = Reflect.get(globalThis, key);
  const once = `${key}:barred`;
  if (!session || Reflect.has(globalThis, once) || document.querySelector(panel)) return;
  Reflect.set(globalThis, once, true);
  const { keys } = session;
  const kept: Event[] = [];
  let isOver = false;
  keys.join({
    isGone: () => isOver,
    take: (event) => void kept.push(event),
    onOwned: () => undefined,
    giveBack: (events) => events,
    onStray: () => undefined,
  });
  keys.own();
  isOver = true;
  keys.free();
  // What stands for the panel goes with it.
  session.join({
    fields: session.fields(),
    hear: () => undefined,
    carryOut: () => false,
    findUpdate: () => undefined,
    remove: () => undefined,
  });
  const isWritten = ({ type, key: sign, ctrlKey, altKey, metaKey }: KeyboardEvent) =>
    type === 'keydown' && [...sign].length === 1 && !(ctrlKey || altKey || metaKey);
  const text = kept
    .flatMap((event) => (event instanceof KeyboardEvent && isWritten(event) ? event.key : []))
    .join('');
  if (text) document.execCommand('insertText', false, text);
}

/** The page keeps nothing of hers any more, and she is told why nothing opens. */
export async function tellBarred(tabId: number): Promise<void> {
  await Promise.allSettled([
    browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: refusePanel,
      args: [SESSION_KEY, PANEL],
      injectImmediately: true,
    }),
    browser.notifications.create('barred', {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: browser.runtime.getManifest().name,
      message: browser.i18n.getMessage('panelBarred'),
    }),
  ]);
}
