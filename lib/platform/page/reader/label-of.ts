/** The label that a form writes before a word: its own, the one beside it, the one above it. Runs in the page, isolated world. */

/** As labels are compared: letters alone, without case, accents or signs. */
export const plainLabel = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Longer is no label. */
const LONGEST = 60;
/** How far out a label may stand: in « <div><b>Tél</b></div><div><p>06 …</p></div> » it is two steps. */
const STEPS = 3;

function textBefore(node: Element): string {
  for (let at = node.previousSibling; at; at = at.previousSibling) {
    const text = at instanceof Element || at instanceof Text ? (at.textContent?.trim() ?? '') : '';
    if (text !== '') return text;
  }
  return '';
}

/** What the page itself says to be its label. */
function declared(element: Element): string {
  const [label] = 'labels' in element ? ((element as HTMLInputElement).labels ?? []) : [];
  const named = element.getAttribute('aria-labelledby')?.split(' ')[0];
  return (
    label?.textContent || (named && document.getElementById(named)?.textContent) || element.ariaLabel || ''
  );
}

/** What stands before it, in its own box or in one around it. */
function written(element: Element): string {
  let at: Element | null = element;
  for (let step = 0; at && step < STEPS; step += 1) {
    const text = textBefore(at);
    if (text !== '') return text;
    at = at.parentElement;
  }
  return '';
}

/** Empty where there is none. */
export function labelOf(element: Element): string {
  const text = declared(element) || written(element);
  return text.length > LONGEST ? '' : plainLabel(text);
}
