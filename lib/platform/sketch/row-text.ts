/** The text of the one row that a held key shows. Kept nowhere. Runs in the page, isolated world. */
import { findSession } from '../page/page-session';

const ROW = 'tr,li,[role="row"],[role="listitem"],[role="option"],article,fieldset,form,dialog';
const SILENT = 'script,style,noscript,template';

/** One line per piece of text, fields by what is written in them. */
export function rowText(row: Element): string {
  const lines: string[] = [];
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = row; node; node = walker.nextNode()) {
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) lines.push(node.value);
    else if (node instanceof Text && !node.parentElement?.closest(SILENT)) lines.push(node.data);
  }
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** Where the page's last field stands: the row that she was in before the mask came. Null when there was none. */
export function focusedRow(): Element | null {
  const field = findSession()?.fields().last()?.element;
  return field?.isConnected ? (field.closest(ROW) ?? field) : null;
}
