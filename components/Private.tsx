/** Text about a person: while masked, a bar whose width says nothing stands in its place. */
import { useApp, useLabels } from './app-context';

export function Private({ text }: { readonly text: string }) {
  const { state } = useApp();
  const { masked } = useLabels();
  if (!state.blurred.value) return <>{text}</>;
  return <span class="mask-bar" role="img" aria-label={masked} />;
}
