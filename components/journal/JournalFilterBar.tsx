/** What is asked of the journal: words or a number, a time, and chosen values. */
import { PERIODS, type Period } from '../../lib/app/journal/journal-filters';
import { JOURNAL_STATUSES } from '../../lib/domain/journal/journal-entry';
import { DISPOSITION_LEVELS } from '../../lib/domain/triage/disposition';
import { useApp, useLabels } from '../kit/app-context';
import { KeyHint } from '../kit/KeyHint';
import { quietField } from '../kit/quiet-field';
import { useJournal } from './journal-context';
import { focusList, SEARCH_ID } from './journal-focus';

type Option<T extends string> = { readonly value: T; readonly label: string };

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T | null) => void;
};

/** One value, or all of them. */
export function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const { journal } = useLabels();
  return (
    <label class="field">
      {label}
      <select
        value={value ?? ''}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          onChoose(chosen?.value ?? null);
        }}
      >
        <option value="">{journal.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

type PeriodChoiceProps = { readonly value: Period; readonly onChoose: (period: Period) => void };

export function PeriodChoice({ value, onChoose }: PeriodChoiceProps) {
  const { journal } = useLabels();
  const periods = Object.keys(PERIODS) as Period[];
  return (
    <label class="field">
      {journal.period}
      <select
        value={value}
        onChange={(event) => {
          const chosen = periods.find((period) => period === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {periods.map((period) => (
          <option key={period} value={period}>
            {journal.periods[period]}
          </option>
        ))}
      </select>
    </label>
  );
}

function SearchField() {
  const { desk } = useJournal();
  const { journal } = useLabels();
  return (
    <div class="field search-field">
      <label for={SEARCH_ID}>
        {journal.search} <KeyHint of="journal.search" />
      </label>
      <input
        {...quietField}
        id={SEARCH_ID}
        type="search"
        class="private-input"
        placeholder={journal.searchHint}
        value={desk.filters.value.text}
        onInput={(event) => void desk.search({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          focusList();
        }}
      />
    </div>
  );
}

export function JournalFilterBar() {
  const { state } = useApp('state');
  const { desk } = useJournal();
  const { journal, levels } = useLabels();
  const { period, practiceId, recipientId, status, level } = desk.filters.value;
  const practices = state.practices.value;
  const practitioners = practices
    .filter(({ id }) => practiceId === null || id === practiceId)
    .flatMap(({ practitioners: people }) => people);
  return (
    <search class="filter-bar">
      <SearchField />
      <PeriodChoice value={period} onChoose={(chosen) => void desk.search({ period: chosen })} />
      {practices.length > 1 && (
        <Choice
          label={journal.practice}
          value={practiceId}
          options={practices.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(chosen) => void desk.search({ practiceId: chosen, recipientId: null })}
        />
      )}
      <Choice
        label={journal.recipient}
        value={recipientId}
        options={practitioners.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        onChoose={(chosen) => void desk.search({ recipientId: chosen })}
      />
      <Choice
        label={journal.status}
        value={status}
        options={JOURNAL_STATUSES.map((each) => ({ value: each, label: journal.statuses[each] }))}
        onChoose={(chosen) => void desk.search({ status: chosen })}
      />
      <Choice
        label={journal.level}
        value={level}
        options={DISPOSITION_LEVELS.map((each) => ({ value: each, label: levels[each] }))}
        onChoose={(chosen) => void desk.search({ level: chosen })}
      />
    </search>
  );
}
