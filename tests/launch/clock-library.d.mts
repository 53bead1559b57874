/** The path of libfaketime's library, or null where there is none to be had. */
export function findClockLibrary(): Promise<string | null>;
