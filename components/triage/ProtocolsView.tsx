/** The practice's protocols: found, read, corrected, signed; one is open at a time. */
import { useState } from 'preact/hooks';
import type { ProtocolEntry } from '../../lib/app/triage/protocol-library';
import type { Practice } from '../../lib/domain/practice/practice';
import { theOnly } from '../../lib/domain/practice/the-only';
import { fold } from '../../lib/domain/text/search-text';
import type { TriageProtocol } from '../../lib/domain/triage/triage';
import { useApp } from '../kit/app-context';
import { usePageLabels } from '../kit/words/page-labels';
import { PackOptions } from '../phrase/pack/PackOptions';
import { ProtocolEditor } from './editor/ProtocolEditor';
import { ProtocolImport } from './ProtocolImport';
import { ProtocolState } from './ProtocolState';
import './protocols.css';
import { ListWithDetail, PickList } from '../kit/list/ListWithDetail';
import { quietField } from '../kit/quiet-field';
import { noneOf, practiceOptions, SelectField } from '../kit/Select';

/** What is read and corrected: the draft if there is one. */
const shownVersion = ({ draft, active, history }: ProtocolEntry): TriageProtocol | undefined =>
  draft ?? active ?? history[0];

const holds = (entry: ProtocolEntry, query: string): boolean => {
  const protocol = shownVersion(entry);
  return protocol !== undefined && fold([protocol.title, ...protocol.words].join(' ')).includes(query);
};

type ListProps = {
  readonly practice: Practice;
  readonly entries: readonly ProtocolEntry[];
  readonly shownId: string | null;
  readonly onShow: (id: string) => void;
};

/** One specialty with its switch and its protocols. */
function Specialty({ name, practice, entries, shownId, onShow }: ListProps & { readonly name: string }) {
  const { protocols } = useApp('protocols');
  const { protocols: words } = usePageLabels();
  const isOn = !practice.hiddenSpecialties.includes(name);
  const shownName = words.specialtyName(name);
  return (
    <section class="specialty" aria-label={shownName}>
      <h3>{shownName}</h3>
      {protocols.canSwitchOff(name) ? (
        <label class="check">
          <input
            type="checkbox"
            checked={isOn}
            onChange={() => void protocols.switchSpecialty(practice, name)}
          />
          {words.used}
        </label>
      ) : (
        <p class="hint">{words.alwaysUsed}</p>
      )}
      <PickList
        items={entries.flatMap((entry) => {
          const protocol = shownVersion(entry);
          return protocol ? [{ id: protocol.id, title: protocol.title, entry }] : [];
        })}
        isPicked={({ id }) => id === shownId}
        onPick={({ id }) => onShow(id)}
      >
        {({ title, entry }) => (
          <>
            {/* Kept and signed in the practice’s French, whatever the language of the screen. */}
            <span lang="fr">{title}</span> <ProtocolState practice={practice} entry={entry} />
          </>
        )}
      </PickList>
    </section>
  );
}

function ProtocolList(props: ListProps) {
  const { protocols: words } = usePageLabels();
  const [query, setQuery] = useState('');
  const found = props.entries.filter((entry) => holds(entry, fold(query)));
  const specialties = [...new Set(found.map((entry) => shownVersion(entry)?.specialty ?? ''))];
  return (
    <div class="protocol-list">
      <input
        {...quietField}
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {found.length === 0 && <p class="hint">{words.none}</p>}
      {specialties.map((name) => (
        <Specialty
          key={name}
          {...props}
          name={name}
          entries={found.filter((entry) => shownVersion(entry)?.specialty === name)}
        />
      ))}
    </div>
  );
}

type PracticeProtocolsProps = { readonly practice: Practice };

function PracticeProtocols({ practice }: PracticeProtocolsProps) {
  const { protocols } = useApp('protocols');
  const { protocols: words } = usePageLabels();
  const [shownId, show] = useState<string | null>(null);
  const entries = protocols.list(practice);
  const shown = shownId === null ? null : protocols.entry(practice, shownId);
  const protocol = shown && shownVersion(shown);
  const create = async () => {
    const first = {
      title: words.newTitle,
      question: words.newQuestion,
      instruction: words.newInstruction,
      source: words.newSource,
    };
    show((await protocols.create(practice, first)).id);
  };
  return (
    <>
      <div class="actions">
        <button type="button" onClick={() => void create()}>
          {words.create}
        </button>
        <ProtocolImport practice={practice} onImported={show} />
      </div>
      <PackOptions practice={practice} />
      <ListWithDetail
        of="names"
        list={<ProtocolList practice={practice} entries={entries} shownId={shownId} onShow={show} />}
        detail={
          shown && protocol ? (
            <ProtocolEditor key={protocol.id} practice={practice} entry={shown} protocol={protocol} />
          ) : (
            <p class="hint">{words.editor.choose}</p>
          )
        }
      />
    </>
  );
}

export function ProtocolsView() {
  const { state } = useApp('state');
  const { protocols: words } = usePageLabels();
  const practices = state.practices.value;
  const [chosenId, choose] = useState(state.settings.value.activePracticeId);
  const practice = practices.find(({ id }) => id === chosenId) ?? theOnly(practices);
  return (
    <section class="card protocols">
      <h2>{words.title}</h2>
      <p class="hint">{words.stance}</p>
      {practices.length > 1 && (
        <SelectField
          label={words.practice}
          value={practice?.id ?? ''}
          options={[...(practice ? [] : [noneOf(words.choosePractice)]), ...practiceOptions(practices)]}
          onChoose={choose}
        />
      )}
      {practice ? (
        <PracticeProtocols key={practice.id} practice={practice} />
      ) : (
        <p class="hint">{practices.length === 0 ? words.noPractice : words.choosePractice}</p>
      )}
    </section>
  );
}
