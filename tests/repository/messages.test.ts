import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toBackground, toPage } from '@/lib/browser/messages/protocol';
import { listFiles, readSource } from './source-files';

const PROTOCOL = 'lib/browser/messages/protocol.ts';
const receivers = listFiles('entrypoints', 'lib/app', 'lib/browser').filter(
  (file) => file !== PROTOCOL && /\.tsx?$/.test(file),
);
const messages = [...Object.entries(toBackground), ...Object.entries(toPage)];

describe.each(messages)('message %s', (name, shape) => {
  it('has a schema for its request and for its response', () => {
    expect(shape.request).toBeInstanceOf(z.ZodType);
    expect(shape.response).toBeInstanceOf(z.ZodType);
  });

  it('has exactly one handler', () => {
    const handler = new RegExp(`^\\s*'${name.replace('.', '\\.')}':`, 'm');
    const handling = receivers.filter((file) => handler.test(readSource(file)));
    expect(handling, handling.join(', ')).toHaveLength(1);
  });

  it('is named noun.verb', () => {
    expect(name).toMatch(/^[a-z]+\.[a-z]+$/);
  });
});
