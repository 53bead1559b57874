/** The settings of backups: passphrase, folder, one now, a drill; and a file put back. */
import { useEffect, useState } from 'preact/hooks';
import { dateTimeShown } from '../../lib/app/practice/practice-hour';
import type { BackupNews } from '../../lib/app/privacy/backup-desk';
import { useApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { SecretField } from '../kit/SecretField';
import { usePageLabels } from '../kit/words/page-labels';
import { RestoreForm } from './RestoreForm';

function PassphraseForm() {
  const { backup } = useApp('backup');
  const words = usePageLabels().keepingOptions.backup;
  const [typed, setTyped] = useState({ one: '', two: '' });
  const [remark, setRemark] = useState('');
  const hasKey = backup.standing.value?.hasKey === true;
  const choose = async (): Promise<void> => {
    if (typed.one !== typed.two) return setRemark(words.passphraseDiffers);
    const answer = await backup.choosePassphrase(typed.one);
    const remarks = { taken: '', short: words.passphraseShort, busy: words.passphraseBusy, failed: '' };
    setRemark(remarks[answer]);
    if (answer === 'taken') setTyped({ one: '', two: '' });
  };
  return (
    <details open={!hasKey}>
      <summary>{hasKey ? words.passphraseChange : words.passphrase}</summary>
      <p class="hint">{words.passphraseHint}</p>
      {hasKey && <p class="hint">{words.passphraseOld}</p>}
      <div class="pair">
        <SecretField
          label={words.passphrase}
          value={typed.one}
          remark={remark}
          onText={(one) => setTyped({ ...typed, one })}
        />
        <SecretField
          label={words.passphraseAgain}
          value={typed.two}
          onText={(two) => setTyped({ ...typed, two })}
        />
      </div>
      <button type="button" onClick={() => void choose()}>
        {words.passphraseSet}
      </button>
    </details>
  );
}

function Folder() {
  const { backup, keeping } = useApp('backup', 'keeping');
  const { backup: words, administration } = usePageLabels().keepingOptions;
  const standing = backup.standing.value;
  const note = keeping.administration.value.backupFolder;
  if (!standing) return null;
  const { folder, canUseFolder } = standing;
  const told = folder
    ? folder.isOpen
      ? words.folder(folder.name)
      : words.folderClosed(folder.name)
    : words.folderNone;
  return (
    <>
      <p>{told}</p>
      {note !== undefined && <p class="hint">{administration.backupFolder(note)}</p>}
      <div class="actions">
        {folder && !folder.isOpen && (
          <button type="button" class="primary" onClick={() => void backup.allowFolder()}>
            {words.folderAllow}
          </button>
        )}
        {canUseFolder && (
          <button type="button" class="quiet" onClick={() => void backup.chooseFolder()}>
            {words.folderChoose}
          </button>
        )}
      </div>
    </>
  );
}

/** What is told of the last thing asked. */
function News({ news }: { readonly news: BackupNews }) {
  const { state } = useApp('state');
  const words = usePageLabels().keepingOptions.backup;
  switch (news.kind) {
    case 'made':
      return <p>{words.made(news.folder)}</p>;
    case 'drilled':
    case 'opened':
      return <p>{words[news.kind](dateTimeShown(state, news.createdAt), news.counts)}</p>;
    case 'merged': {
      const fates = Object.values(news.fates);
      const sum = (fate: 'new' | 'merged') => fates.reduce((all, one) => all + one[fate], 0);
      return <p>{words.merged(sum('new'), sum('merged'))}</p>;
    }
    case 'refused':
      return <p class="remark">{words.refusals[news.reason]}</p>;
  }
}

function Standing() {
  const { state, backup } = useApp('state', 'backup');
  const words = usePageLabels().keepingOptions.backup;
  const age = backup.age(state.now.value);
  return <p>{age === null ? words.never : words.last(age)}</p>;
}

function Progress() {
  const { backup } = useApp('backup');
  const words = usePageLabels().keepingOptions.backup;
  const work = backup.work.value;
  if (!work) return null;
  return work.all > 0 ? (
    <progress aria-label={words.progress} value={work.done} max={work.all} />
  ) : (
    <progress aria-label={words.progress} />
  );
}

export function BackupOptions() {
  const { backup } = useApp('backup');
  const words = usePageLabels().keepingOptions.backup;
  useEffect(() => void backup.refresh(), [backup]);
  const standing = backup.standing.value;
  const isBusy = backup.work.value !== null;
  const news = backup.news.value;
  return (
    <section class="card" aria-labelledby="backup">
      <h2 id="backup">{words.title}</h2>
      <p class="hint">{words.hint}</p>
      <Standing />
      <PassphraseForm />
      {standing?.hasKey && <Folder />}
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={!standing?.hasKey || isBusy}
          onClick={() => void backup.backUpNow()}
        >
          {words.now}
        </button>
        <button
          type="button"
          disabled={!standing?.folder?.isOpen || isBusy}
          onClick={() => void backup.drill()}
        >
          {words.drill}
        </button>
      </div>
      <RestoreForm />
      <Progress />
      <Said>{news && <News news={news} />}</Said>
    </section>
  );
}
