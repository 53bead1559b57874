// A page that rings as a web telephone does: a sound, the words of a call, a number; silent again when asked.
import type { BrowserContext, Page } from '@playwright/test';

const RING = `<!doctype html><meta charset="utf-8"><title>Téléphone</title>
<button id="begin">Préparer</button><p id="state">Prêt</p><p id="number"></p><p>Mme Durand</p>
<script>
  let audio, tone;
  document.querySelector('#begin').onclick = () => { audio = new AudioContext(); };
  window.ring = (words, number) => {
    document.querySelector('#state').textContent = words;
    document.querySelector('#number').textContent = number;
    tone = audio.createOscillator();
    tone.connect(audio.destination);
    tone.start();
    return Date.now();
  };
  window.hush = () => { tone.stop(); document.querySelector('#state').textContent = 'Prêt'; };
</script>`;

type Ringer = {
  readonly page: Page;
  /** Rings from behind whatever is in front; gives when it began, epoch ms. */
  readonly ring: (words: string, number: string) => Promise<number>;
  readonly hush: () => Promise<void>;
};

type Rings = { ring(words: string, number: string): number; hush(): void };

/** Opened at `address`, which no server answers, and pressed once: the browser lets no page sound that nobody pressed. */
export async function openRinger(context: BrowserContext, address: string): Promise<Ringer> {
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body: RING }));
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Préparer' }).click();
  return {
    page,
    ring: (words, number) =>
      page.evaluate(
        ([said, shown]) => (globalThis as unknown as Rings).ring(said ?? '', shown ?? ''),
        [words, number],
      ),
    hush: () => page.evaluate(() => (globalThis as unknown as Rings).hush()),
  };
}
