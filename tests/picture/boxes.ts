import type { Box, Scene, TextMark } from '../../src/picture/scene.ts';

/** Rounding of sums. */
const SMALL = 0.01;

export function textsOf(scene: Scene): readonly TextMark[] {
  return scene.marks.filter((mark): mark is TextMark => mark.kind === 'text');
}

/** Pairs of texts whose boxes overlap, in words. */
export function overlaps(scene: Scene): readonly string[] {
  const texts = textsOf(scene).toSorted((a, b) => a.box.y - b.box.y);
  return texts.flatMap((one, index) => {
    const found: string[] = [];
    for (const other of texts.slice(index + 1)) {
      if (other.box.y >= one.box.y + one.box.height - SMALL) break;
      if (overlap(one.box, other.box)) found.push(`${one.role} “${one.text}” and ${other.role} “${other.text}”`);
    }
    return found;
  });
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x + a.width > b.x + SMALL &&
    b.x + b.width > a.x + SMALL &&
    a.y + a.height > b.y + SMALL &&
    b.y + b.height > a.y + SMALL
  );
}

/** Texts whose boxes reach out of the picture. */
export function outside(scene: Scene): readonly string[] {
  return textsOf(scene)
    .filter(
      ({ box }) =>
        box.x < 0 || box.y < 0 || box.x + box.width > scene.width + SMALL || box.y + box.height > scene.height + SMALL,
    )
    .map(({ role, text }) => `${role} “${text}”`);
}
