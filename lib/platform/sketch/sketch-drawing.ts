/** Draws the sketch of an agenda: boxes as calm as a blur, over nothing. Runs in the page, isolated world. */
import type { Place, Sketch, SketchBox } from './agenda-reader';

/** The soft lines in a box: as long in every one, so that they tell nothing. CSS pixels. */
const ORNAMENT = { width: 44, height: 6, gap: 11, inset: 9 };
const FONT = 'system-ui, sans-serif';
const RADIUS = 5;
/** Where columns end below their heads. CSS pixels. */
const HEAD_GAP = 4;

type Pen = CanvasRenderingContext2D;
type Inks = { readonly ink: string; readonly line: string; readonly wash: string };

/** Dark letters on light paper, light ones on dark. */
function inksOn(paper: string): Inks {
  const [red = 255, green = 255, blue = 255] = (paper.match(/[\d.]+/g) ?? []).map(Number);
  const isDark = /^rgb/.test(paper) && red * 0.3 + green * 0.59 + blue * 0.11 < 110;
  return isDark
    ? { ink: '#dfe5ec', line: '#ffffff22', wash: '#ffffff10' }
    : { ink: '#2b3846', line: '#1c2b3a1f', wash: '#1c2b3a0b' };
}

function fillRound(pen: Pen, { x, y, width, height }: Place, color: string): void {
  pen.fillStyle = color;
  pen.beginPath();
  pen.roundRect(x + 1, y, width - 2, height - 1, RADIUS);
  pen.fill();
}

function drawBox(pen: Pen, box: SketchBox, { ink }: Inks): void {
  fillRound(pen, box, box.fill);
  pen.fillStyle = box.edge;
  pen.fillRect(box.x + 1, box.y + RADIUS, 3, Math.max(0, box.height - 1 - 2 * RADIUS));
  const width = Math.min(ORNAMENT.width, box.width - 2 * ORNAMENT.inset);
  const top = box.y + ORNAMENT.inset - 1;
  if (box.hour !== '') {
    pen.fillStyle = ink;
    pen.font = `12px ${FONT}`;
    pen.fillText(box.hour, box.x + ORNAMENT.inset, top + 5);
    return;
  }
  pen.globalAlpha = 0.28;
  for (const row of [0, 1]) {
    const line = { x: box.x + ORNAMENT.inset, y: top + row * ORNAMENT.gap, width, height: ORNAMENT.height };
    if (width > 0 && line.y + line.height < box.y + box.height - 3) fillRound(pen, line, box.edge);
  }
  pen.globalAlpha = 1;
}

function drawGrid(pen: Pen, { hours, heads, closed }: Sketch, { line, wash }: Inks): void {
  pen.fillStyle = wash;
  for (const { x, y, width, height } of closed) pen.fillRect(x, y, width, height);
  pen.fillStyle = line;
  for (const { y } of hours) pen.fillRect(0, y, innerWidth, 1);
  for (const { x } of heads) pen.fillRect(x, 0, 1, innerHeight);
}

function drawLabels(pen: Pen, { hours, heads }: Sketch, top: number): void {
  pen.textBaseline = 'middle';
  pen.font = `12px ${FONT}`;
  for (const { x, y, width, height, text } of hours) {
    if (y < top - height / 2) continue;
    pen.textAlign = 'right';
    pen.fillText(text, x + width - 8, y + height / 2 + 1);
  }
  pen.font = `600 14px ${FONT}`;
  pen.textAlign = 'center';
  for (const { x, y, width, height, text } of heads) pen.fillText(text, x + width / 2, y + height / 2);
  pen.textAlign = 'left';
}

/** A canvas as sharp as the screen. */
function fitTo(canvas: HTMLCanvasElement): Pen | null {
  const pen = canvas.getContext('2d');
  canvas.width = Math.round(innerWidth * devicePixelRatio);
  canvas.height = Math.round(innerHeight * devicePixelRatio);
  pen?.scale(devicePixelRatio, devicePixelRatio);
  return pen;
}

/** Draws it whole; `chosen` has a ring around it. */
export function drawSketch(canvas: HTMLCanvasElement, sketch: Sketch, chosen: SketchBox | null): void {
  const pen = fitTo(canvas);
  if (!pen) return;
  const inks = inksOn(sketch.paper);
  const top = Math.max(0, ...sketch.heads.map(({ y, height }) => y + height + HEAD_GAP));
  pen.fillStyle = sketch.paper;
  pen.fillRect(0, 0, innerWidth, innerHeight);
  // The page's own bars were there: a calm band says that they are hidden, not gone.
  pen.fillStyle = inks.wash;
  pen.fillRect(0, 0, innerWidth, Math.min(...sketch.heads.map(({ y }) => y), top));
  pen.save();
  pen.beginPath();
  pen.rect(0, top, innerWidth, innerHeight);
  pen.clip();
  drawGrid(pen, sketch, inks);
  pen.textBaseline = 'middle';
  for (const box of sketch.boxes) drawBox(pen, box, inks);
  if (chosen) {
    pen.strokeStyle = inks.ink;
    pen.lineWidth = 3;
    pen.strokeRect(chosen.x, chosen.y - 1, chosen.width, chosen.height + 1);
  }
  pen.restore();
  pen.fillStyle = inks.ink;
  drawLabels(pen, sketch, top);
}
