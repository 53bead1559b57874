/** The invented practices that may be tried; what they say lies in lib/content/practice/examples.ts. */
export const EXAMPLE_KINDS = ['dental', 'general', 'clinic'] as const;
export type ExampleKind = (typeof EXAMPLE_KINDS)[number];
