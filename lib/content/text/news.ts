/** What each version changed for her: one JSON file a version, three lines; adding a file is enough. */
import { compareVersions, News } from '../../domain/journal/news';

const files = import.meta.glob('./news/*.json', { eager: true, import: 'default' });

/** The newest first. Throws at load when a file does not parse. */
export const news: readonly News[] = Object.values(files)
  .map((file) => News.parse(file))
  .toSorted((a, b) => compareVersions(b.version, a.version));
