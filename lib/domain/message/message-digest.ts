/** Several messages for one practitioner as one text: the digest that is copied or printed at fixed hours. */
import type { Message } from './message';
import { byUrgencyThenNewest, type SlipWords, slipText } from './message-slip';

const RULE = '\n\n----------------------------------------\n\n';

/** Every slip whole, the most urgent first, under `title`. */
export const digestText = (messages: readonly Message[], title: string, words: SlipWords): string =>
  [title, ...messages.toSorted(byUrgencyThenNewest).map((message) => slipText(message, words))].join(RULE);
