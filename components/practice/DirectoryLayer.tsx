/** Whom a caller is sent to: found by a few letters, put through or given the number, the words for it brought along. */
import { useId } from 'preact/hooks';
import { shownCall } from '../../lib/app/app-state';
import type { Sending } from '../../lib/app/practice/directory-desk';
import type { LocalKeyId } from '../../lib/contract/local-keys';
import type { DirectoryEntry } from '../../lib/domain/practice/directory';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { KeyLine } from '../kit/KeyHint';
import { useLocalKey } from '../kit/keys/use-local-key';
import { OptionRow } from '../kit/list/ListBox';
import { SearchedLayer } from '../kit/list/SearchedLayer';
import { useSearchedList } from '../kit/list/use-searched-list';

const SENDING: Readonly<Partial<Record<LocalKeyId, Sending>>> = {
  'directory.transfer': 'transferred',
  'directory.redirect': 'redirected',
};

type EntryRowProps = {
  readonly id: string;
  readonly entry: DirectoryEntry;
  readonly isSelected: boolean;
};

function EntryRow({ id, entry, isSelected }: EntryRowProps) {
  const { directory } = useApp('directory');
  const { name, purpose, hours, language } = entry;
  const more = [hours, language].filter(Boolean).join(' · ');
  return (
    <OptionRow
      id={id}
      class="entry-row"
      isSelected={isSelected}
      onPick={() => directory.send(entry, 'transferred')}
    >
      <b>{name || purpose}</b> <span class="entry-phone">{directory.phoneOf(entry)}</span>{' '}
      {name && purpose && <span class="entry-purpose">{purpose}</span>}{' '}
      {more && <span class="entry-more">{more}</span>}
    </OptionRow>
  );
}

function Foot({ isEmpty, isWithout }: { readonly isEmpty: boolean; readonly isWithout: boolean }) {
  const { state } = useApp('state');
  const { directory: words } = useLabels();
  if (isEmpty)
    return (
      <p class="palette-foot">
        {words.empty}{' '}
        <a href="/options.html" target="_blank" rel="noopener">
          {words.fill}
        </a>
      </p>
    );
  return (
    <>
      <Said class="palette-foot">{isWithout && words.none}</Said>
      <p class="palette-foot palette-keys">
        <KeyLine text={shownCall(state) ? words.keys : words.idleKeys} />
      </p>
    </>
  );
}

export function DirectoryLayer() {
  const { directory } = useApp('directory');
  const { directory: words } = useLabels();
  const id = useId();
  const keyOf = useLocalKey('directory');
  const { found, list, ...search } = useSearchedList<DirectoryEntry>({
    id,
    find: directory.find,
    act(event, entry) {
      const key = keyOf(event);
      const how = key && SENDING[key];
      if (how && entry) directory.send(entry, how);
      return how !== undefined && how !== null;
    },
  });
  return (
    <SearchedLayer
      id={id}
      title={words.title}
      label={words.search}
      {...search}
      list={list}
      isPrivate
      foot={<Foot isEmpty={directory.find('').length === 0} isWithout={found.length === 0} />}
    >
      {found.map((entry, position) => (
        <EntryRow
          key={entry.id}
          id={list.rowId(position)}
          entry={entry}
          isSelected={position === list.index}
        />
      ))}
    </SearchedLayer>
  );
}
