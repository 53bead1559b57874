/** The views of a page, one shown at a time: links where an address leads to each, buttons where a key does. */
import { KeyHint } from '../KeyHint';

type Keyed = { readonly keys: Parameters<typeof KeyHint>[0]['of'] };

type View = Keyed & {
  readonly id: string;
  readonly name: string;
};

type Shown = { readonly label: string; readonly shownId: string };

const currentIf = (isShown: boolean) => (isShown ? 'page' : undefined);

export const ViewLinks = ({ label, views, shownId }: Shown & { readonly views: readonly View[] }) => (
  <nav class="view-switch" aria-label={label}>
    {views.map(({ id, name, keys }) => (
      <a key={id} href={`#${id}`} aria-current={currentIf(id === shownId)}>
        {name}
        <KeyHint of={keys} />
      </a>
    ))}
  </nav>
);

type KeyedView<Id extends string> = Keyed & {
  readonly id: Id;
  readonly name: string;
};

type ViewButtonsProps<Id extends string> = Shown & {
  readonly views: readonly KeyedView<Id>[];
  readonly onShow: (id: Id) => void;
};

export const ViewButtons = <Id extends string>({ label, views, shownId, onShow }: ViewButtonsProps<Id>) => (
  <nav class="view-switch" aria-label={label}>
    {views.map(({ id, name, keys }) => (
      <button key={id} type="button" aria-current={currentIf(id === shownId)} onClick={() => onShow(id)}>
        {name}
        <KeyHint of={keys} />
      </button>
    ))}
  </nav>
);
