// Slate under React, with its history.
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const editor = withHistory(withReact(createEditor()));
  const initialValue = text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }));
  const root = createRoot(host);
  const onKeyDown = (event) => {
    if (event.ctrlKey && event.key === 'z') {
      event.preventDefault();
      editor.undo();
    }
  };
  flushSync(() =>
    root.render(createElement(Slate, { editor, initialValue }, createElement(Editable, { onKeyDown }))),
  );
  return { model: () => editor.children.map((node) => Node.string(node)).join('\n') };
};
