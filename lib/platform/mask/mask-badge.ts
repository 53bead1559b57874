/** The toolbar button says when everything is masked. Runs in the worker. */

/** Four letters are all that a badge shows. */
const TEXT = 'flou';

/** Shows or clears the badge. */
export async function showMasked(on: boolean): Promise<void> {
  await chrome.action.setBadgeBackgroundColor({ color: '#1f4e79' });
  await chrome.action.setBadgeText({ text: on ? TEXT : '' });
}
