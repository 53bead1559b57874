/** How editors of the page take a text, told by their marks. Runs in the page, isolated world. */

/**
 * Editors that keep their own model: they take a paste, several lines included, and break or lose the undo with
 * `execCommand`. In order: ProseMirror and TipTap, Quill 2, CKEditor 5, TinyMCE, Slate, Lexical, CodeMirror 6,
 * Monaco, Draft.js, Trix, CKEditor 4,
 * SunEditor.
 */
const TAKES_PASTE =
  '.ProseMirror,.ql-editor,.ck-content,.mce-content-body,[data-slate-editor],[data-lexical-editor],.cm-content,' +
  '.monaco-editor,.public-DraftEditor-content,trix-editor,.cke_editable,.sun-editor-editable';

/** Quill 1 has the browser itself paste, into a hidden field beside its text: what a script pastes is lost. */
const QUILL_1 = ':has(>.ql-clipboard)>.ql-editor';

/** Editor.js: each paragraph is an editable of its own, which holds lines and no paragraphs. */
const HOLDS_LINES = '.codex-editor';

/** These take the keyboard beside their text, not in it. */
const TEXT_ELSEWHERE = '.monaco-editor,.CodeMirror';

/** True for an editor whose text is not what stands in the document. */
export const hasOwnModel = (element: Element): boolean => element.closest(TAKES_PASTE) !== null;

/** True for an editor that takes a paste as a hand does it. */
export const takesPaste = (element: Element): boolean => hasOwnModel(element) && !element.matches(QUILL_1);

/** What Enter does where a text of several lines goes line by line. */
export const enterOf = (element: Element): 'insertLineBreak' | 'insertParagraph' =>
  element.closest(HOLDS_LINES) ? 'insertLineBreak' : 'insertParagraph';

/** The element that shows the text of what has the keyboard. */
export const textHost = (element: Element): Element => element.closest(TEXT_ELSEWHERE) ?? element;
