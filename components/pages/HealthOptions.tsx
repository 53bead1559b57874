/** « État de Décroché »: looked at when the view opens and when she asks, copied for whoever helps her. */
import { useEffect, useState } from 'preact/hooks';
import { type HealthLine, reportText } from '../../lib/domain/privacy/health';
import { useApp, useLabels, usePageApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { readHealth } from './health-lines';
import { useStartLabels } from './start-labels';

/** What was read last; `null` while it is read for the first time. */
function useHealth() {
  const here = usePageApp('loss', 'machine', 'practices', 'state');
  const kept = useApp('backup', 'keeping', 'state', 'vault');
  const met = usePageApp('agenda', 'privacy', 'problems', 'state');
  const { health: words } = useStartLabels();
  const [lines, setLines] = useState<readonly HealthLine[] | 'failed' | null>(null);
  const read = () => {
    void readHealth({ here, kept, met }, words).then(setLines, () => setLines('failed'));
  };
  useEffect(met.problems.follow, [met.problems]);
  useEffect(read, [words, here.state.masked.value, met.problems.list.value, here.loss.loss.value]);
  return { lines, read };
}

function Lines({ lines }: { readonly lines: readonly HealthLine[] }) {
  const { health: words } = useStartLabels();
  return (
    <dl class="health">
      {lines.map(({ topic, state, text }) => (
        <div key={topic} data-topic={topic}>
          <dt>{words.topics[topic]}</dt>
          <dd>
            <span class={`tag ${state === 'good' ? 'signed' : 'unsigned'}`}>{words.states[state]}</span>{' '}
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Actions({ lines, onLook }: { readonly lines: readonly HealthLine[]; readonly onLook: () => void }) {
  const { problems } = usePageApp('problems');
  const { health: words } = useStartLabels();
  const { notices, named } = useLabels();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = () => setCopied(problems.copy(reportText(lines, words.topics, named)));
  return (
    <>
      <div class="actions">
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" class="quiet" onClick={onLook}>
          {words.again}
        </button>
      </div>
      <Said as="hint">{isCopied !== null && (isCopied ? notices.copied : notices.copyRefused)}</Said>
    </>
  );
}

export function HealthOptions() {
  const { health: words } = useStartLabels();
  const { lines, read } = useHealth();
  return (
    <section class="card" aria-labelledby="health">
      <h2 id="health">{words.title}</h2>
      <p class="hint">{words.hint}</p>
      <Said>
        {lines === null && words.reading}
        {lines === 'failed' && words.failed}
      </Said>
      {lines !== null && lines !== 'failed' && (
        <>
          <Lines lines={lines} />
          <Actions lines={lines} onLook={read} />
        </>
      )}
    </section>
  );
}
