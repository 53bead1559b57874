// Lexical, plain and rich, with its history.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

/** @type {(text: string) => void} */
const $write = (text) => {
  const root = $getRoot().clear();
  for (const line of text.split('\n')) root.append($createParagraphNode().append($createTextNode(line)));
};

/** @type {(register: (editor: import('lexical').LexicalEditor) => void) => import('./main.mjs').Mount} */
const lexical = (register) => (host, text) => {
  const editor = createEditor({
    namespace: 'test',
    onError: (error) => {
      throw error;
    },
  });
  const region = document.createElement('div');
  region.contentEditable = 'true';
  host.append(region);
  editor.setRootElement(region);
  register(editor);
  editor.update(() => $write(text), { discrete: true });
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    model: () => editor.getEditorState().read(() => $getRoot().getTextContent().replaceAll('\n\n', '\n')),
  };
};

export const plain = lexical(registerPlainText);
export const rich = lexical(registerRichText);
