/** The three places of the list view between which the keyboard goes to and fro: search, list, call. */

export const SEARCH_ID = 'journal-search';
export const LIST_ID = 'journal-list';
export const DETAIL_ID = 'journal-detail';

const focusOn = (id: string): void => document.getElementById(id)?.focus();

export const focusList = (): void => focusOn(LIST_ID);
export const focusDetail = (): void => focusOn(DETAIL_ID);

/** The field may only be drawn at the end of this turn, when another view stood there. */
export const focusSearch = (): void => queueMicrotask(() => focusOn(SEARCH_ID));
