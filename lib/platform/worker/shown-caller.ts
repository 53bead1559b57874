/** What a telephone's page shows while it rings. The function runs in that page, where she allowed it. Runs in the worker. */
import { demonstrationSoftphone } from '../../content/sites/demonstration-softphone';
import { softphones } from '../../content/sites/softphones';
import { softphoneOf } from '../../domain/practice/softphone';
import { browser } from '../browser/web-extension';

const ROWS = import.meta.env.MODE === 'development' ? [...softphones, demonstrationSoftphone] : softphones;

type Shown = { readonly isRinging: boolean; readonly number: string };

/** Sent to the page as its own text: nothing from outside of it may be named in it. Only the number leaves the page. */
function readShown(words: readonly string[]): Shown {
  // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen is read, line by line as it is laid out.
  const lines = (document.body?.innerText ?? '').split('\n');
  const at = lines.findIndex((line) => words.some((word) => line.toLowerCase().includes(word)));
  if (at < 0) return { isRinging: false, number: '' };
  const near = lines.slice(Math.max(0, at - 6), at + 7).join('\n');
  const number = /(?:\+|\b0)\d(?:[ .()-]{0,2}\d){7,13}/.exec(near)?.[0] ?? '';
  return { isRinging: true, number };
}

/** A page writes it a moment after it sounds; the hint must not wait longer. Milliseconds. */
const AGAIN_AFTER_MS = [0, 200, 400];

/** Null for a tab whose page is no telephone that may be read: what is known is that it sounds. */
export async function shownCaller(tabId: number, address: string | undefined): Promise<Shown | null> {
  const row = softphoneOf(ROWS, address);
  if (!row) return null;
  let shown: Shown = { isRinging: false, number: '' };
  for (const wait of AGAIN_AFTER_MS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const [found] = await browser.scripting.executeScript({
      target: { tabId },
      func: readShown,
      args: [[...row.ringing]],
    });
    shown = found?.result ?? shown;
    if (shown.number) break;
  }
  return shown;
}
