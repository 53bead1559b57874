/** Widths of the panel in CSS pixels. Alone in its file: the page script takes it without the schemas. */
export const PANEL_WIDTH = { min: 360, initial: 380, max: 420, strip: 44 } as const;

/** The most that the panel takes of a small or enlarged window: the other half is the page's. */
export const MOST_OF_WINDOW = '50vw';

/** What the closed panel may take, from all that it shows to a mere handle: the first for which the page has room. CSS pixels. */
export const STRIP_SIZES = [
  { width: PANEL_WIDTH.strip, height: 192 },
  { width: PANEL_WIDTH.strip, height: 44 },
  { width: 10, height: 96 },
] as const;
