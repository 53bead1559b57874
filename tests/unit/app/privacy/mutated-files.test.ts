/**
 * Ten thousand mutated files in the full run, a sample in the usual one: each is taken whole or refused whole with a reason,
 * and after a refusal the disk is as it was.
 */
import { expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { everyCard } from '../../../../lib/domain/cards';
import { writePhraseFile } from '../../../../lib/domain/phrase/exchange/phrase-file';
import { importCounts } from '../../../../lib/domain/phrase/exchange/phrase-import';
import { PhraseRecord } from '../../../../lib/domain/phrase/phrase-record';
import { readAdministration } from '../../../../lib/domain/privacy/administration';
import { readCopy } from '../../../../lib/domain/privacy/backup/backup-copy';
import { hidesSigns } from '../../../../lib/domain/text/hidden-signs';
import { protocolFile } from '../../../../lib/domain/triage/protocol-file';
import { TriageProtocol } from '../../../../lib/domain/triage/triage';
import { createKey, openFile, sealFile } from '../../../../lib/platform/backup/sealed-file';
import { seededRandom } from '../../../demonstration/agenda/seeded-random';
import { mutated } from '../../../fakes/mutations';
import { printTable } from '../../../fakes/print-table';
import { exchangedPhrase } from '../../domain/phrase/exchange/exchanged-phrase';
import { openPanel, protocol } from '../open-panel';
import { packMade, THERE } from '../phrase/pack-stage';

const SEED = Number(process.env['DECROCHE_SEED'] ?? 20_261_128);
/** Of each kind of file. */
const RUNS = process.env['DECROCHE_FULL'] ? 2_200 : 150;
const PATIENCE_MS = 600_000;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const phrases = [
  exchangedPhrase(),
  exchangedPhrase({ phraseId: 'p-2', text: 'Merci ; à bientôt.', abbreviation: ';mrc' }),
];

type Outcome = { readonly ok: boolean; readonly reason?: unknown };

/** Processor time of this thread, in milliseconds: what other programs take meanwhile is not the file's. */
const processorTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Every mutation of a file, with what came of it; tells the slowest in the full run. */
async function each(file: Uint8Array, work: (bytes: Uint8Array) => Promise<Outcome>) {
  const random = seededRandom(SEED);
  const counts = { taken: 0, refused: 0 };
  let slowest = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const bytes = mutated(file, random);
    const before = processorTime();
    const outcome = await work(bytes);
    slowest = Math.max(slowest, processorTime() - before);
    if (outcome.ok) counts.taken += 1;
    else {
      counts.refused += 1;
      expect([run, outcome.reason]).not.toEqual([run, undefined]);
    }
  }
  const { currentTestName = '' } = expect.getState();
  printTable(`mutated files, ${currentTestName}`, Object.entries({ ...counts, slowest }));
  expect(counts.refused).toBeGreaterThan(0);
  return counts;
}

const ESPANSO = `matches:
  - trigger: ":bjr"
    replace: "Bonjour, cabinet {{cabinet}} à votre écoute."
    label: Accueil
  - triggers: [":mrc", ":merci"]
    replace: |
      Merci de votre appel.
      À bientôt.
`;
const PHRASE_FILES = {
  csv: writePhraseFile('csv', phrases),
  json: writePhraseFile('json', phrases),
  yml: ESPANSO,
} as const;

test.each(['csv', 'json', 'yml'] as const)(
  'phrases as %s: what is taken is a phrase that she sees as it is, and a look writes nothing',
  async (format) => {
    const { app, disk, close } = await openPanel();
    const before = JSON.stringify([...disk.phraseRecords]);
    await each(bytesOf(PHRASE_FILES[format]), async (bytes) => {
      const read = await app.writing.preview(`phrases.${format}`, bytes);
      if (!read.ok) return read;
      const { read: all, kept, altered, refused } = importCounts(read.value);
      expect(kept + altered + refused).toBe(all);
      for (const { status, record } of read.value)
        if (status !== 'refused') {
          expect(PhraseRecord.safeParse(record).success).toBe(true);
          expect(hidesSigns(record)).toBe(false);
          expect(record.abbreviation).not.toMatch(/^[\p{L}\p{N}]$/u);
        }
      return { ok: read.value.every(({ status }) => status !== 'refused'), reason: 'rows' };
    });
    expect(JSON.stringify([...disk.phraseRecords])).toBe(before);
    close();
  },
  PATIENCE_MS,
);

