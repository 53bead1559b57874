/** A layer over the call: a title, the way out under the keyboard, a body that scrolls. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp, useLabels } from './app-context';

type LayerProps = { readonly title: string; readonly children: ComponentChildren };

export function Layer({ title, children }: LayerProps) {
  const { panel } = useApp('panel');
  const { help } = useLabels();
  const ref = useRef<HTMLButtonElement>(null);
  // Before the next frame, or a fast second key would still go to what lies under the layer.
  useLayoutEffect(() => ref.current?.focus(), []);
  return (
    <div class="overlay" role="dialog" aria-modal="true" aria-label={title}>
      <header class="overlay-head">
        <h2>{title}</h2>
        <button type="button" ref={ref} class="quiet" onClick={panel.closeLayer}>
          {help.close}
        </button>
      </header>
      <div class="overlay-body">{children}</div>
    </div>
  );
}
