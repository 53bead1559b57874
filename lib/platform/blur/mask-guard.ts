/**
 * Undoes what a page's script could do to show something of a masked document, before the next frame: observers run
 * between the script and the paint. Runs in the page, isolated world.
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

/** Guards the document until the returned function is called. The title that <html> may carry is a tooltip of the whole page. */
export function guardMask(): () => void {
  let tooltip: string | null = null;
  // The panel of the version that follows is no host of this one: two scripts would take turns at it for ever.
  const observer = new MutationObserver(() => (isOrphan() ? observer.disconnect() : look()));
  const look = () => {
    const root = document.documentElement;
    if (!root) return;
    tooltip = root.getAttribute('title') ?? tooltip;
    root.removeAttribute('title');
    enforce(root);
    // Observed anew each time: <html> itself can be replaced, and a child can be given the attribute later.
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(root, { childList: true, attributes: true, attributeFilter: GUARDED });
    for (const child of root.children)
      if (child !== document.head && child !== document.body)
        observer.observe(child, { attributes: true, attributeFilter: [HOST_ATTRIBUTE] });
  };
  look();
  return () => {
    observer.disconnect();
    if (tooltip !== null) document.documentElement.setAttribute('title', tooltip);
  };
}
