/** A layer that is a search box and the list of what it finds; the box has the keyboard. */
import type { ComponentChildren, ComponentProps } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { LayerFrame } from '../Layer';
import { ListBox, SearchBox } from './ListBox';

type Props = Omit<ComponentProps<typeof SearchBox>, 'inputRef'> & {
  /** Of the layer, and of its list. */
  readonly title: string;
  /** Under the list, always in sight. */
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
};

export function SearchedLayer({ title, foot, children, ...box }: Props) {
  const ref = useRef<HTMLInputElement>(null);
  // Before the next frame, or a fast second key would still go to what lies under the layer.
  useLayoutEffect(() => ref.current?.focus(), []);
  return (
    <LayerFrame title={title}>
      <SearchBox {...box} inputRef={ref} />
      <ListBox id={box.id} label={title}>
        {children}
      </ListBox>
      {foot}
    </LayerFrame>
  );
}
