// Quill with its snow theme's modules and no toolbar.
import Quill from 'quill';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const quill = new Quill(host, { modules: { toolbar: false } });
  quill.setText(text, 'silent');
  quill.history.clear();
  // Quill ends every text with a line feed of its own.
  return { model: () => quill.getText().replace(/\n$/, '') };
};
