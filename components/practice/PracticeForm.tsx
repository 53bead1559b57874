/** One practice: what the greeting says, who gets the messages, what may be told to callers. */
import { useEffect, useState } from 'preact/hooks';
import { PLACE_KINDS, placeKindOf, placeWord } from '../../lib/domain/practice/place-kind';
import { FACT_NAMES, Practice, PracticeDraft } from '../../lib/domain/practice/practice';
import { REGIONS } from '../../lib/domain/text/region';
import { useApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { HalfFormLine } from '../kit/draft/HalfFormLine';
import { useHalfForm } from '../kit/draft/use-half-form';
import { Field } from '../kit/Field';
import { noneOf, optionsOf, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';
import { AnsweringText } from './AnsweringText';
import { AbsencesFields } from './away/AbsencesFields';
import { OnCallFields } from './away/OnCallFields';
import { DirectoryFields } from './DirectoryFields';
import { HolidayFields } from './HolidayFields';
import { HoursFields, unreadHours } from './HoursFields';
import { PractitionerFields } from './PractitionerFields';
import { ReviewLine } from './ReviewLine';
import { ZoneField } from './ZoneField';

type Change = (patch: Partial<PracticeDraft>) => void;
type PartProps = { readonly draft: PracticeDraft; readonly change: Change };

/** Of one that has no record yet the name under which its form was opened. */
const formOf = (practice: Practice | null, newId: string) => ({
  id: `practice/${practice?.id ?? newId}`,
  practiceOf: () => practice?.id ?? null,
  fields: PracticeDraft,
  record: Practice,
  parts: ({ id }: PracticeDraft) => [unreadHours(id)],
});

function Identity({ draft, change }: PartProps) {
  const { practices } = useApp('practices');
  const { options, places, practices: words } = usePageLabels();
  return (
    <>
      <SelectField
        label={words.kind}
        value={placeKindOf(draft)}
        options={optionsOf(PLACE_KINDS, words.kinds)}
        onChoose={(calledAs) => change({ calledAs })}
      />
      <Field
        label={options.practiceName(placeWord(draft))}
        placeholder={options.practiceNameHint}
        value={draft.name}
        onText={(name) => change({ name })}
      />
      <div class="pair">
        <SelectField
          label={options.region}
          value={draft.region ?? ''}
          options={[
            ...(draft.region ? [] : [noneOf(places.chooseRegion)]),
            ...optionsOf(REGIONS, places.regions),
          ]}
          onChoose={(region) => region && change(practices.inRegion(draft, region))}
        />
        <SelectField
          label={options.specialty}
          value={draft.specialty}
          options={optionsOf(['general', 'dental'] as const, options.specialties)}
          onChoose={(specialty) => change({ specialty })}
        />
      </div>
      <ZoneField draft={draft} onZone={(timeZone) => change({ timeZone })} />
    </>
  );
}

/** Hours are typed once, as the week below; only a sentence of before there was a week is still shown. */
const isAsked = ({ facts, hours }: PracticeDraft, fact: (typeof FACT_NAMES)[number]): boolean =>
  fact !== 'horaires' || (hours === null && facts['horaires'] !== undefined);

function Facts({ draft, change }: PartProps) {
  const { factNames, options } = usePageLabels();
  const asked = FACT_NAMES.filter((fact) => isAsked(draft, fact));
  return (
    <details>
      <summary>{options.facts}</summary>
      <div class="facts">
        {asked.map((fact) => (
          <Field
            key={fact}
            label={factNames[fact]}
            value={draft.facts[fact] ?? ''}
            onText={(text) => change({ facts: { ...draft.facts, [fact]: text } })}
          />
        ))}
      </div>
    </details>
  );
}

/** What may wait until after the first calls. */
function Later({ draft, change, round }: PartProps & { readonly round: number }) {
  const { places, options } = usePageLabels();
  return (
    <>
      <Field
        label={places.emergencyLine}
        placeholder={places.emergencyLineHint}
        inputMode="tel"
        value={draft.emergencyLine}
        onText={(emergencyLine) => change({ emergencyLine })}
      />
      <Facts draft={draft} change={change} />
      <HoursFields practiceId={draft.id} hours={draft.hours} onHours={(hours) => change({ hours })}>
        <HolidayFields draft={draft} change={change} />
      </HoursFields>
      {/* What was taken out of it can be put back, until another list stands there. */}
      <DirectoryFields key={round} draft={draft} onDirectory={(directory) => change({ directory })} />
      <AbsencesFields draft={draft} onAbsences={(absences) => change({ absences })} />
      <OnCallFields draft={draft} onRows={(onCall) => change({ onCall })} />
      <label class="check">
        <input
          type="checkbox"
          checked={draft.namedOnVoicemail}
          onChange={(event) => change({ namedOnVoicemail: event.currentTarget.checked })}
        />
        {options.namedOnVoicemail}
      </label>
    </>
  );
}

type PracticeFormProps = {
  readonly practice: Practice | null;
  /** What a new one begins with, when it is a copy. */
  readonly copied?: PracticeDraft | undefined;
  readonly onSaved: (id: string) => void;
  /** In the set-up: only what a first greeting and a first message need; what goes on from it saves what was typed. */
  readonly leaving?: { current: (() => Promise<boolean>) | null };
};

/** Nothing was typed that could be lost. */
const isBlank = ({ name, practitioners }: PracticeDraft): boolean =>
  [name, ...practitioners.flatMap(({ spokenName, shortName }) => [spokenName, shortName])].every(
    (text) => text.trim() === '',
  );

export function PracticeForm({ practice, copied, onSaved, leaving }: PracticeFormProps) {
  const { practices, practiceList } = useApp('practices', 'practiceList');
  const { options, places } = usePageLabels();
  const half = useHalfForm<PracticeDraft, Practice>({
    form: formOf(practice, copied?.id ?? 'new'),
    stored: practice,
    first: (): PracticeDraft => practice ?? copied ?? practices.blank(),
    followed: practiceList.followed,
  });
  const { draft, base, change } = half;
  const [remark, setRemark] = useState('');
  const save = async () => {
    const isSaved = await practiceList.save(draft, base);
    // In the settings it is said where it can be taken back.
    const said = leaving ? options.saved : '';
    setRemark(isSaved ? said : draft.name && !draft.region ? places.chooseRegion : options.required);
    if (isSaved) {
      half.saved();
      onSaved(draft.id);
    }
    return isSaved;
  };
  useEffect(() => {
    if (!leaving) return;
    leaving.current = async () => isBlank(draft) || save();
    return () => {
      leaving.current = null;
    };
  });
  return (
    <form
      class="practice-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Identity draft={draft} change={change} />
      <PractitionerFields draft={draft} change={change} isShort={leaving !== undefined} />
      {!leaving && <Later draft={draft} change={change} round={half.round} />}
      {!leaving && practice && <ReviewLine practice={practice} />}
      {!leaving && practice && <AnsweringText practice={practice} />}
      <button type="submit" class="primary">
        {options.save}
      </button>
      {!leaving && <HalfFormLine {...half} />}
      <Said as="remark">{remark}</Said>
    </form>
  );
}
