/** What is read of a file that she chose. */

/** All of it, or one byte more than its reader takes: a file of gigabytes is told as too big without being read. */
export const bytesWithin = async (file: Blob, most: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, most + 1).arrayBuffer());