test(
  'protocols: what is taken is a protocol, what is refused leaves the disk as it was',
  async () => {
    const { app, disk, close } = await openPanel();
    const [practice = examplePractice] = app.state.practices.value;
    await each(bytesOf(protocolFile(protocol('fievre-enfant'))), async (bytes) => {
      const before = disk.protocolVersions.size;
      const taken = await app.protocols.importFile(practice, bytes);
      if (!taken.ok) expect(disk.protocolVersions.size).toBe(before);
      else expect(TriageProtocol.safeParse(taken.value).success && !hidesSigns(taken.value)).toBe(true);
      return taken.ok ? taken : { ok: false, reason: taken.reason[0]?.kind };
    });
    close();
  },
  PATIENCE_MS,
);

test(
  'packs: only what was signed is shown, and a look writes nothing',
  async () => {
    const { panel, file } = await packMade();
    const there = await openPanel({ practice: THERE });
    const before = JSON.stringify([...there.disk.practices]);
    const { content } = JSON.parse(file);
    await each(bytesOf(file), async (bytes) => {
      const read = await there.app.packs.preview(THERE, bytes);
      if (read.ok) expect(read.value.read.file.content).toBe(content);
      return read.ok ? read : { ok: false, reason: read.reason.kind };
    });
    expect(there.app.packs.packs.value).toEqual([]);
    expect(JSON.stringify([...there.disk.practices])).toBe(before);
    panel.close();
    there.close();
  },
  PATIENCE_MS,
);

test(
  'sealed backups: only the very file opens',
  async () => {
    const { ports, close } = await openPanel();
    const key = await createKey('cheval agrafe batterie');
    const content = await ports.copies.take(null, () => undefined);
    const file = await sealFile(key, { content, createdAt: 5, practiceId: null });
    await each(bytesOf(file), async (bytes) => {
      const opened = await openFile(new TextDecoder().decode(bytes), key);
      if (opened.ok) expect(opened.value.content).toEqual(JSON.parse(JSON.stringify(content)));
      return opened;
    });
    close();
  },
  PATIENCE_MS,
);

test(
  'what a backup holds: each record by its card, or none of them, and the disk as it was',
  async () => {
    const { ports, disk, close } = await openPanel();
    const content = JSON.stringify(await ports.copies.take(null, () => undefined));
    const before = JSON.stringify([[...disk.practices], disk.settings]);
    await each(bytesOf(content), async (bytes) => {
      const raw = await new Response(new Blob([new Uint8Array(bytes)])).json().catch(() => null);
      const copy = readCopy(raw, everyCard);
      if (!copy.ok) return copy;
      await ports.copies.preview(copy.value, () => undefined);
      return copy;
    });
    expect(JSON.stringify([[...disk.practices], disk.settings])).toBe(before);
    close();
  },
  PATIENCE_MS,
);

const POLICY = {
  retention: { calls: 14, messages: 30 },
  lockMinutes: 5,
  sites: ['doctolib', 'maiia'],
  maskAtStart: true,
  backupFolder: 'D:\\Cabinet',
  packs: ['Cabinet des Tilleuls'],
};

test('a policy of the machine: each value holds whole or is named as refused, and none stops a start', async () => {
  await each(bytesOf(JSON.stringify(POLICY)), async (bytes) => {
    const raw = await new Response(new Blob([new Uint8Array(bytes)])).json().catch(() => null);
    const { refused, ...values } = readAdministration(raw);
    expect(readAdministration(values)).toEqual({ ...values, refused: [] });
    for (const name of refused) expect(values).not.toHaveProperty(name);
    return { ok: raw !== null && refused.length === 0, reason: refused };
  });
});
