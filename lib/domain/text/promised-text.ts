/** A promise as its words are read: lower case, no accents, single spaces. */

export const foldPromise = (promise: string): string =>
  promise
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ');
