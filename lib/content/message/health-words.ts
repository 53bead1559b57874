/** Words that tell of somebody's health: those under which the protocols are found, less the ordinary ones among them. */
import * as z from 'zod/mini';
import { fold } from '../../domain/text/search-text';
import { protocols } from '../triage/protocols';
import ordinary from './ordinary-words.json';

const OrdinaryWords = z.object({ source: z.string(), words: z.array(z.string()) });

/** Words that say nothing of health, although a protocol is found by them too. */
export const ordinaryWords: ReadonlySet<string> = new Set(OrdinaryWords.parse(ordinary).words);

/** Shorter ones (« il », « à ») say nothing. */
const SHORTEST = 3;

/** Folded, each once. */
export const healthWords: ReadonlySet<string> = new Set(
  protocols
    .flatMap(({ title, words }) => [title, ...words])
    .flatMap((text) => fold(text).split(' '))
    .filter((word) => word.length >= SHORTEST && !ordinaryWords.has(word)),
);
