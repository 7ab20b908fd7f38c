/** A point of a picture with the bar of its interval, and what is written beside it. */
export interface LabelledPoint {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Ends of the bar. */
  readonly top: number;
  readonly bottom: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of a label: where its baseline begins. */
interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Of a font of 12 units: a letter is seldom wider on average, and this high above and below its baseline. */
const [LETTER, ASCENT, DESCENT] = [6.6, 10, 3];
/** Between a point and its label. */
const GAP = 9;
/** Baselines that are tried, below the middle of the point; near ones first. */
const BASELINES = [13, -7, 26, -20, 39, -33];

/**
 * Places a label beside each point, to its right or left, where it covers no point, no bar and no label before it; where there is no
 * such place, the one that covers least.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  edges: Pick<Box, 'right' | 'top' | 'bottom'>,
): Label[] {
  const taken: Box[] = points.map(({ x, y, top, bottom }) => ({
    ...{ left: x - 5, right: x + 5 },
    ...{ top: Math.min(top, y - 5), bottom: Math.max(bottom, y + 5) },
  }));
  return points.map(({ text, x, y }) => {
    const width = [...text].length * LETTER;
    const places = BASELINES.flatMap((below) =>
      [x + GAP, x - GAP - width].map((left) => ({ x: left, y: y + below })),
    );
    const boxOf = (at: { readonly x: number; readonly y: number }) => ({
      ...{ left: at.x, right: at.x + width },
      ...{ top: at.y - ASCENT, bottom: at.y + DESCENT },
    });
    const cost = (box: Box) =>
      taken.filter((other) => overlaps(box, other)).length +
      (box.left < 0 || box.right > edges.right || box.top < edges.top || box.bottom > edges.bottom ? 10 : 0);
    const best = places.reduce((a, b) => (cost(boxOf(b)) < cost(boxOf(a)) ? b : a));
    taken.push(boxOf(best));
    return { text, ...best };
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
