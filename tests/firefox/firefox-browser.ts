// Starts Firefox on a profile of its own with the extension installed, and gives what a test does in it.
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bidi, connectBidi } from './bidi.ts';

export type FirefoxOptions = {
  readonly executablePath: string;
  readonly extensionPath: string;
  readonly profile: string;
  readonly proxyPort: number;
};

/** No service of the browser's maker is called; nothing but the proxy is asked. */
const PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.allow_hijacking_localhost': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'https://settings.invalid',
  'intl.locale.requested': 'fr',
  'intl.accept_languages': 'fr',
};

const START_LIMIT_MS = 60_000;

const preferencesFile = (proxyPort: number): string =>
  Object.entries({
    ...PREFERENCES,
    ...Object.fromEntries(
      ['ssl', 'http'].flatMap((kind) => [
        [`network.proxy.${kind}`, '127.0.0.1'],
        [`network.proxy.${kind}_port`, proxyPort],
      ]),
    ),
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

/** Where it listens, once it says so. */
const listeningAt = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const limit = setTimeout(
      () => reject(new Error(`Firefox does not listen: ${said.slice(-500)}`)),
      START_LIMIT_MS,
    );
    child.stderr?.on('data', (data) => {
      said += data;
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(limit);
      resolve(address);
    });
    child.on('error', reject);
  });

/** Firefox, started; `close` ends it as its user would. */
export type Firefox = {
  readonly bidi: Bidi;
  readonly extensionId: string;
  readonly close: () => Promise<void>;
  /** Ends it whatever it does; nothing the second time. */
  readonly end: () => Promise<void>;
};

export async function startFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { executablePath, extensionPath, profile, proxyPort } = options;
  await writeFile(join(profile, 'user.js'), preferencesFile(proxyPort));
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access'];
  const child = spawn(executablePath, [...args, '--profile', profile, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const bidi = await connectBidi(await listeningAt(child));
  const { extension: extensionId } = (await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: extensionPath },
  })) as { extension: string };
  return {
    bidi,
    extensionId,
    close: async () => {
      await bidi.send('browser.close');
      await gone;
      bidi.close();
    },
    end: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
