/** Widths of the panel in CSS pixels. Alone in its file: the page script takes it without the schemas. */
export const PANEL_WIDTH = { min: 360, initial: 380, max: 420, strip: 44 } as const;

/** The most that the panel takes of a small or enlarged window: the other half is the page's. */
export const MOST_OF_WINDOW = '50vw';
