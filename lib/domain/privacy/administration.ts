/** What the administrator of a machine fixed by policy: read value by value, so that one that is wrong takes no other along. */
import * as z from 'zod/mini';
import { RetentionRegister } from '../practice/retention-register';

const Text = z.string().check(z.minLength(1), z.maxLength(200));

/** By the name of the value in the policy, as public/managed-schema.json has them. */
const VALUES = {
  retention: RetentionRegister,
  lockMinutes: z.int().check(z.gte(1), z.lte(240)),
  sites: z.array(Text),
  maskAtStart: z.boolean(),
  backupFolder: Text,
  packs: z.array(Text),
} as const;

type Values = { readonly [K in keyof typeof VALUES]?: z.infer<(typeof VALUES)[K]> };

/** The values that hold, and the names of those that were not understood. */
export type Administration = Values & { readonly refused: readonly string[] };

export const NO_ADMINISTRATION: Administration = { refused: [] };

export const ADMINISTERED = Object.keys(VALUES) as readonly (keyof typeof VALUES)[];

/** A policy as the browser gives it; whatever it is, it is no reason not to start. */
export const readAdministration = (raw: unknown): Administration => {
  const given: Readonly<Record<string, unknown>> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const parsed = ADMINISTERED.flatMap((name) =>
    given[name] === undefined ? [] : [[name, VALUES[name].safeParse(given[name])] as const],
  );
  const values = Object.fromEntries(
    parsed.flatMap(([name, { success, data }]) => (success ? [[name, data]] : [])),
  );
  return { ...(values as Values), refused: parsed.flatMap(([name, { success }]) => (success ? [] : [name])) };
};

/** True where the panel may open: everywhere, unless the policy names its sites. */
export const isSiteAllowed = ({ sites }: Administration, siteId: string | undefined): boolean =>
  sites === undefined || (siteId !== undefined && sites.includes(siteId));
