/** What a press means in a layer, a list or a page, with the keys as she has them. */

import type { Press } from '../../../lib/contract/key-press';
import { type KeyPlace, type LocalKeyId, localKey } from '../../../lib/contract/local-keys';
import { useApp } from '../app-context';

/** The row that a press means at a place; null when it means none. */
export function useLocalKey(place: KeyPlace): (event: Press) => LocalKeyId | null {
  const { settings } = useApp('state').state;
  return (event) => localKey(place, event, settings.peek().keys);
}
