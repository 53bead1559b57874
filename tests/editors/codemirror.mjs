// CodeMirror 6 with its history and its keys.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const extensions = [history(), keymap.of([...defaultKeymap, ...historyKeymap])];
  const view = new EditorView({ parent: host, state: EditorState.create({ doc: text, extensions }) });
  return { model: () => view.state.doc.toString() };
};
