import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveCapture } from '@/lib/browser/capture/page-end';
import { createCaptureSession } from '@/lib/page/capture/capture-session';

// Injected by the background when a capture begins; nothing of it is in a page before.
export default defineUnlistedScript(() => {
  serveCapture(() => createCaptureSession(document));
});
