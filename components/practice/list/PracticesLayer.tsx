/** For whom she answers: a few letters and Enter; before a letter is typed the last five stand first. */
import { useId, useState } from 'preact/hooks';
import type { Practice } from '../../../lib/domain/practice/practice';
import { useApp, useLabels } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { KeyLine } from '../../kit/KeyHint';
import { useLocalKey } from '../../kit/keys/use-local-key';
import { OptionRow } from '../../kit/list/ListBox';
import { SearchedLayer } from '../../kit/list/SearchedLayer';
import { useListbox } from '../../kit/list/use-listbox';
import { usePracticeName } from '../../kit/list/use-practice-name';

/** What is looked for, the row under the cursor, and the keys of the search box. */
function usePractices(id: string) {
  const { practiceList, panel } = useApp('practiceList', 'panel');
  const [query, look] = useState('');
  const found = practiceList.offered(query);
  const list = useListbox(id, found.length);
  const keyOf = useLocalKey('practices');
  const choose = (practice: Practice) => {
    panel.closeLayer();
    practiceList.choose(practice);
  };
  return {
    query,
    found,
    list,
    choose,
    setQuery(text: string) {
      look(text);
      list.reset();
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.isComposing) return;
      const isChosen = keyOf(event) === 'practices.choose';
      const practice = found[list.index];
      if (isChosen && practice) choose(practice);
      if (!isChosen && !list.move(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

export function PracticesLayer() {
  const { practiceList } = useApp('practiceList');
  const { practices: labels, bar } = useLabels();
  const words = labels.layer;
  const nameOf = usePracticeName();
  const id = useId();
  const { query, found, list, choose, setQuery, onKeyDown } = usePractices(id);
  const foot = (
    <>
      <Said class="palette-foot">
        {found.length === 0 && (query.trim() ? labels.none : bar.noPracticeLine)}
      </Said>
      <p class="palette-foot palette-keys">
        <KeyLine text={words.keys} />
      </p>
    </>
  );
  return (
    <SearchedLayer
      id={id}
      title={words.title}
      label={labels.find}
      query={query}
      onQuery={setQuery}
      onKeyDown={onKeyDown}
      list={list}
      foot={foot}
    >
      {found.map((practice, position) => (
        <OptionRow
          key={practice.id}
          id={list.rowId(position)}
          class="entry-row"
          isSelected={position === list.index}
          onPick={() => choose(practice)}
        >
          <b>{nameOf(practice)}</b>
          <span class="entry-more">{practiceList.standingOf(practice).join(' · ')}</span>
        </OptionRow>
      ))}
    </SearchedLayer>
  );
}
