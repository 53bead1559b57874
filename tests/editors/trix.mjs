// Trix, with the model of its element.
import 'trix';

/** @type {import('./main.mjs').Mount} */
export const mount = async (host, text) => {
  const element = document.createElement('trix-editor');
  const ready = new Promise((resolve) =>
    element.addEventListener('trix-initialize', resolve, { once: true }),
  );
  host.append(element);
  await ready;
  element.editor.loadHTML(text.replaceAll('\n', '<br>'));
  // Trix ends every text with a line feed of its own.
  return {
    model: () => element.editor.getDocument().toString().replace(/\n$/, '').replaceAll('\u00a0', ' '),
  };
};
