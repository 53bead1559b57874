// Runs in a document of the extension: profiles of a released version, each in a database of its own, opened by this one again
// and again until the browser falls.
import { callCard } from '../../../lib/domain/call/call.record.ts';
import { incidentCard } from '../../../lib/domain/journal/incident.record.ts';
import { callbackCard } from '../../../lib/domain/message/callback.record.ts';
import { messageCard } from '../../../lib/domain/message/message.record.ts';
import { practiceCard } from '../../../lib/domain/practice/practice.record.ts';
import type { Card } from '../../../lib/domain/record/card.ts';
import { protocolVersionCard } from '../../../lib/domain/triage/protocol-version.record.ts';
import { createConnection, type OpenDatabase } from '../../../lib/platform/storage/database.ts';
import { sealFormer } from '../../../lib/platform/storage/seal-former.ts';
import { createStore } from '../../../lib/platform/storage/store.ts';
import { countTexts } from '../../fixtures/former-profile-v5/count-texts.ts';
import { plantFormerProfile } from '../../fixtures/former-profile-v5/plant-former-profile.ts';
import schema from '../../fixtures/former-profile-v5/schema.json';
import texts from '../../fixtures/former-profile-v5/texts.json';

const counted = <T>(open: OpenDatabase, card: Card<T>) => ({
  kind: card.kind as keyof typeof texts.kinds,
  count: async () => countTexts(await createStore(open).of(card).all()),
});

const kindsOf = (open: OpenDatabase) => [
  counted(open, callCard),
  counted(open, messageCard),
  counted(open, callbackCard),
  counted(open, incidentCard),
  counted(open, practiceCard),
  counted(open, protocolVersionCard),
];

/** Every text that the version before had kept, and not one more. */
async function hasEveryText(open: OpenDatabase): Promise<boolean> {
  for (const { kind, count } of kindsOf(open))
    if (JSON.stringify(await count()) !== JSON.stringify(texts.kinds[kind].sound)) return false;
  return true;
}

/** The released profile, in the database of that name. */
const plant = (name: string): Promise<void> =>
  plantFormerProfile({
    ...{ cmp: indexedDB.cmp, databases: indexedDB.databases },
    deleteDatabase: () => indexedDB.deleteDatabase(name),
    open: (_name, version) => indexedDB.open(name, version),
  });

export async function migrate(round: string, tell: (fact: string, names: readonly string[]) => void) {
  for (let turn = 0; ; turn += 1) {
    const name = `former-${round}-${turn}`;
    await plant(name);
    tell('kept', [name]);
    const open = createConnection(name);
    await sealFormer(open);
    (await open()).close();
  }
}

const isClosed = async (open: OpenDatabase): Promise<boolean> =>
  Boolean(await (await open()).get('marks', 'allClosed'));

/** How far the migration had come when the browser fell. */
async function stageOf(name: string): Promise<'old' | 'between' | 'done'> {
  const standing = await indexedDB.databases();
  const version = standing.find((database) => database.name === name)?.version;
  if (version === schema.version) return 'old';
  return (await isClosed(createConnection(name))) ? 'done' : 'between';
}

/** What stands in each: at once, and after the migration was taken up again and came to its end. */
export async function migrated(names: readonly string[]) {
  const each: { id: string; isWhole: boolean; isGone: boolean }[] = [];
  const stages: string[] = [];
  for (const name of names) {
    stages.push(await stageOf(name));
    const open = createConnection(name);
    const atOnce = await hasEveryText(open);
    await sealFormer(open);
    const isWhole = atOnce && (await isClosed(open)) && (await hasEveryText(open));
    const isGone = (await createStore(open).of(callCard).all()).length === 0;
    each.push({ id: name, isWhole, isGone });
    (await open()).close();
    indexedDB.deleteDatabase(name);
  }
  return { opened: true, damaged: 0, each, stages };
}
