/** Where the handle of a panel that nobody called stands: at the window's edge, where it hides no button of the page. Runs in the page, isolated world. */

/** As wide as the closed panel, and as high. CSS pixels. */
const SIZE = 44;
/** Larger than this, what can be pressed is a ground of the page and no button. CSS pixels. */
const LARGEST = { width: 400, height: 200 };
/** Where the edge is all buttons: within the last pixels of one. */
const THIN = 'top:0;width:10px;height:96px';

const CONTROL = 'a,button,input,select,textarea,summary,label,area,[role],[onclick],[tabindex]';

/** What she could press at a point. */
function isControlAt(x: number, y: number): boolean {
  const top = document.elementFromPoint(x, y);
  const control = top && (getComputedStyle(top).cursor === 'pointer' ? top : top.closest(CONTROL));
  const { width = innerWidth, height = innerHeight } = control?.getBoundingClientRect() ?? {};
  return width < LARGEST.width || height < LARGEST.height;
}

/** The style of the first free place from the top down. */
export function findPlace(): string {
  const { clientWidth } = document.documentElement;
  for (let top = 0; top + SIZE <= innerHeight; top += SIZE) {
    const points = [3, SIZE - 3].flatMap((x) => [3, SIZE / 2, SIZE - 3].map((y) => [x, y] as const));
    if (!points.some(([x, y]) => isControlAt(clientWidth - x, top + y)))
      return `top:${top}px;width:${SIZE}px;height:${SIZE}px`;
  }
  return THIN;
}
