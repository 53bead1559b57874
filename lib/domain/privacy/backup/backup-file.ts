/** The sealed file in which everything leaves this machine and comes back: docs/backup-format.md describes it for others. */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../text/result';

export const BACKUP_FORMAT = 'decroche-backup';
export const BACKUP_VERSION = 1;

/** A file that asks for more would stop the machine rather than open. */
const MOST_ITERATIONS = 20_000_000;

const Base64 = z
  .string()
  .check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/), z.minLength(4));

/** What stands in the clear around the sealed content; all of it is bound to the content, which opens with no other. */
export const BackupHeader = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  /** Epoch ms. */
  createdAt: z.number(),
  /** The one practice that it was made for; null for everything. */
  practiceId: z.nullable(z.string()),
  kdf: z.object({
    name: z.literal('PBKDF2-SHA-256'),
    iterations: z.int().check(z.gte(100_000), z.lte(MOST_ITERATIONS)),
    salt: Base64,
  }),
  cipher: z.object({ name: z.literal('AES-256-GCM'), iv: Base64 }),
  compression: z.literal('gzip'),
});
export type BackupHeader = z.infer<typeof BackupHeader>;

const BackupFile = z.extend(BackupHeader, {
  /** SHA-256 of the sealed bytes: tells a damaged file from a wrong passphrase. */
  sha256: Base64,
  data: Base64,
});
export type BackupFile = z.infer<typeof BackupFile>;

/** Why a file is not read; each has its sentence. */
export type BackupRefusal =
  | 'foreign'
  | 'truncated'
  | 'newer'
  | 'damaged'
  | 'passphrase'
  | 'content'
  | 'tooLarge';

/** No copy of a desk comes near it. */
export const LONGEST_BACKUP = 400_000_000;

const Marked = z.object({ format: z.literal(BACKUP_FORMAT), version: z.number() });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The file as it lies there; nothing of it is opened yet. */
export const readBackupFile = (text: string): Result<BackupFile, BackupRefusal> => {
  if (text.length > LONGEST_BACKUP) return fail('tooLarge');
  const raw = parseJson(text);
  if (raw === undefined)
    return fail(text.slice(0, 200).includes(`"${BACKUP_FORMAT}"`) ? 'truncated' : 'foreign');
  const marked = Marked.safeParse(raw);
  if (!marked.success) return fail('foreign');
  if (marked.data.version > BACKUP_VERSION) return fail('newer');
  const file = BackupFile.safeParse(raw);
  return file.success ? ok(file.data) : fail('damaged');
};

/** The header as the text to which the content is bound: always the same fields in the same order. */
export const boundText = ({
  format,
  version,
  createdAt,
  practiceId,
  kdf,
  cipher,
  compression,
}: BackupHeader): string =>
  JSON.stringify([
    format,
    version,
    createdAt,
    practiceId,
    [kdf.name, kdf.iterations, kdf.salt],
    [cipher.name, cipher.iv],
    compression,
  ]);
