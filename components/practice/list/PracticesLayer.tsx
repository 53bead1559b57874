/** For whom she answers: a few letters and Enter; before a letter is typed the last five stand first. */
import { useId } from 'preact/hooks';
import { placeName } from '../../../lib/domain/practice/place-kind';
import type { Practice } from '../../../lib/domain/practice/practice';
import { useApp, useLabels } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { KeyLine } from '../../kit/KeyHint';
import { useLocalKey } from '../../kit/keys/use-local-key';
import { OptionRow } from '../../kit/list/ListBox';
import { SearchedLayer } from '../../kit/list/SearchedLayer';
import { useSearchedList } from '../../kit/list/use-searched-list';

export function PracticesLayer() {
  const { practiceList, panel } = useApp('practiceList', 'panel');
  const { practices: labels, bar } = useLabels();
  const words = labels.layer;
  const id = useId();
  const choose = (practice: Practice) => {
    panel.closeLayer();
    practiceList.choose(practice);
  };
  const keyOf = useLocalKey('practices');
  const { found, list, ...search } = useSearchedList<Practice>({
    id,
    find: practiceList.offered,
    act(event, practice) {
      const isChosen = keyOf(event) === 'practices.choose';
      if (isChosen && practice) choose(practice);
      return isChosen;
    },
  });
  const foot = (
    <>
      <Said class="palette-foot">
        {found.length === 0 && (search.query.trim() ? labels.none : bar.noPracticeLine)}
      </Said>
      <p class="palette-foot palette-keys">
        <KeyLine text={words.keys} />
      </p>
    </>
  );
  return (
    <SearchedLayer id={id} title={words.title} label={labels.find} {...search} list={list} foot={foot}>
      {found.map((practice, position) => (
        <OptionRow
          key={practice.id}
          id={list.rowId(position)}
          class="entry-row"
          isSelected={position === list.index}
          onPick={() => choose(practice)}
        >
          <b>{placeName(practice)}</b>{' '}
          <span class="entry-more">{practiceList.standingOf(practice).join(' · ')}</span>
        </OptionRow>
      ))}
    </SearchedLayer>
  );
}
