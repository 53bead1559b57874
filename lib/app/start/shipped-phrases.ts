/** The door to the shipped phrases. Until they are here a call has those that it opens on. */
import { firstPhrases } from '../../content/phrase/first-phrases';
import type { PhraseCategory } from '../../domain/phrase/phrase';
import { later } from './later';

/** Loaded after the first paint of the panel, before it in every other page. */
export const shippedPhrases = later(async () => (await import('./phrase-part')).phrasePart);

/** The shipped categories, in the order of a call. */
export const categoriesNow = (): readonly PhraseCategory[] =>
  shippedPhrases.now()?.categories ?? firstPhrases;
