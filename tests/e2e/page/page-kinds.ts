// How pages are laid out: which of them stand aside for the panel, and which cannot.

/** One page, and whether it stands beside an open panel. */
export type PageKind = { readonly name: string; readonly html: string; readonly standsAside: boolean };

const BODY = '<style>body{margin:0}</style>';
const WEEK = '<main style="height:300px;background:#eee">Semaine</main>';
const LONG = '<p style="height:4000px">Longue liste</p>';
const BAR = '<header style="position:fixed;inset:0 0 auto 0;height:40px;background:#cde">Barre</header>';

/** Lays its week out in pixels, and again when it hears that the window changed. */
const byScript = (listens: boolean) => `${BODY}<main style="height:300px;background:#eee">Semaine</main>
<script>
  const week = document.querySelector('main');
  const lay = () => { week.style.width = document.documentElement.offsetWidth + 'px'; };
  lay();
  ${listens ? "addEventListener('resize', lay);" : ''}
</script>`;

export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'in flow', html: `${BODY}${WEEK}`, standsAside: true },
  { name: 'a bar over a page that scrolls', html: `${BODY}${BAR}${WEEK}${LONG}`, standsAside: false },
  { name: 'a bar over a page of one screen', html: `${BODY}${BAR}${WEEK}`, standsAside: true },
  { name: 'laid out by a script that listens', html: byScript(true), standsAside: true },
  { name: 'laid out by a script once and for all', html: byScript(false), standsAside: false },
  { name: 'a page that scrolls', html: `${BODY}${WEEK}${LONG}`, standsAside: true },
  {
    name: 'as wide as the window by its own measure',
    html: `${BODY}<main style="width:100vw;height:300px;background:#eee">Semaine</main>`,
    standsAside: false,
  },
  {
    name: 'content of a least width',
    html: `${BODY}<main style="min-width:1300px;height:300px;background:#eee">Semaine</main>`,
    standsAside: false,
  },
  {
    name: 'a list that gets a bar of its own',
    html: `${BODY}<main style="overflow:auto;height:300px;background:#eee"><p style="width:1300px">Semaine</p></main>`,
    standsAside: false,
  },
  {
    name: 'a page that cuts off what has no room',
    html: `<style>body{margin:0;overflow:hidden;contain:layout}</style><main style="min-width:1300px;height:300px;background:#eee">Semaine</main>`,
    standsAside: false,
  },
  {
    name: 'a root that keeps its width',
    html: `${BODY}${WEEK}<script>document.documentElement.style.setProperty('width', '100%', 'important')</script>`,
    standsAside: false,
  },
  { name: 'zoomed by its root', html: `<style>html{zoom:1.25}</style>${BODY}${WEEK}`, standsAside: true },
  {
    name: 'zoomed by its body, a bar above',
    html: `<style>body{zoom:.9}</style>${BODY}${BAR}${WEEK}`,
    standsAside: true,
  },
  {
    name: 'drawn smaller, from the corner',
    html: `<style>html{transform:scale(.8);transform-origin:0 0}</style>${BODY}${WEEK}`,
    standsAside: true,
  },
  {
    name: 'a bubble in the corner of a page that scrolls',
    html: `${BODY}${WEEK}${LONG}<button style="position:fixed;right:20px;bottom:20px">Aide</button>`,
    standsAside: false,
  },
  {
    name: 'a transition of the root',
    html: `<style>html{transition:all 2s}</style>${BODY}${WEEK}`,
    standsAside: true,
  },
];
