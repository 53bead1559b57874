// ProseMirror with its basic schema, its history and its keys.
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const lines = text
    .split('\n')
    .map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
  const view = new EditorView(host, {
    state: EditorState.create({
      doc: schema.node('doc', null, lines),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
    }),
  });
  return { model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n') };
};
