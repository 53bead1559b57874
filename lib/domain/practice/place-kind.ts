/** « Cabinet », « Clinique », « Centre »: how a practice is called in every sentence that is said for it. */
import type { Region } from '../text/region';

export const PLACE_KINDS = ['cabinet', 'clinique', 'centre'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export type Place = { readonly calledAs: PlaceKind | null; readonly region: Region | null };

/** As it was chosen, else as its region says: in Québec people call a clinic. */
export const placeKindOf = ({ calledAs, region }: Place): PlaceKind =>
  calledAs ?? (region === 'qc' ? 'clinique' : 'cabinet');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The word itself, in the language in which it is said. */
export const placeWord = (place: Place): string => capital(placeKindOf(place));

export type NamedPlace = Place & { readonly name: string };

/** A practice as it is named on every screen, whichever language that is in: a proper name, said to callers as it stands. */
export const placeName = (place: NamedPlace): string => `${placeWord(place)} ${place.name}`;
