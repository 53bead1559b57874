// The fence between layers, between rooms and around the whole application, as three tables; `violations` names every import that crosses it. A folder's
// name is its layer or its room, so a new file is inside the fence by where it lies.
import { type Arrow, circles, type Graph } from './import-graph.ts';
import { LAYERS, type Layer } from './layers.ts';

/**
 * The rooms of each layer, lowest first: a room may import those before it. A room is a folder of the layer, or a file that
 * lies in none.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'lib/domain/': [
    'text',
    'record',
    'practice',
    'privacy',
    'triage',
    'call',
    'message',
    'phrase',
    'journal',
    'site.ts',
    'page-room.ts',
    'settings.ts',
    'settings.record.ts',
    'settings-file.ts',
    'cards.ts',
  ],
  'lib/content/': [
    'order.ts',
    'labels',
    'text',
    'practice',
    'call',
    'triage',
    'phrase',
    'taken-keys.ts',
    'sites',
    'sites.ts',
    'sources.ts',
  ],
  'lib/app/': [
    'problem-desk.ts',
    'agenda-port.ts',
    'keeping-ports.ts',
    'number-port.ts',
    'vault-port.ts',
    'shortcuts-port.ts',
    'ports.ts',
    'read-again.ts',
    'tab-practice.ts',
    'known-practices.ts',
    'focus-target.ts',
    'app-state.ts',
    'notices.ts',
    'failures.ts',
    'command.ts',
    'key-trial.ts',
    'slowed-tries.ts',
    'forms',
    'start',
    'practice',
    'privacy',
    'triage',
    'call',
    'phrase',
    'message',
    'journal',
    'stray-letters.ts',
    'panel-verbs.ts',
    'panel-desk.ts',
    'replacement-desk.ts',
    'commands.ts',
    'keys',
    'choice-desk.ts',
    'copied-settings.ts',
    'desks',
    'app.ts',
    'pages',
  ],
  'lib/platform/': [
    'browser',
    'storage',
    'backup',
    'document',
    'fields',
    'page',
    'mask',
    'sketch',
    'worker',
    'panel',
    'relay',
    'browser-ports.ts',
    'rehearsal-ports.ts',
  ],
  'components/': [
    'kit',
    'privacy',
    'practice',
    'phrase',
    'triage',
    'call',
    'message',
    'journal',
    'panel',
    'pages',
  ],
};

/**
 * Files that few may import, with where these begin: whoever holds the whole application cannot be read for what it uses, so
 * only what puts it together does. A component names its desks (`useApp('state', 'calls')`), a desk its ports.
 */
const READERS: Readonly<Record<string, readonly string[]>> = {
  'lib/app/app.ts': [
    'entrypoints/',
    'components/kit/app-context.ts',
    'components/pages/AppRoot.tsx',
    'lib/app/pages/page-app.ts',
  ],
  'lib/app/pages/page-app.ts': [
    'entrypoints/',
    'components/kit/app-context.ts',
    'components/pages/AppRoot.tsx',
  ],
  'lib/app/desks/every-desk.ts': ['lib/app/app.ts', 'lib/app/pages/page-app.ts'],
};

const layerOf = (path: string): Layer | undefined => LAYERS.find(({ folder }) => path.startsWith(folder));

/** The room of a file, by its name; null in a layer without rooms. */
const roomOf = (path: string): string | null => {
  const folder = layerOf(path)?.folder ?? '';
  return ROOMS[folder] ? (path.slice(folder.length).split('/')[0] ?? '') : null;
};

const sentence = ({ from, to, isType }: Arrow, rule: string): string =>
  `${rule}: ${from} → ${to}${isType ? ' (type)' : ''}`;

function crossesLayers(arrow: Arrow): boolean {
  const layer = layerOf(arrow.from);
  if (!layer) return true;
  return ![layer.folder, ...layer.mayImport].some((beginning) => arrow.to.startsWith(beginning));
}

function crossesRooms({ from, to }: Arrow): boolean {
  const folder = layerOf(from)?.folder ?? '';
  const rooms = ROOMS[folder];
  const [own, other] = [roomOf(from), roomOf(to)];
  if (!rooms || !to.startsWith(folder) || own === null || other === null || own === other) return false;
  // Data beside the rooms (JSON, styles) belongs to the file that reads it.
  return rooms.includes(other) && rooms.indexOf(other) > rooms.indexOf(own);
}

const isNoReader = ({ from, to }: Arrow): boolean =>
  READERS[to]?.every((beginning) => !from.startsWith(beginning)) ?? false;

const isForeignPackage = ({ from, to }: Arrow): boolean =>
  !layerOf(from)?.packages.some(
    (known) => to === known || (known === 'libphonenumber-js' && to.startsWith(`${known}/`)),
  );

/** Every crossing, each as one sentence: layers, rooms, readers, packages, circles, and files that lie in no room. */
export function violations({ files, arrows, packages }: Graph): string[] {
  return [
    ...arrows.filter(crossesLayers).map((arrow) => sentence(arrow, 'layer')),
    ...arrows.filter(crossesRooms).map((arrow) => sentence(arrow, 'room')),
    ...arrows.filter(isNoReader).map((arrow) => sentence(arrow, 'reader')),
    ...packages.filter(isForeignPackage).map((arrow) => sentence(arrow, 'package')),
    ...circles(files, arrows).map((group) => `circle: ${group.join(', ')}`),
    ...files
      .filter((path) => {
        const room = roomOf(path);
        return room !== null && !ROOMS[layerOf(path)?.folder ?? '']?.includes(room);
      })
      .map((path) => `no room: ${path}`),
  ];
}
