// The extension in a real Chromium, for end-to-end tests. Import everything about the browser from here.
export {
  type LaunchedExtension,
  type LaunchOptions,
  launchExtension,
  type PageServer,
  type ServedPages,
  servePages,
} from '../../scripts/browser/launch';
