/** How a record's body is closed before it goes to the disk and opened when it comes back. Runs wherever storage does. */

/** What a body belongs to: a sealed body that was moved to another record, or that is older, must not open. */
type Sealed = { readonly kind: string; readonly id: string; readonly revision: number };

/**
 * May answer at once or later; it is never asked inside a transaction, which would end at the first wait. `term` closes a
 * word of the journal's index, so that what is looked for is found without being readable.
 */
export type Seal = {
  seal(of: Sealed, body: unknown): unknown;
  open(of: Sealed, body: unknown): unknown;
  term(term: string): string;
};

/** Nothing is sealed yet: bodies lie on the disk as they are. */
export const noSeal: Seal = { seal: (_of, body) => body, open: (_of, body) => body, term: (term) => term };
