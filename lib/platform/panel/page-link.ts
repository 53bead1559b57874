/** The panel's end of the port to the page under it. Runs in the panel's frame. */

import type { AgendaPage, InsertOutcome } from '../../app/agenda-port';
import type { Clipboard, Unsubscribe } from '../../app/ports';
import type { PanelLayout } from '../../contract/panel-layout';
import { PageToPanel } from '../../contract/wire';
import { report } from '../browser/report';
import { browser, type Port } from '../browser/web-extension';
import { isOrphan } from '../document/orphan';
import { createInsertions, type Insertions } from './insertions';
import type { Hand } from './keyboard/hand-queue';
import { createListeners } from './listeners';
import { aimIn, lookIn } from './page-look';
import { createPagePointing } from './page-pointing';
import { type PageRequests, type Post, requests } from './page-requests';
import { watchLoss } from './panel-focus';
import { keepMisses, keepPractice, keptMisses, keptPractice } from './tab-practice';
import { hearKeysTold, type KeysTold } from './told-keys';

/** The page under the panel, once it has proved to be ours. */
export type PageLink = AgendaPage &
  KeysTold &
  PageRequests & {
    /** The layout as it now stands. */
    readonly layout: PanelLayout;
    /** Commands, keys and presses, in their order; those that came before the first listener wait for it. */
    readonly onHand: (listener: (hand: Hand) => void) => Unsubscribe;
    /** The layout changed, from either side. */
    readonly onLayout: (listener: (layout: PanelLayout) => void) => Unsubscribe;
    /** The browser's tab. */
    readonly tabId: number;
    /** A panel of an earlier version of us still stands in the page. */
    readonly follows: boolean;
  };

type Hello = Extract<PageToPanel, { type: 'hello' }>;

const parse = (raw: unknown): PageToPanel | null => {
  const parsed = PageToPanel.safeParse(raw);
  return parsed.success ? parsed.data : null;
};

type Joined = { readonly tabId: number; readonly port: Port; readonly clipboard: Clipboard };

/** What of it is an act of hers, to be done in its turn. */
function handIn(message: PageToPanel): Hand | null {
  if (message.type === 'command') return { command: message.command };
  if (message.type === 'key') return { stroke: message.stroke };
  if (message.type === 'clicked') return { pressed: message };
  return message.type === 'passed' ? { passed: message.id } : null;
}

/** In the field, else on the clipboard. */
const insertVia =
  (insertions: Insertions, clipboard: Clipboard) =>
  async (text: string, caretFromEnd = 0): Promise<InsertOutcome> => {
    if (await insertions.start({ text, caretFromEnd })) return 'inserted';
    return clipboard.copy(text) ? 'copied' : 'failed';
  };

type Kept = 'keptPractice' | 'keepPractice' | 'keptMisses' | 'keepMisses';

/** What is kept of the tab. */
const keeping = (where: Pick<PageLink, 'tabId' | 'origin'>): Pick<PageLink, Kept> => ({
  keptPractice: () => keptPractice(where),
  keepPractice: (practiceId) =>
    void keepPractice(where, practiceId).catch((error: unknown) => report('tab.practice', error)),
  keptMisses: () => keptMisses(where),
  keepMisses: (misses) =>
    void keepMisses(where, misses).catch((error: unknown) => report('tab.misses', error)),
});

/** What the page shows, and what she chose over it. */
function reading(
  where: Pick<PageLink, 'tabId' | 'origin'>,
  post: Post,
): Pick<PageLink, 'tabId' | 'origin' | 'aim' | 'look' | 'pointing' | Kept> {
  return {
    ...where,
    aim: (places) => aimIn(where.tabId, places),
    look: async (question) => (document.hidden ? null : lookIn(where.tabId, question)),
    // She shows it with her hands in the page: the panel makes nothing of it inert, and has the keyboard again afterwards.
    pointing: createPagePointing(where.tabId, {
      before: async () => post({ type: 'returnFocus' }),
      after: async () => post({ type: 'takeFocus' }),
    }),
    ...keeping(where),
  };
}

/** Does at once what is no act of hers. */
const createDoing =
  (insertions: Insertions, changeLayout: (next: PanelLayout) => void) =>
  (message: PageToPanel): void => {
    if (message.type === 'owned') window.focus();
    else if (message.type === 'inserted') insertions.end(message.id, message.done);
    else if (message.type === 'insertElsewhere') void insertions.sendElsewhere(message.id);
    else if (message.type === 'layoutChanged') changeLayout(message.layout);
  };

function createLink({ tabId, port, clipboard }: Joined, hello: Hello): PageLink {
  let layout = hello.layout;
  let isOpen = true;
  const where = { tabId, origin: hello.origin };
  const hands = createListeners<Hand>();
  const layouts = createListeners<PanelLayout>();
  const close = () => {
    isOpen = false;
    insertions.fail();
  };
  // A closed port throws, and so does one whose extension was updated, which is not told: nothing behind it is ours to change.
  const post: Post = (message) => {
    if (isOrphan()) close();
    if (isOpen) port.postMessage(message);
  };
  const insertions = createInsertions({ tabId, post });
  watchLoss(() => post({ type: 'focusLost' }));
  const changeLayout = (next: PanelLayout) => {
    layout = next;
    layouts.tell(next);
  };
  const doAtOnce = createDoing(insertions, changeLayout);
  port.onMessage.addListener((raw: unknown) => {
    const message = parse(raw);
    const hand = message && handIn(message);
    if (hand) hands.tell(hand);
    else if (message) doAtOnce(message);
  });
  port.onDisconnect.addListener(close);
  return {
    ...reading(where, post),
    follows: hello.follows,
    get layout() {
      return layout;
    },
    onHand: hands.add,
    onLayout: layouts.add,
    ...hearKeysTold(port, where),
    insert: insertVia(insertions, clipboard),
    ...requests(post),
    setLayout: (next) => {
      post({ type: 'setLayout', layout: next });
      changeLayout(next);
    },
  };
}

/** Never resolves: a frame of ours that a page embedded by itself shows nothing at all. */
const nothing = (): Promise<never> => new Promise(() => undefined);

/**
 * Joins the page that mounted this panel. Null in the side panel and in a tab of our own, where there is no page;
 * never resolves in a frame that our page script did not mount. `clipboard` takes what a field refuses.
 */
export async function connectToPage(clipboard: Clipboard): Promise<PageLink | null> {
  if (window.top === window) return null;
  const nonce = location.hash.slice(1);
  // The nonce is read once; nobody who looks at the address later finds it.
  history.replaceState(null, '', location.pathname);
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined || nonce === '') return nothing();
  const tabId = tab.id;
  const port = browser.tabs.connect(tabId, { frameId: 0, name: nonce });
  return new Promise((resolve) => {
    const onFirst = (raw: unknown) => {
      const hello = parse(raw);
      if (hello?.type !== 'hello') return;
      port.onMessage.removeListener(onFirst);
      resolve(createLink({ tabId, port, clipboard }, hello));
    };
    port.onMessage.addListener(onFirst);
  });
}
