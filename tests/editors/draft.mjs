// Draft.js, which its makers left at React 17: it finds its elements in a way that later ones lack.
import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react-17';
import { render } from 'react-dom-17';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  let model = text;
  const Field = () => {
    const [state, setState] = useState(() =>
      EditorState.createWithContent(ContentState.createFromText(text)),
    );
    model = state.getCurrentContent().getPlainText('\n');
    return createElement(Editor, { editorState: state, onChange: setState });
  };
  render(createElement(Field), host);
  return { model: () => model };
};
