// Editor.js: each paragraph is an editable of its own. It has no undo but the browser's.
import EditorJS from '@editorjs/editorjs';
import { linesOf } from './html-lines.mjs';

/** @type {import('./main.mjs').Mount} */
export const mount = async (host, text) => {
  const blocks = text.split('\n').map((line) => ({ type: 'paragraph', data: { text: line } }));
  const editor = new EditorJS({ holder: host, data: { blocks }, minHeight: 20 });
  await editor.isReady;
  return {
    model: async () => {
      const saved = await editor.save();
      return saved.blocks.map(({ data }) => linesOf(data.text)).join('\n');
    },
  };
};
