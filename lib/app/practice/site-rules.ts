/** How the words of each site are found: its row, or the general rules, and over them what she showed there herself. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { sites } from '../../content/sites';
import { demonstrationRow } from '../../content/sites/demonstration';
import { generalReading } from '../../content/sites/general';
import {
  nothingPointed,
  type PointedSite,
  type PointedWord,
  pointedWords,
  withPointed,
} from '../../domain/practice/shown/pointed';
import { pointedSiteCard } from '../../domain/practice/shown/pointed.record';
import type { PointedPlace, ReadingRule } from '../../domain/practice/shown/reading-rule';
import { type Site, siteOf } from '../../domain/site';
import type { Ports } from '../ports';

/** The demonstration's is not shipped: the production build drops it. */
const ROWS = import.meta.env.MODE === 'development' ? [...sites, demonstrationRow] : sites;

export interface SiteRules {
  /** Sites on which she showed something, by origin. */
  readonly pointed: ReadonlySignal<readonly PointedSite[]>;
  /** The row of an origin, null where none is known, and how its words are found now. */
  rowOf(origin: string): { readonly site: Site | null; readonly rule: ReadingRule };
  /** Keeps a place of a word, or forgets it (null). */
  change(origin: string, word: PointedWord, place: PointedPlace | null): Promise<void>;
  refresh(): Promise<void>;
}

export function createSiteRules({ store }: Pick<Ports, 'store'>): SiteRules {
  const stored = store.of(pointedSiteCard);
  const pointed = signal<readonly PointedSite[]>([]);
  const refresh = async (): Promise<void> => {
    const all = await stored.all();
    pointed.value = all
      .filter((site) => pointedWords(site).length > 0)
      .toSorted((a, b) => a.origin.localeCompare(b.origin));
  };
  return {
    pointed,
    refresh,
    rowOf(origin) {
      const site = siteOf(ROWS, origin);
      const shown = pointed.value.find((one) => one.origin === origin) ?? null;
      return { site, rule: withPointed(site?.reading ?? generalReading, shown) };
    },
    async change(origin, word, place) {
      await stored.change(origin, (site) => ({ ...(site ?? nothingPointed(origin)), [word]: place }));
      await refresh();
    },
  };
}
