// Monaco without its languages; its worker only brings word completion, which is off.
import * as monaco from 'monaco-editor/editor/editor.api.js';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  globalThis.MonacoEnvironment = { getWorker: () => new Worker('data:text/javascript,') };
  const editor = monaco.editor.create(host, {
    value: text,
    language: 'plaintext',
    wordBasedSuggestions: 'off',
  });
  return { model: () => editor.getModel().getValue(monaco.editor.EndOfLinePreference.LF) };
};
