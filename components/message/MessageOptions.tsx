/** How each practitioner wants messages, and who is told when an urgent one stays without an answer. */
import { useState } from 'preact/hooks';
import { CHANNELS, type Dispatch, defaultRoute, type Route } from '../../lib/domain/practice/dispatch';
import { placeName } from '../../lib/domain/practice/place-kind';
import type { Practice } from '../../lib/domain/practice/practice';
import { useApp } from '../kit/app-context';
import { Field } from '../kit/Field';
import { optionsOf, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';
import { DigestHoursField } from './DigestHoursField';
import { EscalationFields } from './EscalationFields';

type RouteProps = {
  readonly name: string;
  readonly route: Route;
  readonly change: (patch: Partial<Route>) => void;
};

function RouteFields({ name, route, change }: RouteProps) {
  const { options: words, delivery } = usePageLabels().message;
  return (
    <fieldset class="practitioners">
      <legend>{name}</legend>
      <div class="pair">
        <SelectField
          label={words.channel}
          value={route.channel}
          options={optionsOf(CHANNELS, delivery.channels)}
          onChoose={(channel) => change({ channel })}
        />
        <DigestHoursField hours={route.digestAt} onHours={(digestAt) => change({ digestAt })} />
      </div>
      <div class="pair">
        <Field
          label={words.mobile}
          value={route.mobile}
          onText={(mobile) => change({ mobile })}
          inputMode="tel"
        />
        <Field label={words.mail} value={route.mail} onText={(mail) => change({ mail })} />
      </div>
      <Field
        label={words.secureMail}
        value={route.secureMail}
        onText={(secureMail) => change({ secureMail })}
      />
    </fieldset>
  );
}

/** Each change is stored at once, as everywhere in the settings of a person. */
function PracticeMessages({ practice }: { readonly practice: Practice }) {
  const { practices } = useApp('practices');
  // Kept here too: a field must show the letter before the disk has taken it.
  const [dispatch, setDispatch] = useState(practice.dispatch);
  const update = (changed: (before: Dispatch) => Dispatch) => {
    setDispatch(changed);
    void practices.change(practice.id, (stored) => ({ ...stored, dispatch: changed(stored.dispatch) }));
  };
  const change = (patch: Partial<Dispatch>) => update((before) => ({ ...before, ...patch }));
  const changeRoute = (id: string, patch: Partial<Route>) =>
    update((before) => {
      const route = { ...(before.routes[id] ?? defaultRoute()), ...patch };
      return { ...before, routes: { ...before.routes, [id]: route } };
    });
  return (
    <section class="card">
      <h2>{placeName(practice)}</h2>
      {practice.practitioners.map(({ id, shortName }) => (
        <RouteFields
          key={id}
          name={shortName}
          route={dispatch.routes[id] ?? defaultRoute()}
          change={(patch) => changeRoute(id, patch)}
        />
      ))}
      <EscalationFields practice={practice} dispatch={dispatch} change={change} />
    </section>
  );
}

/** Whether a number to call back is dialled by a click. */
function DialChoice() {
  const { state, practices } = useApp('state', 'practices');
  const { callbacks: words } = usePageLabels().message;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={state.settings.value.dialLinks}
        onChange={({ currentTarget }) => void practices.changeSettings({ dialLinks: currentTarget.checked })}
      />
      {words.dialLinks}
    </label>
  );
}

export function MessageOptions() {
  const { state } = useApp('state');
  const { options: words } = usePageLabels().message;
  const list = state.practices.value;
  return (
    <>
      <p class="hint">{list.length > 0 ? words.hint : words.noPractice}</p>
      {list.length > 0 && <DialChoice />}
      {list.map((practice) => (
        <PracticeMessages key={practice.id} practice={practice} />
      ))}
    </>
  );
}
