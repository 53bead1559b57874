// MediumEditor.
import MediumEditor from 'medium-editor';
import { linesOf, paragraphs } from './html-lines.mjs';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const area = document.createElement('div');
  area.innerHTML = paragraphs(text);
  host.append(area);
  const editor = new MediumEditor(area, { toolbar: false, placeholder: false });
  return { model: () => linesOf(editor.getContent()) };
};
