// Quill 1, which takes a paste through a hidden field of its own.
import Quill from 'quill-1';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const quill = new Quill(host, { modules: { toolbar: false } });
  quill.setText(text, 'silent');
  quill.history.clear();
  return { model: () => quill.getText().replace(/\n$/, '') };
};
