// Squire, the editor of mail programs.
import Squire from 'squire-rte';
import { linesOf } from './html-lines.mjs';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const area = document.createElement('div');
  host.append(area);
  const editor = new Squire(area, {
    sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
  });
  editor.setHTML(
    text
      .split('\n')
      .map((line) => `<div>${line}<br></div>`)
      .join(''),
  );
  return { model: () => linesOf(editor.getHTML()) };
};
