import { describe, expect, it } from 'vitest';
import { around, boxAt, chooseCorner } from '@/lib/page/notice/place';

const VIEW = { width: 1000, height: 700 };
const SIZE = { width: 320, height: 200 };

describe('chooseCorner', () => {
  it('begins at the bottom right and gives way to what must stay free', () => {
    expect(chooseCorner(VIEW, SIZE, [])).toBe('bottom-right');
    const button = { left: 700, top: 600, width: 200, height: 60 };
    expect(chooseCorner(VIEW, SIZE, [button])).toBe('top-right');
    const bar = { left: 0, top: 640, width: 1000, height: 60 };
    expect(chooseCorner(VIEW, SIZE, [bar])).toBe('top-right');
  });

  it('stays where it is while that is free', () => {
    expect(chooseCorner(VIEW, SIZE, [], 'top-left')).toBe('top-left');
    const there = { left: 20, top: 20, width: 50, height: 50 };
    expect(chooseCorner(VIEW, SIZE, [there], 'top-left')).toBe('bottom-right');
  });

  it('leaves a gap beside a button, and has no corner where all are taken', () => {
    const { left, top } = boxAt('bottom-right', VIEW, SIZE);
    expect(chooseCorner(VIEW, SIZE, [{ left: left - 14, top, width: 10, height: 10 }])).toBe('top-right');
    expect(chooseCorner(VIEW, SIZE, [{ left: left - 24, top, width: 10, height: 10 }])).toBe('bottom-right');
    expect(chooseCorner(VIEW, SIZE, [{ left: 0, top: 0, width: 1000, height: 700 }])).toBeNull();
  });
});

describe('around', () => {
  it('joins boxes and leaves out those squeezed to a pixel', () => {
    const label = { left: 120, top: 50, width: 200, height: 20 };
    const box = { left: 100, top: 52, width: 16, height: 16 };
    const squeezed = { left: 0, top: 0, width: 1, height: 1 };
    expect(around([box, label, squeezed])).toEqual({ left: 100, top: 50, width: 220, height: 20 });
    expect(around([squeezed])).toBeNull();
    expect(around([])).toBeNull();
  });
});
