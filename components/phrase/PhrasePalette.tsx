/** The palette over everything: typed, chosen with the arrows, inserted, copied, stacked or shown large, hands on the keyboard. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PaletteFinding, PaletteItem } from '../../lib/app/phrase/palette-desk';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { KeyLine } from '../kit/KeyHint';
import { LayerFrame } from '../kit/Layer';
import { ListBox, SearchBox } from '../kit/list/ListBox';
import { CommandRow } from './CommandRow';
import { PhraseForm } from './PhraseForm';
import { PhraseRow } from './PhraseRow';
import { PhraseStack } from './PhraseStack';
import { type Palette, usePalette } from './use-palette';

function PaletteFoot({ found }: { readonly found: PaletteFinding }) {
  const { palette } = useLabels();
  const { items, count, awaiting } = found;
  return (
    <>
      {items.length === 0 && <p class="hint palette-foot">{palette.empty}</p>}
      <Said class="palette-foot">
        {[
          (count > 0 || items.length === 0) && palette.count(count),
          awaiting > 0 && palette.awaiting(awaiting),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Said>
      <p class="palette-foot palette-keys">
        <KeyLine text={palette.keys} />
      </p>
    </>
  );
}

/** The search box; it opens on what was last looked for, ready to be typed over. */
function PaletteSearch({ id, palette }: { readonly id: string; readonly palette: Palette }) {
  const { palette: words } = useLabels();
  const ref = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  return (
    <SearchBox
      id={id}
      label={words.search}
      query={palette.query}
      onQuery={palette.setQuery}
      onKeyDown={palette.onKeyDown}
      list={palette.list}
      inputRef={ref}
      isPrivate
    />
  );
}

const keyOf = (item: PaletteItem): string => (item.kind === 'phrase' ? item.phrase.id : `> ${item.label}`);

function PaletteList({ id, palette }: { readonly id: string; readonly palette: Palette }) {
  const { palette: words } = useLabels();
  const { found, list, largeId, use } = palette;
  return (
    <ListBox id={id} label={words.title}>
      {found.items.map((item, position) => {
        const shared = {
          id: list.rowId(position),
          isSelected: position === list.index,
          onPick: () => use(item, 'insert'),
        };
        return item.kind === 'phrase' ? (
          <PhraseRow
            key={keyOf(item)}
            {...shared}
            phrase={item.phrase}
            isLarge={item.phrase.id === largeId}
          />
        ) : (
          <CommandRow key={keyOf(item)} {...shared} item={item} />
        );
      })}
    </ListBox>
  );
}

export function PhrasePalette() {
  const { palette: words } = useLabels();
  const { phrases } = useApp('phrases');
  const id = useId();
  const palette = usePalette(id);
  const { asking, stack, give, cancel } = palette;
  return (
    <LayerFrame title={words.title}>
      {asking ? (
        <PhraseForm asking={asking} ready={phrases.ready} onGive={give} onCancel={cancel} />
      ) : (
        <>
          <PaletteSearch id={id} palette={palette} />
          <PhraseStack phraseIds={stack} />
          <PaletteList id={id} palette={palette} />
          <PaletteFoot found={palette.found} />
        </>
      )}
    </LayerFrame>
  );
}
