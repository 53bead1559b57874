/** A layer over the call: a title, the way out, a body that scrolls, and at its foot what stays in sight. */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp, useLabels } from './app-context';

type LayerProps = {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
  /** Where she types; the way out has the keyboard where there is nothing to type. */
  readonly first?: RefObject<HTMLElement | null>;
};

export function Layer({ title, children, foot, first }: LayerProps) {
  const { panel } = useApp('panel');
  const { help } = useLabels();
  const ref = useRef<HTMLButtonElement>(null);
  // Before the next frame, or a fast second key would still go to what lies under the layer.
  useLayoutEffect(() => (first?.current ?? ref.current)?.focus(), []);
  return (
    <div class="overlay" role="dialog" aria-modal="true" aria-label={title}>
      <header class="overlay-head">
        <h2>{title}</h2>
        <button type="button" ref={ref} class="quiet" onClick={panel.closeLayer}>
          {help.close}
        </button>
      </header>
      <div class="overlay-body">{children}</div>
      {foot && <div class="overlay-foot">{foot}</div>}
    </div>
  );
}
