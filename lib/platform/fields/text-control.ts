/** Which elements of the page take text, and what they hold. Runs in the page, isolated world, and in the panel. */

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

const NOT_TEXT = /^(button|checkbox|radio|submit|reset|file|range|color|image|hidden|password)$/;

/** An input that takes text, or a textarea; by name, since elements of frames belong to another realm. */
export const isTextControl = (element: Element): element is TextControl =>
  element.tagName === 'TEXTAREA' ||
  (element.tagName === 'INPUT' && !NOT_TEXT.test(element.getAttribute('type') ?? 'text'));

/** True inside an editable region, or in a document that is editable as a whole. */
export const isEditable = (element: Element): boolean =>
  ('isContentEditable' in element && element.isContentEditable === true) ||
  element.ownerDocument.designMode === 'on';

/** One may write in it now. */
export const isField = (element: Element): element is HTMLElement =>
  isTextControl(element) ? !element.disabled && !element.readOnly : isEditable(element);

/**
 * The selection of the tree that an element stands in. Chromium hides what is selected inside a shadow tree from the
 * document, and has `getSelection` on the tree itself, which the standard lacks (Chromium 156, November 2026;
 * https://w3c.github.io/selection-api/).
 */
export const selectionOf = (element: Element): Selection | null => {
  const root: Node & { readonly getSelection?: () => Selection | null } = element.getRootNode();
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
};
