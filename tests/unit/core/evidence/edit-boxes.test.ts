import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxBetween,
  LEAST_BOX_PX,
  moveBox,
  partOfBox,
  pictureSize,
  resizeBox,
} from '@/lib/core/evidence/edit-boxes';
import { redactionBoxSchema } from '@/lib/core/evidence/types';

const PARTS = [
  { file: 'page-1.png', width: 100, height: 60, top: 0 },
  { file: 'page-2.png', width: 100, height: 40, top: 60 },
];
const PICTURE = { width: 100, height: 100 };

test('a picture is as large as its parts together', () => {
  expect(pictureSize(PARTS)).toEqual(PICTURE);
  expect(pictureSize([])).toEqual({ width: 0, height: 0 });
});

test('a box is drawn from any corner, cut at the edges, and not made by a mere click', () => {
  const box = { kind: 'person', left: 10, top: 20, width: 30, height: 40 };
  expect(boxBetween({ x: 10, y: 20 }, { x: 40, y: 60 }, PICTURE)).toEqual(box);
  expect(boxBetween({ x: 40, y: 60 }, { x: 10, y: 20 }, PICTURE)).toEqual(box);
  expect(boxBetween({ x: 90, y: 90 }, { x: 400, y: 400 }, PICTURE)).toMatchObject({ width: 10, height: 10 });
  expect(boxBetween({ x: 10, y: 10 }, { x: 12, y: 50 }, PICTURE)).toBeNull();
});

test("what was found is the person's own once it is moved", () => {
  const found = { kind: 'mobile' as const, left: 10, top: 20, width: 30, height: 10 };
  expect(moveBox(found, { x: 5, y: -5 }, PICTURE)).toEqual({ ...found, kind: 'person', left: 15, top: 15 });
  expect(resizeBox(found, { x: 5, y: -5 }, PICTURE)).toEqual({
    ...found,
    kind: 'person',
    width: 35,
    height: LEAST_BOX_PX,
  });
});

test('however a box is moved and resized, it stays in the picture and is a box', () => {
  const step = fc.record({
    how: fc.constantFrom('move', 'resize'),
    x: fc.integer({ min: -300, max: 300 }),
    y: fc.double({ min: -300, max: 300, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let box = boxBetween({ x: 10, y: 20 }, { x: 40, y: 60 }, PICTURE)!;
      for (const { how, x, y } of steps) box = (how === 'move' ? moveBox : resizeBox)(box, { x, y }, PICTURE);
      expect(redactionBoxSchema.parse(box)).toEqual(box);
      expect(box.left + box.width).toBeLessThanOrEqual(PICTURE.width);
      expect(box.top + box.height).toBeLessThanOrEqual(PICTURE.height);
    }),
  );
});

test('a box lies in the part in which it begins', () => {
  const box = { kind: 'person' as const, left: 0, top: 55, width: 10, height: 10 };
  expect(partOfBox(box, PARTS)?.number).toBe(1);
  expect(partOfBox({ ...box, top: 60 }, PARTS)?.number).toBe(2);
  expect(partOfBox({ ...box, top: 100 }, PARTS)).toBeNull();
});
