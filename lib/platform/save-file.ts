/** The `SaveFile` port, in an extension page: into the downloads folder. Nothing is sent; the file is made on the machine. */
import type { SaveFile } from '../app/journal-ports';

export const saveFile: SaveFile = ({ name, type, text }) => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over once the click's own task is done.
  setTimeout(() => URL.revokeObjectURL(url), 0);
};
