// Put into a frame by the background, once: reads it, marks it, answers for it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FrameInspector, inspectFrame } from './inspect-frame';

const MARK = Symbol.for('refundlens.inspector');

export default defineUnlistedScript(async () => {
  const scope = globalThis as { [MARK]?: FrameInspector };
  const running = scope[MARK];
  // Injected again: by the popup, or because the page has become another one within its document.
  if (running?.isAlive()) {
    await running.reread();
    return;
  }
  // An inspector from before an update has lost its extension; its marks go with it.
  running?.stop();
  const inspector = inspectFrame();
  scope[MARK] = inspector;
  await inspector.ready;
});
