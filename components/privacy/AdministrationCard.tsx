/** What the administrator of this machine fixed: shown, and not to be changed here. */
import type { Administration } from '../../lib/domain/privacy/administration';
import { useApp } from '../kit/app-context';
import { usePageLabels } from '../kit/words/page-labels';

/** Each value in words; those that say nothing are left out. */
function useLines(fixed: Administration): readonly string[] {
  const { keepingOptions: keeping } = usePageLabels();
  const words = keeping.administration;
  const { retention, lockMinutes, sites, maskAtStart, backupFolder, packs, refused } = fixed;
  const names: Readonly<Record<string, string>> = keeping.retention.kinds;
  return [
    ...Object.entries(retention ?? {}).map(([kind, days]) => words.retention(names[kind] ?? kind, days)),
    ...(lockMinutes === undefined ? [] : [words.lock(lockMinutes)]),
    ...(sites === undefined ? [] : [words.sites(sites.join(', '))]),
    ...(maskAtStart === true ? [words.maskAtStart] : []),
    ...(backupFolder === undefined ? [] : [words.backupFolder(backupFolder)]),
    ...(packs === undefined ? [] : [words.packs(packs.join(', '))]),
    ...refused.map((name) => words.refused(name)),
  ];
}

export function AdministrationCard() {
  const { keeping } = useApp('keeping');
  const { administration: words } = usePageLabels().keepingOptions;
  const lines = useLines(keeping.administration.value);
  if (lines.length === 0) return null;
  return (
    <section class="card" aria-labelledby="administration">
      <h2 id="administration">{words.title}</h2>
      <p class="hint">{words.hint}</p>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
