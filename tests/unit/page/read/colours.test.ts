import { describe, expect, it } from 'vitest';
import { blendColours, contrastOf, parseColour } from '@/lib/page/read/colours';

const WHITE = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK = { red: 0, green: 0, blue: 0, alpha: 1 };

describe('colours', () => {
  it('are read as browsers compute them', () => {
    expect(parseColour('rgb(165, 162, 155)')).toEqual({ red: 165, green: 162, blue: 155, alpha: 1 });
    expect(parseColour('rgba(0, 0, 0, 0.5)')).toEqual({ ...BLACK, alpha: 0.5 });
    expect(parseColour('rgb(0 0 0 / 50%)')).toEqual({ ...BLACK, alpha: 0.5 });
    for (const unread of ['oklch(0.7 0.1 20)', 'color(srgb 1 1 1)', '', 'red']) {
      expect(parseColour(unread)).toBeNull();
    }
  });

  it('contrast by WCAG: 21 for black on white, 4.48 for the well-known #777', () => {
    expect(contrastOf(BLACK, WHITE)).toBeCloseTo(21, 5);
    expect(contrastOf(WHITE, WHITE)).toBe(1);
    expect(contrastOf({ red: 119, green: 119, blue: 119, alpha: 1 }, WHITE)).toBeCloseTo(4.48, 2);
  });

  it('half of black on white is the middle grey', () => {
    expect(blendColours({ ...BLACK, alpha: 0.5 }, WHITE)).toEqual({
      red: 127.5,
      green: 127.5,
      blue: 127.5,
      alpha: 1,
    });
  });
});
