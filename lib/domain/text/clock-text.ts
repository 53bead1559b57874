/** Durations as they are read at a glance. */

const two = (value: number): string => String(value).padStart(2, '0');

/** Milliseconds as `2:05`, or `1:02:05` past an hour. */
export function clockText(durationMs: number): string {
  const seconds = Math.floor(durationMs / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = `${two(minutes % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : `${minutes}:${two(seconds % 60)}`;
}
