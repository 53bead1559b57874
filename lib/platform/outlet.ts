/** The `Outlet` port: printer and downloads of an extension page. Nothing is sent: the file is made on the machine. */
import type { Outlet } from '../app/journal-ports';

export const createOutlet = (): Outlet => ({
  print: () => window.print(),
  saveFile({ name, type, text }) {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser has taken the file over once the click's own task is done.
    setTimeout(() => URL.revokeObjectURL(url), 0);
  },
});
