/**
 * Undoes what a page's script could do to show something of a masked document, before the next frame: observers run
 * between the script and the paint (Chromium 156, November 2026). Runs in the page, isolated world.
 */
import { isOrphan } from '../../document/orphan';
import { HOST_ATTRIBUTE, isOurHost } from '../../document/our-hosts';
import { CLEAR_ATTRIBUTE, isDecided } from '../sheet/clear-attribute';
import { isMeasuring, MEASURE_ATTRIBUTE } from '../sheet/layout-attributes';

/** What <html> or <body> can say of itself: a tooltip of the whole page, a name for those who listen to it, a key. */
const SPOKEN = [
  ...['title', 'role', 'accesskey', 'aria-label', 'aria-labelledby', 'aria-description', 'aria-describedby'],
  ...['aria-roledescription', 'aria-valuetext', 'aria-braillelabel', 'aria-brailleroledescription'],
  ...['aria-placeholder', 'aria-details', 'aria-errormessage', 'aria-keyshortcuts'],
];

const GUARDED = [CLEAR_ATTRIBUTE, MEASURE_ATTRIBUTE, ...SPOKEN];

function enforce(root: Element): void {
  if (!isDecided()) root.removeAttribute(CLEAR_ATTRIBUTE);
  if (!isMeasuring()) root.removeAttribute(MEASURE_ATTRIBUTE);
  for (const child of root.children) {
    if (child.hasAttribute(HOST_ATTRIBUTE) && !isOurHost(child)) child.removeAttribute(HOST_ATTRIBUTE);
  }
}

/** Takes the words away that an element says of itself; returns what gives them back. */
function createMuting() {
  const words = new Map<Element, Map<string, string>>();
  const texts = new Map<Text, string>();
  return {
    mute: (element: Element) => {
      for (const name of SPOKEN) {
        const word = element.getAttribute(name);
        if (word === null) continue;
        words.set(element, (words.get(element) ?? new Map()).set(name, word));
        element.removeAttribute(name);
      }
    },
    /** A text that stands in <html> itself is in no box that a sheet could hide. */
    blank: (root: Element) => {
      for (const node of root.childNodes) {
        if (!(node instanceof Text) || node.data.trim() === '') continue;
        texts.set(node, node.data);
        node.data = '';
      }
    },
    restore: () => {
      for (const [element, named] of words)
        for (const [name, word] of named) element.setAttribute(name, word);
      for (const [node, text] of texts) node.data = text;
    },
  };
}

/** Guards the document until the returned function is called. */
export function guardMask(): () => void {
  const { mute, blank, restore } = createMuting();
  // The panel of the version that follows is no host of this one: two scripts would take turns at it for ever.
  const observer = new MutationObserver(() => (isOrphan() ? observer.disconnect() : look()));
  const observe = (root: Element) => {
    // Observed anew each time: <html> itself can be replaced, and a child can be given the attribute later.
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(root, { childList: true, attributes: true, attributeFilter: GUARDED });
    for (const node of root.childNodes)
      if (node instanceof Text) observer.observe(node, { characterData: true });
      else if (node !== document.head)
        observer.observe(node, { attributes: true, attributeFilter: [HOST_ATTRIBUTE, ...SPOKEN] });
  };
  const look = () => {
    const root = document.documentElement;
    if (!root) return;
    mute(root);
    blank(root);
    if (document.body) mute(document.body);
    enforce(root);
    observe(root);
  };
  look();
  return () => {
    observer.disconnect();
    restore();
  };
}
