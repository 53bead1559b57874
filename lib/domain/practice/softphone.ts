/** A telephone that is a web page: one row holds all that is known of it. */

export type Softphone = {
  readonly id: string;
  readonly name: string;
  /** Read only where she allows it, one by one: optional hosts of the manifest. */
  readonly origins: readonly string[];
  /** What its page writes, in small letters, while it rings; the caller's number is looked for beside it. */
  readonly ringing: readonly string[];
  /** The day on which the row was tried on a real account; null: it never was. */
  readonly verifiedOn: string | null;
};

/** The row of an address, or null; the port of a development server counts for nothing. */
export const softphoneOf = (rows: readonly Softphone[], address: string | undefined): Softphone | null => {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return rows.find(({ origins }) => origins.includes(`${protocol}//${hostname}`)) ?? null;
};

/** « 06 •• •• •• 41 »: enough to know one’s own number again, too little to call it. */
export function veiledNumber(number: string): string {
  const digits = number.replace(/\D/g, '');
  if (digits.length < 6) return '••';
  // One line: no blank of it breaks.
  return [digits.slice(0, 2), '••', '••', '••', digits.slice(-2)].join('\u00a0');
}
