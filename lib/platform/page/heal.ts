/** Puts the host element back when the page removes, hides or restyles it. Runs in the page, isolated world. */

import { isOrphan } from '../document/orphan';
import { HOST_ATTRIBUTE } from '../document/our-hosts';
import { HOST_STYLE, UNSTARTED } from './handle';
import type { Panel } from './panel-frame';

/** A page that keeps removing us wins: past this cap the panel stays away until the next load, and the side panel opens. */
const CAP = { times: 5, withinMs: 60_000 };

/** How the panel is kept in the document. */
export type HealOptions = {
  readonly panel: Panel;
  /** The host was attached: show it again. */
  readonly onAttached: () => void;
  /** The page has won. */
  readonly onLost: () => void;
  /** <html> was replaced (`document.open`): the document has lost every listener. */
  readonly onDocumentReplaced: () => void;
};

const resetAttributes = ({ host, isStarted }: Panel, style: string): void => {
  const mark = isStarted() ? '' : UNSTARTED;
  if (host.style.cssText !== style) host.style.cssText = HOST_STYLE;
  for (const { name } of [...host.attributes])
    if (name !== 'style' && name !== HOST_ATTRIBUTE) host.removeAttribute(name);
  if (host.getAttribute(HOST_ATTRIBUTE) !== mark) host.setAttribute(HOST_ATTRIBUTE, mark);
};

/** Attaches the panel and keeps it attached; returns what stops that. */
export function keepAttached({ panel, onAttached, onLost, onDocumentReplaced }: HealOptions): () => void {
  const { host } = panel;
  // The browser rewrites inline style in its own form: compare with that one.
  // https://drafts.csswg.org/cssom/#serialize-a-css-declaration-block
  const style = host.style.cssText;
  const attachedAt: number[] = [];
  let root = document.documentElement;
  const observer = new MutationObserver(() => heal());

  let isLost = false;
  const attach = () => {
    const now = performance.now();
    while (attachedAt[0] !== undefined && now - attachedAt[0] > CAP.withinMs) attachedAt.shift();
    isLost = attachedAt.length > CAP.times;
    if (isLost) return onLost();
    attachedAt.push(now);
    root.append(host);
    onAttached();
  };
  const heal = () => {
    const { documentElement } = document;
    if (isOrphan() || !documentElement) return;
    if (root !== documentElement) {
      root = documentElement;
      onDocumentReplaced();
    }
    if (host.parentNode === root) resetAttributes(panel, style);
    else attach();
    if (isLost) observer.disconnect();
    else watch();
  };
  // Observed anew each time: <html> itself can be replaced.
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(root, { childList: true });
    observer.observe(host, { attributes: true });
  };
  attach();
  watch();
  return () => observer.disconnect();
}
