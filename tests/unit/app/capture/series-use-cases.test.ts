import { expect, test } from 'vitest';
import { createSeriesUseCases } from '@/lib/app/capture/series-use-cases';
import type { OpenSeries } from '@/lib/core/evidence/series';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { sampleDraft } from '../../core/evidence/evidence-samples';

const IDS = ['0b4d3c5e-6a0f-4c59-9d0e-3f4a5b6c7d8e', '1c5e4d6f-7b1a-4d6a-8e1f-4a5b6c7d8e9f'];

function createScene() {
  let stored: OpenSeries | null = null;
  let ids = 0;
  const records: EvidenceRecord[] = [];
  const series = createSeriesUseCases({
    store: {
      read: async () => stored,
      write: async (open) => {
        stored = open;
      },
    },
    records: async () => records,
    newId: () => IDS[ids++]!,
    now: () => Date.UTC(2026, 10, 25),
  });
  const keep = async (page?: 'order' | 'agreement') => {
    const set = await series.place(page);
    records.unshift({ ...sampleDraft, id: `${records.length}`, ...(set ? { set } : {}) } as EvidenceRecord);
    if (set) await series.taken();
    return set;
  };
  return { series, keep };
}

test('captures join the set between its start and its end, and no other', async () => {
  const { series, keep } = createScene();
  expect(await keep('order')).toBeNull();
  await series.start();
  await keep('order');
  expect(await keep('agreement')).toEqual({ id: IDS[0], position: 2, role: 'agreement' });
  expect(await series.view()).toMatchObject({ kept: ['order', 'agreement'], missing: ['payment', 'chat'] });
  expect(await series.end()).toMatchObject({ open: null, kept: [] });
  expect(await keep('order')).toBeNull();
});

test('what the person says of the next capture holds for that one only', async () => {
  const { series, keep } = createScene();
  await series.start();
  await series.choose('chat');
  expect(await keep('order')).toMatchObject({ role: 'chat' });
  expect(await keep('order')).toMatchObject({ role: 'order' });
});

test('a set can be gone on with; an id that nothing is kept of begins a new one', async () => {
  const { series, keep } = createScene();
  await series.start();
  await keep('order');
  await series.end();
  expect(await series.start(IDS[0])).toMatchObject({ open: { id: IDS[0] }, kept: ['order'] });
  expect(await series.start('gone')).toMatchObject({ open: { id: IDS[1] }, kept: [] });
});
