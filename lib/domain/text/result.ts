/** Expected failure is a value: what cannot be done says why, and the caller must look. */

export type Success<T> = { readonly ok: true; readonly value: T };
export type Failure<E> = { readonly ok: false; readonly reason: E };
export type Result<T, E = string> = Success<T> | Failure<E>;

/** Wraps what was obtained. */
export const ok = <T>(value: T): Success<T> => ({ ok: true, value });

/** Says why there is nothing to obtain. */
export const fail = <E>(reason: E): Failure<E> => ({ ok: false, reason });
