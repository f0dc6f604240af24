// npm run bench: figures as ratios within one run, since machines are noisy. Prints a table; never fails a build.
//
//   npm run bench -- [reading]…
import { benchCapture } from './capture';
import { benchOthers } from './capture-others';
import { benchLedger } from './ledger';
import { benchPopup } from './popup';
import { benchQuantities } from './quantities';
import { benchReading } from './reading';
import { benchSniffing } from './sniffing';

export interface BenchRow {
  name: string;
  figure: number;
  unit: string;
  /** The bar that the project has set itself; absent where there is none. */
  bound?: number;
}

const BENCHES: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  reading: benchReading,
  quantities: benchQuantities,
  sniffing: benchSniffing,
  popup: benchPopup,
  ledger: benchLedger,
  capture: benchCapture,
  'capture-others': benchOthers,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n## ${name}\n\n| what | figure | bar | |\n| --- | --- | --- | --- |`);
  for (const { name: what, figure, unit, bound } of await bench()) {
    const verdict = bound === undefined ? '' : figure <= bound ? 'holds' : 'over';
    console.log(
      `| ${what} | ${figure.toFixed(2)} ${unit} | ${bound === undefined ? '' : `≤ ${bound}`} | ${verdict} |`,
    );
  }
}
