/** How a record's body is closed before it goes to the disk and opened when it comes back. Runs wherever storage does. */

/** What a body belongs to: a sealed body that was moved to another record, or that is older, must not open. */
type Sealed = { readonly kind: string; readonly id: string; readonly revision: number };

/** Whose a body is: what belongs to a call is closed by the call's key, all else by that of its practice or of the desk. */
export type Owner = {
  readonly callId: string | null;
  readonly practiceId: string | null;
  /** It tells of people: a passphrase locks it. */
  readonly isPersonal: boolean;
};

/** The kind of what was set aside: it may hold what no record does. */
export const SET_ASIDE = 'setAside';

/** What may tell of anybody, at this desk. */
export const OF_THE_DESK: Owner = { callId: null, practiceId: null, isPersonal: true };

/**
 * May answer at once or later; it is never asked inside a transaction, which would end at the first wait. The terms of the
 * journal's index are closed too, so that what is looked for is found without being readable.
 */
export type Seal = {
  seal(of: Sealed, body: unknown, owner: Owner): unknown;
  open(of: Sealed, body: unknown): unknown;
  /** Fetches together what opening these bodies takes. */
  prepare(bodies: readonly unknown[]): Promise<void> | null;
  /** The same of what belongs to these calls, before their bodies are there. */
  prepareCalls(callIds: readonly string[]): Promise<void> | null;
  /**
   * Closes in this turn, by the desk's key for people, what a page that is left has no time for; null while that key is not at
   * hand.
   */
  sealNow(of: Sealed, body: unknown): unknown;
  /** Fetches that key; rejects while it is locked. */
  prepareNow(): Promise<void>;
  /** True when nothing of a body can be read without opening it. */
  isClosed(body: unknown): boolean;
  /** The key by which a body is closed, when it may be forgotten meanwhile: such a body is not to be written then. */
  keyOf(body: unknown): { readonly id: string; readonly kid: string } | null;
  /** Another context may have changed the keys. */
  refresh(): void;
  /** What stands in the index for these terms. */
  indexed(terms: readonly string[]): readonly Indexed[] | Promise<readonly Indexed[]>;
  /** What the index has of lines that an earlier build wrote, and that are still to be made anew; null where there is no such thing. */
  readonly formerTerms: IDBKeyRange | null;
  /** Where the index has a term: as it is, or as the beginning of one. */
  lookedFor(term: string, how: LookedFor): readonly IDBKeyRange[] | Promise<readonly IDBKeyRange[]>;
};

/** What stands in the index: a word, or the hash of one. */
type Indexed = string | number;

/** `isMixed`: the index has lines of earlier builds too. */
export type LookedFor = { readonly as: 'whole' | 'beginning'; readonly isMixed: boolean };

/** Where an index of plain words has a term. */
export const plainRange = (term: string, as: LookedFor['as']): IDBKeyRange =>
  as === 'whole' ? IDBKeyRange.only(term) : IDBKeyRange.bound(term, `${term}\uffff`);

/** Nothing is sealed: bodies lie on the disk as they are. For tests, and for the build that they compare with. */
export const noSeal: Seal = {
  seal: (_of, body) => body,
  open: (_of, body) => body,
  prepare: () => null,
  prepareCalls: () => null,
  sealNow: (_of, body) => body,
  prepareNow: () => Promise.resolve(),
  isClosed: () => true,
  keyOf: () => null,
  refresh: () => undefined,
  indexed: (terms) => terms,
  formerTerms: null,
  lookedFor: (term, { as }) => [plainRange(term, as)],
};
