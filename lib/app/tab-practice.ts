/** Whose agenda lies under a panel, and what she chose in its tab: no other tab's. */
import type { ShownPractice } from '../domain/practice/shown/shown-practice';

export type TabPractice = {
  /** By hand, for this tab alone; null while nothing was chosen. */
  readonly chosenId: string | null;
  /** What its page says. */
  readonly shown: ShownPractice | { readonly state: 'unread' };
  /** The address at which it was shown. */
  readonly path: string;
  /** Page and card that disagree and may: she said so. */
  readonly keptKey: string | null;
};

/** For whom the next call there is answered, as far as she or the page has said. */
export function tabPracticeId(tab: TabPractice | null): string | null {
  const { chosenId = null, shown } = tab ?? {};
  return chosenId ?? (shown?.state === 'found' ? shown.practiceId : null);
}
