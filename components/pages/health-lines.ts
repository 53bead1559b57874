/** « État de Décroché »: what stands well here and what asks for a look, read when she asks and kept nowhere. */

import { changeableRows, keysOf } from '../../lib/app/keys/chosen-keys';
import { clashOf, neighboursOn } from '../../lib/app/keys/key-clash';
import type { CheckedAgenda } from '../../lib/app/practice/agenda-check';
import { problemTime } from '../../lib/app/problem-desk';
import { spokenNow } from '../../lib/app/start/language';
import type { StartLabels } from '../../lib/content/labels/start-labels';
import { GLOBAL_COMMANDS } from '../../lib/contract/wire';
import {
  HEALTH_TOPICS,
  type HealthLine,
  type HealthTopic,
  type MachineFacts,
  sizeText,
} from '../../lib/domain/privacy/health';
import type { usePageApp } from '../kit/app-context';

type Words = StartLabels['health'];

type Desks<Name extends Parameters<typeof usePageApp>[0]> = ReturnType<typeof usePageApp<Name>>;

/** Of the installation itself. */
type HereDesks = Desks<'loss' | 'machine' | 'practices' | 'state'>;
/** Of what is kept and erased. */
type KeptDesks = Desks<'backup' | 'keeping' | 'state' | 'vault'>;
/** Of what is met beside it. */
type MetDesks = Desks<'agenda' | 'privacy' | 'problems' | 'state'>;

/** What is said of one topic. */
type Said = { readonly state: HealthLine['state']; readonly text: string };

const good = (text: string): Said => ({ state: 'good', text });
const look = (text: string): Said => ({ state: 'look', text });

/** Several remarks as one: those worth a look stand alone, else all of them. */
const together = (remarks: readonly Said[]): Said => {
  const worth = remarks.filter(({ state }) => state === 'look');
  const told = worth.length > 0 ? worth : remarks;
  return { state: worth.length > 0 ? 'look' : 'good', text: told.map(({ text }) => text).join(' · ') };
};

function permissionsSaid(
  { practices }: Pick<HereDesks, 'practices'>,
  words: Words,
  { permissions, hosts }: MachineFacts,
): Said {
  const ours = practices.sites.flatMap(({ origins }) => origins);
  // An address that she added may be that of the practice itself: it is counted, never named.
  const known = hosts.filter((host) => ours.some((origin) => host.startsWith(`${origin}/`))).length;
  return good(words.permissions(permissions.toSorted().join(', '), known, hosts.length - known));
}

/** What is recognised of one agenda; where nothing is, it is worth a look. */
export function agendaSaid(
  { site, report }: Pick<CheckedAgenda, 'site' | 'report'>,
  words: Words['agenda'],
): Said {
  const name = site?.name ?? words.other;
  if (!report) return look(`${name} · ${words.unread}`);
  const found = report.words.filter(({ state }) => state === 'found').length;
  const broken = report.words.flatMap(({ places }) => places).filter(({ isBroken }) => isBroken).length;
  const counted = (found > 0 ? good : look)(`${name} · ${words.found(found, report.words.length)}`);
  return broken === 0 ? counted : look(`${name} · ${words.broken(broken)}`);
}

async function agendasSaid({ state, agenda }: MetDesks, { agenda: words }: Words): Promise<Said> {
  if (state.masked.value) return good(words.masked);
  const checked = await agenda.check();
  if (checked.length === 0) return good(words.none);
  return together(checked.map((each) => agendaSaid(each, words)));
}

