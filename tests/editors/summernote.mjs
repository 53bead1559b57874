// Summernote without Bootstrap.
import { jQuery } from './jquery-global.mjs';
import 'summernote/dist/summernote-lite.css';
import 'summernote/dist/summernote-lite.js';
import { linesOf, paragraphs } from './html-lines.mjs';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const area = document.createElement('div');
  area.innerHTML = paragraphs(text);
  host.append(area);
  const note = jQuery(area);
  note.summernote({ toolbar: [] });
  return { model: () => linesOf(note.summernote('code')) };
};
