/**
 * A page that stays hidden although nobody can lift it from afar says so, and the way out: after an update, or when the
 * permission for its site is gone, the browser takes our sheet away only by her key on that very page. Runs in the page,
 * isolated world.
 */
import { claimHost } from '../../document/our-hosts';
import { isPageHidden } from '../../document/page-hidden';

const TURN_MS = 1000;
/** A mask just lifted, or an update that brings its own script, needs no word. In such turns. */
const PATIENCE = 4;

const SHEET =
  ':host{all:initial!important}p{position:fixed;inset:12% 10% auto;padding:1em;border-radius:8px;text-align:center;font:16px system-ui;color-scheme:light dark;color:CanvasText;background:Canvas}';

function createLine(words: string): HTMLElement {
  const host = document.createElement('div');
  // Named, so that it is not taken for a panel.
  claimHost(host, 'left');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  const line = document.createElement('p');
  line.append(words);
  root.append(line);
  return host;
}

/** Watches as long as the page is hidden; `isKept` is true while somebody of ours can still lift it. Returns what ends it. */
export function watchLeftBehind(isKept: () => boolean): () => void {
  // An orphaned script is told no word any more.
  const line = createLine(chrome.i18n.getMessage('leftBehind'));
  let turns = 0;
  const stop = () => {
    clearInterval(timer);
    line.remove();
  };
  const timer = setInterval(() => {
    if (isKept()) return;
    if (!isPageHidden()) return stop();
    turns += 1;
    if (turns >= PATIENCE && !line.isConnected) document.documentElement.append(line);
  }, TURN_MS);
  return stop;
}