function keysSaid({ state }: Pick<HereDesks, 'state'>, { keys: words }: Words): Said {
  const { globalKeys, settings, labels } = state;
  const missing = GLOBAL_COMMANDS.filter((id) => !globalKeys.value[id]);
  const chosen = settings.value.keys;
  const given = { chosen, globalKeys: Object.values(globalKeys.value) };
  const clashing = changeableRows.filter(
    ({ id }) => clashOf({ id, keys: keysOf(chosen, id), ...given })?.kind === 'taken',
  ).length;
  const neighbours = [...new Set(Object.values(globalKeys.value).flatMap(neighboursOn))];
  const names = missing.map((id) => labels.value.commands[`global.${id}`]).join(', ');
  return together([
    ...(missing.length > 0 ? [look(words.missing(names))] : [good(words.all)]),
    ...(clashing > 0 ? [look(words.clashing(clashing))] : []),
    ...(neighbours.length > 0 ? [good(words.neighbours(neighbours.join(', ')))] : []),
  ]);
}

function databaseSaid(desks: HereDesks, { database: words }: Words, { usedBytes }: MachineFacts): Said {
  const { state, loss } = desks;
  const locale = spokenNow(state).locale(null);
  const setAside = state.setAside.value.length;
  return together([
    good(usedBytes === null ? words.unsized : words.size(sizeText(usedBytes, locale))),
    ...(setAside > 0 ? [look(words.setAside(setAside))] : []),
    ...(loss.loss.value ? [look(words.lost)] : []),
  ]);
}

async function backupSaid({ state, backup }: KeptDesks, { backup: words }: Words): Promise<Said> {
  await backup.refresh();
  const now = state.now.value;
  const last = backup.standing.value?.last;
  const days = backup.age(now);
  if (!last || days === null) return look(words.never);
  const said = `${words.days(days)} · ${last.folder === null ? words.download : words.folder}`;
  return backup.overdue(now) ? look(said) : good(said);
}

async function purgeSaid({ keeping }: KeptDesks, { purge: words }: Words): Promise<Said> {
  await keeping.refresh();
  const last = keeping.lastPurge.value;
  if (!last) return good(words.never);
  const count = Object.values(last.counts).reduce((sum, each) => sum + each, 0);
  return good(words.at(problemTime(last.at), count));
}

async function maskSaid({ state, privacy }: MetDesks, { mask: words }: Words): Promise<Said> {
  if (!state.masked.value) return good(words.off);
  const report = await privacy.witness();
  if (!report) return look(words.unknown);
  const leaks = report.tabs.flatMap((tab) => tab.leaks).reduce((sum, { count }) => sum + count, 0);
  return together([
    leaks > 0 ? look(words.leaks(leaks)) : good(words.clean),
    ...(report.silentTabs > 0 ? [look(words.silent(report.silentTabs))] : []),
  ]);
}

function problemsSaid({ problems }: MetDesks, { problems: words }: Words): Said {
  const list = problems.list.value;
  const [latest] = list;
  return latest ? look(words.some(list.length, problemTime(latest.lastAt))) : good(words.none);
}

const lockSaid = ({ vault }: KeptDesks, { lock: words }: Words): Said =>
  vault.state.value === 'none' ? look(words.none) : good(words[vault.state.value]);

export type HealthDesks = { readonly here: HereDesks; readonly kept: KeptDesks; readonly met: MetDesks };

/** Everything, in the order of its topics. Rejects when the browser does not even tell of itself. */
export async function readHealth({ here, kept, met }: HealthDesks, words: Words): Promise<HealthLine[]> {
  const facts = await here.machine();
  const said: Record<HealthTopic, Said | Promise<Said>> = {
    version: good(words.version(facts.version, facts.browser, facts.system)),
    permissions: permissionsSaid(here, words, facts),
    agenda: agendasSaid(met, words),
    keys: keysSaid(here, words),
    database: databaseSaid(here, words, facts),
    lock: lockSaid(kept, words),
    backup: backupSaid(kept, words),
    purge: purgeSaid(kept, words),
    mask: maskSaid(met, words),
    problems: problemsSaid(met, words),
  };
  return Promise.all(HEALTH_TOPICS.map(async (topic) => ({ topic, ...(await said[topic]) })));
}
