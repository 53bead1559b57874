/** The file in which her settings go from one desk to another: strict, so that it is taken whole or not at all. */
import * as z from 'zod/mini';
import { Settings } from './settings';
import { fail, ok, type Result } from './text/result';

/** Hers wherever she sits. What belongs to a desk, to its practices, or to this hour stays where it is. */
const Copied = z.pick(Settings, {
  secretaryName: true,
  language: true,
  secretaryRegion: true,
  readLarge: true,
  statistics: true,
  abbreviations: true,
  keys: true,
  keyUses: true,
});
export type CopiedSettings = z.infer<typeof Copied>;

const SettingsFile = z.strictObject({
  format: z.literal('decroche-settings'),
  version: z.number(),
  settings: z.strictObject(Copied.shape),
});

const VERSION = 1;

/** Sixty keys take less than four kilobytes. */
export const MOST_SETTINGS_BYTES = 64 * 1024;

export type FileRefusal = 'tooBig' | 'unreadable' | 'newer';

export function settingsText(settings: Settings): string {
  const file = { format: 'decroche-settings', version: VERSION, settings: Copied.parse(settings) };
  return JSON.stringify(file, null, 2);
}

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
};

export function readSettingsFile(bytes: Uint8Array): Result<CopiedSettings, FileRefusal> {
  if (bytes.length > MOST_SETTINGS_BYTES) return fail('tooBig');
  const file = parsed(bytes);
  const version = z.object({ version: z.number() }).safeParse(file);
  if (version.success && version.data.version > VERSION) return fail('newer');
  const whole = SettingsFile.safeParse(file);
  return whole.success ? ok(whole.data.settings) : fail('unreadable');
}
