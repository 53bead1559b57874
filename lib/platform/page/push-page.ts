/** Makes the page narrower so that the panel covers nothing. Runs in the page, isolated world. */
import { MOST_OF_WINDOW } from '../../contract/panel-width';

// One constructed sheet for the document: no attribute, no element, and no content security policy to obey.
const sheet = new CSSStyleSheet();
let pushedBy = 0;

const isAdopted = (): boolean => document.adoptedStyleSheets.includes(sheet);

/** Adopts the sheet again if a page that replaces its own sheets dropped it. */
export function keepPushed(): void {
  if (pushedBy > 0 && !isAdopted()) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Leaves `width` CSS pixels free on the right; 0 gives the page its whole width back.
 * Only what is in flow moves: fixed elements stay where the page put them.
 */
export function pushPage(width: number): void {
  if (width === pushedBy) return;
  pushedBy = width;
  sheet.replaceSync(
    width > 0
      ? `html{width:calc(100% - min(${width}px, ${MOST_OF_WINDOW}))!important;min-width:0!important}`
      : '',
  );
  keepPushed();
  if (width === 0)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  // Calendars measure themselves on this event only.
  window.dispatchEvent(new Event('resize'));
}
