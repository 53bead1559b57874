/** Every invented call, and which of them must not wait. */
import { adultStories } from './adults-chest-to-gut';
import { otherAdultStories } from './adults-other';
import { childStories } from './children';
import { dentalStories } from './dental';
import { fragileStories } from './fragile';
import { graveDentalStories } from './grave-dental';
import { graveStories } from './grave-heart-to-pregnancy';
import { otherGraveStories } from './grave-other';
import { laterCalmStories } from './later-calm';
import type { Story } from './story';

export const calmStories: readonly Story[] = [
  ...adultStories,
  ...otherAdultStories,
  ...fragileStories,
  ...childStories,
  ...dentalStories,
  ...laterCalmStories,
];

export const urgentStories: readonly Story[] = [...graveStories, ...otherGraveStories, ...graveDentalStories];
