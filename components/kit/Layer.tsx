/** A layer over the call: a title, the way out, a body that scrolls, and at its foot what stays in sight. */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp, useLabels } from './app-context';
import { KeyHint } from './KeyHint';

type FrameProps = { readonly title: string; readonly children: ComponentChildren };

/** What every layer is: it covers the call, and to whoever hears the page it is all there is. */
export const LayerFrame = ({ title, children }: FrameProps) => (
  <div class="overlay" role="dialog" aria-modal="true" aria-label={title}>
    {children}
  </div>
);

type LayerProps = FrameProps & {
  readonly foot?: ComponentChildren;
  /** Where she types; the way out has the keyboard where there is nothing to type. */
  readonly first?: RefObject<HTMLElement | null>;
  /** Longer than the panel with nothing to press in it: the body itself takes the keys that scroll. */
  readonly isRead?: boolean;
};

export function Layer({ title, children, foot, first, isRead = false }: LayerProps) {
  const { panel } = useApp('panel');
  const { help } = useLabels();
  const ref = useRef<HTMLButtonElement>(null);
  // Before the next frame, or a fast second key would still go to what lies under the layer.
  useLayoutEffect(() => (first?.current ?? ref.current)?.focus(), []);
  return (
    <LayerFrame title={title}>
      <header class="overlay-head">
        <h2>{title}</h2>
        <button type="button" ref={ref} class="quiet" onClick={panel.closeLayer}>
          {help.close}
          <KeyHint of="panel.escape" />
        </button>
      </header>
      <div class="overlay-body" {...(isRead && { tabIndex: 0, role: 'region', 'aria-label': title })}>
        {children}
      </div>
      {foot && <div class="overlay-foot">{foot}</div>}
    </LayerFrame>
  );
}
