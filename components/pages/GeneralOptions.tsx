/** The first view of the settings, and the first run: who answers, for which practices, with which keys; what is stored. */
import { LANGUAGES } from '../../lib/domain/text/language/language-id';
import { EMERGENCY_REGIONS } from '../../lib/domain/triage/emergency-numbers';
import { LargeChoice } from '../call/ReadLarge';
import { useApp } from '../kit/app-context';
import { Field } from '../kit/Field';
import { noneOf, optionsOf, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';
import { AbbreviationSettings } from '../phrase/AbbreviationSettings';
import { AddedSites } from '../practice/agenda/AddedSites';
import { PointedSites } from '../practice/agenda/PointingLines';
import { ReadingCheck } from '../practice/agenda/ReadingCheck';
import { PracticesSection } from '../practice/list/PracticesSection';
import { SecretariesOptions } from '../practice/SecretariesOptions';
import { CopySettings } from './CopySettings';
import { KeyChoices, SingleKeysChoice } from './KeyChoices';
import { PracticeImport } from './PracticeImport';
import { ProblemList } from './ProblemList';
import { NewsList, RemarkList } from './RemarkList';
import { SetAsideList } from './SetAsideList';
import { useStartLabels } from './start-labels';
import { TelephoneOptions } from './TelephoneOptions';
import { KeyTest } from './welcome/KeyTest';

/** Where she sits: the emergency numbers that she can dial depend on it. */
function SecretaryPlace() {
  const { state, practices } = useApp('state', 'practices');
  const { places } = usePageLabels();
  return (
    <SelectField
      label={places.secretary}
      value={state.settings.value.secretaryRegion ?? ''}
      options={[noneOf(places.samePlace), ...optionsOf(EMERGENCY_REGIONS, places.regions)]}
      onChoose={(region) => void practices.changeSettings({ secretaryRegion: region || null })}
      hint={places.secretaryHint}
    />
  );
}

function SecretarySection() {
  const { state, practices } = useApp('state', 'practices');
  const { options } = usePageLabels();
  const { secretaryName, language } = state.settings.value;
  return (
    <section class="card">
      <h2>{options.secretary}</h2>
      <div class="pair">
        <Field
          label={options.secretaryName}
          value={secretaryName}
          onText={(text) => void practices.changeSettings({ secretaryName: text })}
        />
        <SelectField
          label={options.language}
          value={language}
          options={optionsOf(LANGUAGES, options.languages)}
          onChoose={(chosen) => void practices.changeSettings({ language: chosen })}
        />
      </div>
      <SecretaryPlace />
      <LargeChoice />
      <CopySettings />
    </section>
  );
}

function SitesSection() {
  const { options, agenda } = usePageLabels();
  const { sites } = useApp('practices').practices;
  return (
    <section class="card">
      <h2>{options.sites}</h2>
      <ul class="plain-list">
        {sites.map(({ id, name, origins }) => (
          <li key={id}>{`${name} — ${origins.join(', ')}`}</li>
        ))}
      </ul>
      <AddedSites />
      <h3>{agenda.check.title}</h3>
      <ReadingCheck />
      <PointedSites />
    </section>
  );
}

function KeysSection() {
  const { options } = usePageLabels();
  return (
    <section class="card">
      <h2>{options.keys}</h2>
      <KeyTest />
      <SingleKeysChoice />
      <KeyChoices />
    </section>
  );
}

/** The set-up may be gone through again, whatever was done of it. */
function SetUpSection() {
  const { welcome, floating } = useStartLabels();
  return (
    <div class="actions">
      <a href="/welcome.html">{welcome.again}</a>
      <a href="/rehearsal.html">{welcome.rehearse}</a>
      <a href="/floating.html" target="_blank" rel="noopener">
        {floating.link}
      </a>
    </div>
  );
}

export function GeneralOptions() {
  return (
    <>
      <SetUpSection />
      <SecretarySection />
      <SecretariesOptions />
      <PracticesSection />
      <PracticeImport />
      <KeysSection />
      <TelephoneOptions />
      <AbbreviationSettings />
      <SetAsideList />
      <RemarkList />
      <ProblemList />
      <NewsList />
      <SitesSection />
    </>
  );
}
