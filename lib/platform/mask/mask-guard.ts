/**
 * Undoes what a page's script could do to show something of a masked document, before the next frame: observers run
 * between the script and the paint (Chromium 156, November 2026). Runs in the page, isolated world.
 */
import { isOrphan } from '../page/orphan';
import { HOST_ATTRIBUTE, isOurHost } from '../page/our-hosts';
import { CLEAR_ATTRIBUTE, isDecided } from './clear-attribute';
import { isMeasuring, MEASURE_ATTRIBUTE } from './layout-attributes';

const GUARDED = [CLEAR_ATTRIBUTE, MEASURE_ATTRIBUTE, 'title'];

function enforce(root: Element): void {
  if (!isDecided()) root.removeAttribute(CLEAR_ATTRIBUTE);
  if (!isMeasuring()) root.removeAttribute(MEASURE_ATTRIBUTE);
  for (const child of root.children) {
    if (child.hasAttribute(HOST_ATTRIBUTE) && !isOurHost(child)) child.removeAttribute(HOST_ATTRIBUTE);
  }
}

/** Guards the document until the returned function is called. A title of <html> or <body> is a tooltip of the whole page. */
export function guardMask(): () => void {
  const tooltips = new Map<Element, string>();
  const holdTooltip = (element: Element) => {
    const title = element.getAttribute('title');
    if (title === null) return;
    tooltips.set(element, title);
    element.removeAttribute('title');
  };
  // The panel of the version that follows is no host of this one: two scripts would take turns at it for ever.
  const observer = new MutationObserver(() => (isOrphan() ? observer.disconnect() : look()));
  const look = () => {
    const root = document.documentElement;
    if (!root) return;
    holdTooltip(root);
    if (document.body) holdTooltip(document.body);
    enforce(root);
    // Observed anew each time: <html> itself can be replaced, and a child can be given the attribute later.
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(root, { childList: true, attributes: true, attributeFilter: GUARDED });
    for (const child of root.children)
      if (child !== document.head)
        observer.observe(child, { attributes: true, attributeFilter: [HOST_ATTRIBUTE, 'title'] });
  };
  look();
  return () => {
    observer.disconnect();
    for (const [element, title] of tooltips) element.setAttribute('title', title);
  };
}
