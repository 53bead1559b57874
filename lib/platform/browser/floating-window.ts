/**
 * A window above all others, with a page of ours in it: https://wicg.github.io/document-picture-in-picture/. It belongs to the
 * tab that opened it, and closes with it. What is drawn in it has no extension interfaces of its own, and another realm: so a
 * frame is drawn, and the page in that frame is one of ours like any other.
 */

/** What of it is used; no type of it is in the library. */
type PictureInPicture = {
  readonly requestWindow: (size: { width: number; height: number }) => Promise<Window>;
};

/** The room that the panel has beside an agenda. The browser may give another. */
const SIZE = { width: 420, height: 720 };

export type FloatingWindow = {
  /** False where the browser has none. */
  readonly isPossible: boolean;
  /** In her click; resolves once it stands, `onClosed` when it is gone. Rejects as the browser refuses. */
  readonly open: (title: string, onClosed: () => void) => Promise<void>;
};

const available = (): PictureInPicture | null => {
  const { documentPictureInPicture } = globalThis as { documentPictureInPicture?: PictureInPicture };
  return documentPictureInPicture ?? null;
};

function fill({ document: inside }: Window, address: string, title: string): void {
  inside.title = title;
  inside.body.style.margin = '0';
  const frame = inside.createElement('iframe');
  Object.assign(frame.style, { border: '0', width: '100vw', height: '100vh', display: 'block' });
  frame.title = title;
  frame.src = address;
  frame.addEventListener('load', () => frame.focus());
  inside.body.append(frame);
}

export const createFloatingWindow = (address: string): FloatingWindow => ({
  isPossible: available() !== null,
  async open(title, onClosed) {
    const floating = await available()?.requestWindow(SIZE);
    if (!floating) return;
    fill(floating, new URL(address, location.href).href, title);
    floating.addEventListener('pagehide', onClosed);
  },
});
