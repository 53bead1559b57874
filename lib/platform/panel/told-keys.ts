/** What the page tells of her keys besides the keys themselves. Runs in the panel's frame. */
import { PageToPanel } from '../../contract/wire';
import type { Port } from '../browser/web-extension';
import { createKeysNote } from '../worker/owned-keys';

export type KeysTold = {
  /** She holds Alt alone in the page, or has let go of it. */
  readonly onAltHeld: (listener: (isHeld: boolean) => void) => void;
};

/** Whose they are is noted for the page that follows this one in its tab; Alt held in the page is told to the listener. */
export function hearKeysTold(
  port: Port,
  where: { readonly tabId: number; readonly origin: string },
): KeysTold {
  const note = createKeysNote(where);
  let tell: (isHeld: boolean) => void = () => undefined;
  port.onMessage.addListener((raw: unknown) => {
    const { data: message } = PageToPanel.safeParse(raw);
    if (message?.type === 'keysOwned') note(message.isOwned);
    else if (message?.type === 'altHeld') tell(message.isHeld);
  });
  return {
    onAltHeld: (listener) => {
      tell = listener;
    },
  };
}
