/** Whose colours a picture has, as programs that know neither the page nor `oklch` read them. */
export interface PictureColors {
  /** What is to be seen. */
  readonly action: string;
  /** What was before it. */
  readonly data: string;
  /** The county that is marked. */
  readonly highlight: string;
}

/** The light theme's. */
const usual: PictureColors = { action: '#004f6b', data: '#4e89a5', highlight: '#853200' };

const roles = { action: '--_action', data: '--_data', highlight: '--_highlight' } as const;

/**
 * The colours of the page's office, as they are on light ground: a picture stands on its own paper.
 * @param root of an element that has the colours
 */
export function pictureColors(root: ParentNode): PictureColors {
  const base = root.querySelector('.base');
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!base || !pen) return usual;
  const probe = document.createElement('span');
  probe.style.setProperty('color-scheme', 'light');
  base.append(probe);
  const found = Object.entries(roles).map(([name, property]) => {
    probe.style.setProperty('color', `var(${property})`);
    pen.fillStyle = usual[name as keyof PictureColors];
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [name, `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`] as const;
  });
  probe.remove();
  return { ...usual, ...Object.fromEntries(found) };
}
