// A profile's preferences, written before the browser reads them.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Chromium's preferences file, as a tree. */
export type Preferences = { readonly [key: string]: unknown };

/** True for what JSON has as an object. */
export const isTree = (value: unknown): value is Preferences =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mergePreferences(base: Preferences, over: Preferences): Preferences {
  const merged = Object.entries(over).map(([key, value]) => {
    const before = base[key];
    return [key, isTree(before) && isTree(value) ? mergePreferences(before, value) : value];
  });
  return { ...base, ...Object.fromEntries(merged) };
}

async function storedPreferences(file: string): Promise<Preferences> {
  try {
    const stored: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isTree(stored) ? stored : {};
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Merges preferences over those of a profile, before its browser starts. */
export async function writePreferences(profile: string, preferences: Preferences): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(file, JSON.stringify(mergePreferences(await storedPreferences(file), preferences)));
}
