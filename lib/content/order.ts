/** The order in which the catalogue lists its files; what it does not name comes last, so that adding a file is enough. */
import order from './order.json';

/** The items of the catalogue in their own order, then the others. */
export const inOrder = <T extends { readonly id: string }>(
  items: readonly T[],
  catalogue: keyof typeof order,
): T[] => {
  const rank = new Map(order[catalogue].map((id, index) => [id, index]));
  const last = rank.size;
  return items.toSorted((a, b) => (rank.get(a.id) ?? last) - (rank.get(b.id) ?? last));
};
