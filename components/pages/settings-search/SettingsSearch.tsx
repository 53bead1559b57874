/** One search over all settings: a few letters, Enter, and the keyboard is where the setting stands, in whatever view. */
import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Said } from '../../kit/Banner';
import { KeyHint, KeyLine } from '../../kit/KeyHint';
import { ListBox, OptionRow, SearchBox } from '../../kit/list/ListBox';
import { useSearchedList } from '../../kit/list/use-searched-list';
import { usePageLabels } from '../../kit/words/page-labels';
import type { OptionsView } from '../options-views';
import { useStartLabels } from '../start-labels';
import { goToPlace } from './go-to-place';
import { createPlaceSearch, type SettingPlace, settingPlaces } from './setting-places';

type SearchProps = {
  readonly shownId: OptionsView['id'];
  readonly inputRef: RefObject<HTMLInputElement | null>;
};

/** Goes to a place once its view is drawn: at once where it is. */
function useGoing(shownId: OptionsView['id']) {
  const [wanted, want] = useState<SettingPlace | null>(null);
  useLayoutEffect(() => {
    const view = document.querySelector('main');
    if (!wanted || wanted.view !== shownId || !view) return;
    goToPlace(view, wanted);
    want(null);
  }, [wanted, shownId]);
  return (place: SettingPlace) => {
    location.hash = place.view;
    want(place);
  };
}

function useFoundPlaces(id: string, go: (place: SettingPlace) => void) {
  const page = usePageLabels();
  const start = useStartLabels();
  const find = useMemo(
    () => createPlaceSearch(settingPlaces(page, start), page.options.views),
    [page, start],
  );
  const searched = useSearchedList<SettingPlace>({
    id,
    find,
    act(event, place) {
      if (event.key === 'Escape') searched.onQuery('');
      else if (event.key !== 'Enter') return false;
      else if (place) take(place);
      return true;
    },
  });
  const take = (place: SettingPlace) => {
    searched.onQuery('');
    go(place);
  };
  return { ...searched, take };
}

/** Where the answer would stand below the edge, the box goes to the top of the window, and the answer comes with it. */
function useAnswerInSight(query: string) {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const search = ref.current;
    const answer = search?.lastElementChild;
    if (answer && answer.getBoundingClientRect().bottom > innerHeight) search.scrollIntoView();
  }, [query]);
  return ref;
}

export function SettingsSearch({ shownId, inputRef }: SearchProps) {
  const id = useId();
  const { options } = usePageLabels();
  const { settingsSearch: words } = useStartLabels();
  const { query, found, list, take, ...box } = useFoundPlaces(id, useGoing(shownId));
  const isAsked = query.trim() !== '';
  return (
    <search ref={useAnswerInSight(query)} class="settings-search">
      <SearchBox {...box} id={id} label={words.search} query={query} list={list} inputRef={inputRef} />
      <KeyHint of="settings.search" />
      <div class="settings-found" hidden={!isAsked}>
        <ListBox id={id} label={words.found}>
          {found.map((place, position) => (
            <OptionRow
              key={place.id}
              id={list.rowId(position)}
              class="entry-row"
              isSelected={position === list.index}
              onPick={() => take(place)}
            >
              <b>{place.name}</b>{' '}
              <span class="entry-more">
                {[options.views[place.view], place.under].filter(Boolean).join(' › ')}
              </span>
            </OptionRow>
          ))}
        </ListBox>
        <Said class="palette-foot">
          {isAsked && (found.length > 0 ? words.count(found.length) : words.none)}
        </Said>
        <p class="palette-foot palette-keys" hidden={found.length === 0}>
          <KeyLine text={words.keys} />
        </p>
      </div>
    </search>
  );
}
