// SunEditor with its own plugins left out.
import suneditor from 'suneditor';
import 'suneditor/css/editor';
import { linesOf, paragraphs } from './html-lines.mjs';

/** @type {import('./main.mjs').Mount} */
export const mount = async (host, text) => {
  const area = document.createElement('textarea');
  host.append(area);
  const editor = await new Promise((resolve) => {
    suneditor.create(area, {
      value: paragraphs(text),
      buttonList: [],
      historyStackDelayTime: 0,
      events: { onload: ({ $ }) => resolve($) },
    });
  });
  return { model: () => linesOf(editor.html.get()) };
};
