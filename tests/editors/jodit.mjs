// Jodit without its toolbar.
import { Jodit } from 'jodit';
import { linesOf, paragraphs } from './html-lines.mjs';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const area = document.createElement('textarea');
  host.append(area);
  const editor = Jodit.make(area, { toolbar: false, showCharsCounter: false, history: { timeout: 0 } });
  editor.value = paragraphs(text);
  editor.history.clear();
  return { model: () => linesOf(editor.value) };
};
