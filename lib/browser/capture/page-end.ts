// The capture script's end of the port, in the page. When the port closes, the page is restored: the background ended
// the capture, or died.
import {
  CAPTURE_PORT_NAME,
  pageQuestions,
  portRequestSchema,
  type QuestionName,
} from '@/lib/core/evidence/page-dialogue';
import { browser } from '../browser';

type Session = { answer(name: QuestionName, payload: unknown): Promise<unknown>; restore(): void };

const SERVED = Symbol.for('refundlens.capture.served');

/** Listens once per page, however often the script is injected. */
export function serveCapture(createSession: () => Session): void {
  const scope = globalThis as { [SERVED]?: boolean };
  if (scope[SERVED]) return;
  scope[SERVED] = true;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CAPTURE_PORT_NAME) return;
    const session = createSession();
    port.onDisconnect.addListener(() => session.restore());
    port.onMessage.addListener((message: unknown) => {
      const request = portRequestSchema.parse(message);
      const payload = pageQuestions[request.name].request.parse(request.payload);
      session.answer(request.name, payload).then(
        (value) => port.postMessage({ id: request.id, ok: true, value }),
        (error: unknown) => port.postMessage({ id: request.id, ok: false, error: String(error) }),
      );
    });
  });
}
