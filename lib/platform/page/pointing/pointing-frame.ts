/** The frame around what she points at: drawn above all of the page, nothing to be read in it, and pressed by nobody. Runs in the page, isolated world. */
import { claimHost } from '../../document/our-hosts';

const SHEET = [
  ':host{all:initial!important;pointer-events:none!important}',
  'div{all:initial;position:fixed;inset:auto;box-sizing:border-box;pointer-events:none;border:3px solid #1f4e79;border-radius:4px;box-shadow:0 0 0 3px #ffd54a}',
  'div:not(:popover-open){display:none}',
].join('');

/** Room around what is framed. CSS pixels. */
const ROOM = 4;

export type PointingFrame = {
  /** Around this element, and along with it as the page moves; around none (null). */
  readonly around: (element: Element | null) => void;
  readonly remove: () => void;
};

export function createPointingFrame(): PointingFrame {
  const host = document.createElement('div');
  claimHost(host, 'pointing');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.popover = 'manual';
  root.append(frame);
  document.documentElement.append(host);
  let framed: Element | null = null;
  let next = 0;
  const follow = () => {
    const box = framed?.isConnected ? framed.getBoundingClientRect() : null;
    if (frame.matches(':popover-open') !== (box !== null)) frame.togglePopover();
    if (!box) return;
    Object.assign(frame.style, {
      left: `${box.left - ROOM}px`,
      top: `${box.top - ROOM}px`,
      width: `${box.width + 2 * ROOM}px`,
      height: `${box.height + 2 * ROOM}px`,
    });
    next = requestAnimationFrame(follow);
  };
  return {
    around: (element) => {
      cancelAnimationFrame(next);
      framed = element;
      follow();
    },
    remove: () => {
      cancelAnimationFrame(next);
      host.remove();
    },
  };
}
