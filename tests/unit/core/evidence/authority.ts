// OpenSSL's own time-stamping authority, made for a test: a root, a certificate for stamping, answers to requests.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONFIG = `
[ req ]
distinguished_name = name
prompt = no
[ name ]
CN = Test stamps
[ root ]
basicConstraints = critical,CA:true
[ stamping ]
basicConstraints = CA:false
extendedKeyUsage = critical,timeStamping
[ tsa ]
default_tsa = stamp
[ stamp ]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

export type Authority = {
  folder: string;
  /** The root that openssl is to trust. */
  root: string;
  /** The answer (DER) to a request (DER). */
  answer(request: Uint8Array): Uint8Array;
  run(...options: string[]): string;
  close(): void;
};

/** `key` as options of `openssl req -newkey`. */
export function createAuthority(key: readonly string[] = ['rsa:2048']): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  const openssl = (...options: string[]) =>
    execFileSync('openssl', options, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  writeFileSync(join(folder, 'tsa.cnf'), CONFIG);
  writeFileSync(join(folder, 'serial'), '1F00\n');
  const request = ['-config', 'tsa.cnf', '-nodes', '-newkey', ...key];
  openssl(
    'req',
    '-x509',
    ...request,
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-subj',
    '/CN=Test root',
    '-extensions',
    'root',
  );
  openssl('req', ...request, '-keyout', 'tsa.key', '-out', 'tsa.csr');
  openssl(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'root.pem',
    '-CAkey',
    'root.key',
    '-CAcreateserial',
    '-days',
    '30',
    '-extfile',
    'tsa.cnf',
    '-extensions',
    'stamping',
    '-out',
    'tsa.pem',
  );
  return {
    folder,
    root: join(folder, 'root.pem'),
    answer(bytes) {
      writeFileSync(join(folder, 'request.tsq'), bytes);
      return new Uint8Array(
        execFileSync(
          'openssl',
          [
            'ts',
            '-reply',
            '-config',
            'tsa.cnf',
            '-queryfile',
            'request.tsq',
            '-signer',
            'tsa.pem',
            '-inkey',
            'tsa.key',
          ],
          { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
        ),
      );
    },
    run: openssl,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
