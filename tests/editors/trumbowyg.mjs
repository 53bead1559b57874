// Trumbowyg without its icons.
import { jQuery } from './jquery-global.mjs';
import 'trumbowyg';
import 'trumbowyg/dist/ui/trumbowyg.css';
import { linesOf, paragraphs } from './html-lines.mjs';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const area = document.createElement('div');
  host.append(area);
  const editor = jQuery(area);
  editor.trumbowyg({ svgPath: false, hideButtonTexts: true, btns: [] });
  editor.trumbowyg('html', paragraphs(text));
  return { model: () => linesOf(editor.trumbowyg('html')) };
};
