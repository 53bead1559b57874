// CKEditor 5, classic, with what a note needs.
import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';

/** @type {import('./main.mjs').Mount} */
export const mount = async (host, text) => {
  const area = document.createElement('div');
  for (const line of text.split('\n'))
    area.append(Object.assign(document.createElement('p'), { textContent: line }));
  host.append(area);
  const editor = await ClassicEditor.create(area, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  const lineOf = (block) => [...block.getChildren()].map((child) => child.data ?? '\n').join('');
  return { model: () => [...editor.model.document.getRoot().getChildren()].map(lineOf).join('\n') };
};
