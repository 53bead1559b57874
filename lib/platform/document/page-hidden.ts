/** Whether the privacy mask hides the page's content now. Runs in the page, isolated world. */

/** Reads the effect and not the setting: the sheet comes and goes without telling the page script. */
export const isPageHidden = (): boolean =>
  document.body !== null && getComputedStyle(document.body).contentVisibility === 'hidden';
