// Colours as a browser computes them, and how well one stands out against another (WCAG 2.2).

/** Red, green, blue 0…255 and alpha 0…1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/;

/** "rgb(165, 162, 155)", "rgba(0, 0, 0, 0.5)"; null for colour spaces that are not told in these terms. */
export function parseColour(text: string): Colour | null {
  const match = RGB.exec(text);
  if (match === null) return null;
  const [red, green, blue] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const alpha = match[4] === undefined ? 1 : Number(match[4]) / (match[5] === '%' ? 100 : 1);
  return { red, green, blue, alpha: Math.min(1, alpha) };
}

/** What is seen where `over` lies on an opaque `under`. */
export function blendColours(over: Colour, under: Colour): Colour {
  const mix = (top: number, bottom: number) => top * over.alpha + bottom * (1 - over.alpha);
  return {
    red: mix(over.red, under.red),
    green: mix(over.green, under.green),
    blue: mix(over.blue, under.blue),
    alpha: 1,
  };
}

/** WCAG contrast of two opaque colours, 1…21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminanceOf({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
