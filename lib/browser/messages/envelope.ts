// How a message travels: a name with its request, and an answer that is either the response or a refusal with a code.
// A message that nobody knows or that does not parse is refused aloud; silence would look like "nothing found".
import { z } from 'zod';

export const envelopeSchema = z.object({
  /** Which end it is for: content scripts and pages share one channel in some browsers. */
  to: z.enum(['background', 'page']),
  name: z.string(),
  request: z.unknown(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

export const REFUSALS = [
  'unknown-message',
  'malformed-request',
  'malformed-response',
  'handler-failed',
  'no-answer',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), response: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.enum(REFUSALS) }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** What a sender gets: the parsed response, or why there is none. */
export type Sent<T> = { ok: true; response: T } | { ok: false; code: Refusal };

/** One message's two schemas. */
export interface MessageShape {
  request: z.ZodType;
  response: z.ZodType;
}

/** Parses what came back over the channel. */
export function parseAnswer(shape: Pick<MessageShape, 'response'>, raw: unknown): Sent<unknown> {
  if (raw === undefined || raw === null) return { ok: false, code: 'no-answer' };
  const answer = answerSchema.safeParse(raw);
  if (!answer.success) return { ok: false, code: 'malformed-response' };
  if (!answer.data.ok) return answer.data;
  const response = shape.response.safeParse(answer.data.response);
  return response.success ? { ok: true, response: response.data } : { ok: false, code: 'malformed-response' };
}
