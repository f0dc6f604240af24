import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dispatch } from '@/lib/browser/messages/dispatch';
import { parseAnswer } from '@/lib/browser/messages/envelope';

const protocol = {
  'count.add': { request: z.object({ by: z.int() }), response: z.object({ total: z.int() }) },
};

function run(raw: unknown, handler = async (request: { by: number }) => ({ total: request.by + 1 })) {
  const faults: string[] = [];
  const answer = dispatch('background', protocol, { 'count.add': handler as never }, raw, {}, (name) =>
    faults.push(name),
  );
  return answer.then((value) => ({ value, faults }));
}

describe('dispatch', () => {
  it('parses the request, calls the handler and gives its response', async () => {
    const { value } = await run({ to: 'background', name: 'count.add', request: { by: 2 } });
    expect(value).toEqual({ ok: true, response: { total: 3 } });
  });

  it('leaves a message for the other end alone', async () => {
    expect((await run({ to: 'page', name: 'count.add', request: { by: 2 } })).value).toBeNull();
  });

  it.each([
    ['no envelope', 'hello', 'unknown-message'],
    ['unknown name', { to: 'background', name: 'count.drop', request: {} }, 'unknown-message'],
    ['name of the prototype', { to: 'background', name: 'constructor', request: {} }, 'unknown-message'],
    ['wrong request', { to: 'background', name: 'count.add', request: { by: 'x' } }, 'malformed-request'],
  ])('refuses %s with a code', async (_what, raw, code) => {
    expect((await run(raw)).value).toEqual({ ok: false, code });
  });

  it('reports a fault in a handler and answers with a code', async () => {
    const { value, faults } = await run(
      { to: 'background', name: 'count.add', request: { by: 1 } },
      async () => {
        throw new Error('broken');
      },
    );
    expect(value).toEqual({ ok: false, code: 'handler-failed' });
    expect(faults).toEqual(['count.add']);
  });

  it('refuses a response that does not fit its schema', async () => {
    const { value, faults } = await run(
      { to: 'background', name: 'count.add', request: { by: 1 } },
      (async () => ({ total: 'many' })) as never,
    );
    expect(value).toEqual({ ok: false, code: 'malformed-response' });
    expect(faults).toEqual(['count.add']);
  });
});

describe('parseAnswer', () => {
  const shape = protocol['count.add'];
  it('gives the response', () => {
    expect(parseAnswer(shape, { ok: true, response: { total: 1 } })).toEqual({
      ok: true,
      response: { total: 1 },
    });
  });
  it('says when nobody answered', () => {
    expect(parseAnswer(shape, undefined)).toEqual({ ok: false, code: 'no-answer' });
  });
  it('says when the answer is none', () => {
    expect(parseAnswer(shape, { ok: true, response: {} })).toEqual({ ok: false, code: 'malformed-response' });
    expect(parseAnswer(shape, 7)).toEqual({ ok: false, code: 'malformed-response' });
  });
  it('passes a refusal on', () => {
    expect(parseAnswer(shape, { ok: false, code: 'handler-failed' })).toEqual({
      ok: false,
      code: 'handler-failed',
    });
  });
});
