/** The languages of the interface, by the names that the settings give them. */
export const LANGUAGES = ['fr', 'en'] as const;
export type LanguageId = (typeof LANGUAGES)[number];
