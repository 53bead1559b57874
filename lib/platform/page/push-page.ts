/** Makes the page narrower so that the panel covers nothing. Runs in the page, isolated world. */
import { MOST_OF_WINDOW } from '../../contract/panel-width';

/** How the page is made narrower. */
export type Push = {
  /** Left free on the right, in CSS pixels of the window; 0 gives the page its whole width back. */
  readonly width: number;
  /** What the page fixed to the window is held by its narrower root: only where the document itself does not scroll. */
  readonly holdsFixed: boolean;
};

export const NO_PUSH: Push = { width: 0, holdsFixed: false };

// One constructed sheet for the document: no attribute, no element, and no content security policy to obey.
const sheet = new CSSStyleSheet();
let pushed = NO_PUSH;

const isAdopted = (): boolean => document.adoptedStyleSheets.includes(sheet);

/** How much the page enlarges its root by CSS; what does not know the property is at 1. */
export const rootZoom = (): number => document.documentElement.currentCSSZoom || 1;

function rule({ width, holdsFixed }: Push): string {
  const zoom = rootZoom();
  const taken = `min(${width}px,${MOST_OF_WINDOW})`;
  // An element that is moved, be it by nothing, holds the fixed ones in it:
  // https://drafts.csswg.org/css-transforms-2/#individual-transforms
  const held = holdsFixed ? `min-height:${100 / zoom}dvh!important;translate:0px!important;` : '';
  const room = zoom === 1 ? taken : `${taken}/${zoom}`;
  return `@media screen{html{width:calc(100% - ${room})!important;min-width:0!important;transition:none!important;${held}}}`;
}

/** Adopts the sheet again if a page that replaces its own sheets dropped it. */
export function keepPushed(): void {
  if (pushed.width > 0 && !isAdopted()) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Pushes the page, or lets it go. The page is not told: see `tellPage`. */
export function pushPage(next: Push): void {
  pushed = next;
  sheet.replaceSync(next.width > 0 ? rule(next) : '');
  keepPushed();
  if (next.width === 0 && isAdopted())
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
}

/** Calendars measure themselves on this event only. */
export const tellPage = (): boolean => window.dispatchEvent(new Event('resize'));
