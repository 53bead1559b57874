/** What the inline key witness of index.html leaves for the tests to read. */

interface Window {
  /** Every key and text event that the page could observe, oldest first, as `type:key` or `type:data`. */
  readonly __agenda: { readonly keys: string[] };
}
