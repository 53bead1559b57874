/** What the secretary chose for herself on this machine. */
import * as z from 'zod/mini';

export const LANGUAGES = ['fr', 'en'] as const;

export const Settings = z.object({
  secretaryName: z.string(),
  language: z.enum(LANGUAGES),
  activePracticeId: z.nullable(z.string()),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  secretaryName: '',
  language: 'fr',
  activePracticeId: null,
};
