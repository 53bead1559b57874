// The last open CKEditor 4, in the page and without its toolbar.
import './ckeditor-4-place.mjs';
import 'ckeditor4';
import 'ckeditor4/lang/en.js';
import { linesOf, paragraphs } from './html-lines.mjs';

/** @type {import('./main.mjs').Mount} */
export const mount = async (host, text) => {
  const area = document.createElement('div');
  area.contentEditable = 'true';
  area.innerHTML = paragraphs(text);
  host.append(area);
  const { CKEDITOR } = globalThis;
  const editor = CKEDITOR.inline(area, {
    customConfig: '',
    language: 'en',
    stylesSet: false,
    versionCheck: false,
    removePlugins: 'toolbar,floatingspace,scayt,wsc,exportpdf',
  });
  await new Promise((resolve) => editor.on('instanceReady', resolve));
  editor.resetUndo();
  return { model: () => linesOf(editor.getData().replaceAll(/\n\s*/g, '')) };
};
