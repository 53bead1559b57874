// TinyMCE in its own frame.
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';

/** @type {import('./main.mjs').Mount} */
export const mount = async (host, text) => {
  tinymce.remove();
  const area = document.createElement('textarea');
  host.append(area);
  const [editor] = await tinymce.init({
    target: area,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    menubar: false,
    toolbar: false,
    statusbar: false,
    height: 200,
  });
  editor.setContent(
    text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join(''),
  );
  editor.undoManager.clear();
  editor.undoManager.add();
  const read = () => editor.getContent({ format: 'text' }).replaceAll('\u00a0', ' ');
  return { model: () => read().replaceAll('\n\n', '\n') };
};
