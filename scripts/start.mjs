// npm start: sets everything up, builds the extension and opens a browser with it on the demo site. Where there is no
// display the same tour runs headless and leaves screenshots and readings in .output/demo/.
import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureDependencies, ROOT, toolEnvironment } from './setup/dependencies.mjs';

ensureDependencies();
ensureBrowsers(['chromium']);
run('wxt', ['build']);
run('tsx', ['scripts/demo/tour.ts', ...process.argv.slice(2)]);

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: ROOT, env: toolEnvironment(), stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
