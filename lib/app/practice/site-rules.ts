/** How the words of each site are found: its row, or the general rules, and over them what she showed there herself. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
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
import type { WorkedRule } from '../../domain/practice/shown/reading-health';
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
  /** Rules that found their word on this site. */
  workedOn(origin: string): readonly WorkedRule[];
  keepWorked(origin: string, to: (known: readonly WorkedRule[]) => WorkedRule[]): Promise<void>;
  refresh(): Promise<void>;
}

export function createSiteRules({ store }: Pick<Ports, 'store'>): SiteRules {
  const stored = store.of(pointedSiteCard);
  const known = signal<readonly PointedSite[]>([]);
  const pointed = computed(() => known.value.filter((site) => pointedWords(site).length > 0));
  const siteAt = (origin: string) => known.value.find((one) => one.origin === origin) ?? null;
  const refresh = async (): Promise<void> => {
    const all = await stored.all();
    known.value = all.toSorted((a, b) => a.origin.localeCompare(b.origin));
  };
  return {
    pointed,
    refresh,
    rowOf(origin) {
      const site = siteOf(ROWS, origin);
      return { site, rule: withPointed(site?.reading ?? generalReading, siteAt(origin)) };
    },
    workedOn: (origin) => siteAt(origin)?.worked ?? [],
    async keepWorked(origin, to) {
      await stored.change(origin, (site) => {
        const before = site ?? nothingPointed(origin);
        return { ...before, worked: to(before.worked) };
      });
      await refresh();
    },
    async change(origin, word, place) {
      await stored.change(origin, (site) => ({ ...(site ?? nothingPointed(origin)), [word]: place }));
      await refresh();
    },
  };
}
