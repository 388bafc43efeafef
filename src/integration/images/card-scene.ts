import type { Size } from '../../images/variant.ts';

/** Pixels drawn above and below a card, to be cut off: blurs fade at the end of what they see. */
export const MARGIN = 120;

/**
 * A dark room, and one slanted crack through which warm light comes in: what the publication is named after. An SVG with
 * {@link MARGIN} above and below.
 */
export function cardScene({ width, height }: Size): string {
  const top = width * 0.8 + height * 0.14;
  const foot = width * 0.8;
  const crack = (half: number, spread: number) => {
    const lower = half * spread;
    return points(
      [top - half, -MARGIN],
      [top + half, -MARGIN],
      [foot + lower, height + MARGIN],
      [foot - lower, height + MARGIN],
    );
  };
  const spill = points(
    [foot - 4 + height * 0.017, height * 0.88],
    [foot + 20, height + 60],
    [width * 0.18, height + 60],
    [width * 0.3, height * 0.97],
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + 2 * MARGIN}" viewBox="0 ${-MARGIN} ${width} ${height + 2 * MARGIN}">
  <defs>
    <linearGradient id="room" x2="0" y2="1"><stop stop-color="#15161b"/><stop offset="1" stop-color="#1b1a1d"/></linearGradient>
    <linearGradient id="light" x2="0" y2="1">
      <stop stop-color="#ffd9a0"/><stop offset=".55" stop-color="#fff3dc"/><stop offset="1" stop-color="#ffc46b"/>
    </linearGradient>
    <linearGradient id="floor" gradientUnits="userSpaceOnUse" x1="${foot}" y1="${height}" x2="${width * 0.3}" y2="${height * 0.8}">
      <stop stop-color="#ffb450" stop-opacity=".5"/>
      <stop offset=".35" stop-color="#ff9a3c" stop-opacity=".16"/>
      <stop offset="1" stop-color="#ff8a2c" stop-opacity="0"/>
    </linearGradient>
    ${blur('far', width * 0.06)}${blur('near', width * 0.012)}${blur('soft', 26)}
    <filter id="grain" x="0" y="0" width="1" height="1">
      <feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2" seed="12"/>
      <feColorMatrix values="0 0 0 0 1  0 0 0 0 .95  0 0 0 0 .88  0 0 0 .5 -.2"/>
    </filter>
  </defs>
  <rect y="${-MARGIN}" width="${width}" height="${height + 2 * MARGIN}" fill="url(#room)"/>
  <polygon points="${crack(30, 2)}" fill="#ff9d3f" opacity=".55" filter="url(#far)"/>
  <polygon points="${spill}" fill="url(#floor)" filter="url(#soft)"/>
  <polygon points="${crack(8, 2.5)}" fill="#ffb35a" opacity=".9" filter="url(#near)"/>
  <polygon points="${crack(3.5, 2.6)}" fill="url(#light)"/>
  <rect width="${width}" height="${height}" filter="url(#grain)" opacity=".1"/>
</svg>`;
}

function blur(id: string, deviation: number): string {
  return `<filter id="${id}" x="-200%" y="-200%" width="500%" height="500%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`;
}

function points(...corners: readonly (readonly [number, number])[]): string {
  return corners.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
