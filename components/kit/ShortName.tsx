/** A word where there is no room for the whole name; the whole is what is read aloud and what a test looks for. */
export function ShortName({ short, whole }: { readonly short: string; readonly whole: string }) {
  return (
    <>
      <span aria-hidden="true">{short}</span>
      <span class="visually-hidden">{whole}</span>
    </>
  );
}
