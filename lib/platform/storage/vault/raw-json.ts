/** Any value as JSON: a damaged one may hold what JSON refuses (a cycle, a big integer), and that must not hide all the rest. */
export const rawJson = (raw: unknown): string => {
  const seen = new Set<unknown>();
  const readable = (_key: string, value: unknown): unknown => {
    if (typeof value === 'bigint') return value.toString();
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return '[repeated]';
    seen.add(value);
    return value instanceof Map || value instanceof Set ? [...value] : value;
  };
  return JSON.stringify(raw, readable) ?? 'null';
};
