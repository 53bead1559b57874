// TipTap with its starter kit.
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const content = text.split('\n').map((line) => ({
    type: 'paragraph',
    ...(line && { content: [{ type: 'text', text: line }] }),
  }));
  const editor = new Editor({ element: host, extensions: [StarterKit], content: { type: 'doc', content } });
  return { model: () => editor.getText({ blockSeparator: '\n' }) };
};
