// Pell, of three kilobytes: what many small forms make of an editable by themselves.
import { init } from 'pell';
import { linesOf, paragraphs } from './html-lines.mjs';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  let model = '';
  const onChange = (html) => {
    model = html;
  };
  const { content } = init({ element: host, onChange, actions: [], defaultParagraphSeparator: 'p' });
  content.innerHTML = paragraphs(text);
  model = content.innerHTML;
  return { model: () => linesOf(model) };
};
