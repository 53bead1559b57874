// CodeMirror 5, which takes the keyboard in a hidden field.
import CodeMirror from 'codemirror-5';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const editor = CodeMirror(host, { value: text });
  return { model: () => editor.getValue() };
};
