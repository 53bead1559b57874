// The fields in which a code is typed: nobody reads them, so they have no text to be found by.
import type { Drawn } from '../draw';

/** Types a secret in each of the fields for one, in their order. */
export async function typeSecrets(
  { root, type }: Pick<Drawn, 'root' | 'type'>,
  ...secrets: readonly string[]
) {
  const fields = root.querySelectorAll<HTMLInputElement>('input[type=password]');
  if (fields.length !== secrets.length) throw new Error(`${fields.length} fields for a secret`);
  for (const [at, field] of [...fields].entries()) await type(field, secrets[at] ?? '');
}
