// Takes a raw message to its handler: parsed going in, parsed going out. Knows no browser, so it is tested in Node.
import type { z } from 'zod';
import { type Answer, envelopeSchema, type MessageShape } from './envelope';

/** One handler for each message of a protocol map; `S` is what is known of the sender. `null` leaves it unanswered. */
export type Handlers<M extends Record<string, MessageShape>, S> = {
  [K in keyof M]: (
    request: z.output<M[K]['request']>,
    sender: S,
  ) => Promise<z.input<M[K]['response']> | null>;
};

/**
 * The answer to a raw message, or null when it is not meant for this end (or its handler leaves it to another frame).
 * Never rejects: a fault in a handler is given to `report` and answered with `handler-failed`.
 */
export async function dispatch<M extends Record<string, MessageShape>, S>(
  to: 'background' | 'page',
  protocol: M,
  handlers: Handlers<M, S>,
  raw: unknown,
  sender: S,
  report: (name: string, fault: unknown) => void,
): Promise<Answer | null> {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return { ok: false, code: 'unknown-message' };
  if (envelope.data.to !== to) return null;
  const { name } = envelope.data;
  const shape = Object.hasOwn(protocol, name) ? protocol[name] : undefined;
  if (shape === undefined) return { ok: false, code: 'unknown-message' };
  const request = shape.request.safeParse(envelope.data.request);
  if (!request.success) return { ok: false, code: 'malformed-request' };
  try {
    const response = await handlers[name as keyof M](request.data as never, sender);
    if (response === null) return null;
    const checked = shape.response.safeParse(response);
    if (checked.success) return { ok: true, response: checked.data };
    report(name, checked.error);
    return { ok: false, code: 'malformed-response' };
  } catch (fault) {
    report(name, fault);
    return { ok: false, code: 'handler-failed' };
  }
}
