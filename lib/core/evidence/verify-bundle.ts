// Checks a bundle and names each fault: what it says is that the files are unchanged since they were kept, not more.
import { z } from 'zod';
import {
  CHAIN_FILE,
  MANIFEST_FILE,
  PUBLIC_KEY_FILE,
  planBundle,
  SIGNATURE_FILE,
  SUMS_FILE,
  TIME_STAMP_FILE,
} from './bundle';
import { canonicalJson, type Digest } from './canonical';
import { chainEntrySchema, findChainBreak } from './chain';
import { type Checksum, createChecksums, parseChecksums } from './checksums';
import { decodeDerSignature, parsePem } from './signature';
import type { TokenAbout, TokenVerdict } from './time-stamp';
import { EVIDENCE_FORMAT, type EvidenceRecord, evidenceRecordSchema, isSafeName } from './types';
import { type BundleEntry, bytesToText, entryAt, findContainerChange, openZip } from './zip-container';

export const FAULT_CODES = [
  'zip-unreadable',
  'zip-repacked',
  'zip-sizes-false',
  'container-changed',
  'name-unsafe',
  'duplicate-file',
  'file-missing',
  'file-unlisted',
  'order-changed',
  'hash-mismatch',
  'sums-malformed',
  'manifest-malformed',
  'format-unknown',
  'manifest-disagrees',
  'chain-broken',
  'signature-invalid',
  'time-stamp-invalid',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];
export type Fault = { code: FaultCode; file: string; detail: string };

/** True when the 64-byte signature over the text verifies with the SPKI public key. */
export type VerifySignature = (spki: Uint8Array, raw: Uint8Array, signed: Uint8Array) => Promise<boolean>;

export type Verification = {
  faults: Fault[];
  record: EvidenceRecord | null;
  /** SHA-256 of the public key when the signature holds; null when there is none or it does not. */
  signer: string | null;
  /** What the time stamp says when it holds; null when there is none, it does not, or it was not looked at. */
  timeStamp: TokenAbout | null;
};

/** Checks an authority's answer for a SHA-256 (hex). */
export type VerifyToken = (response: Uint8Array, sha256: string) => Promise<TokenVerdict>;

/** Without `verifyToken` a time stamp is a file like any other. */
type Checks = { digest: Digest; verifySignature: VerifySignature; verifyToken?: VerifyToken };

/** A bundle as the zip it travels in: its files, and that the container itself is as we write it. */
export async function verifyZip(zip: Uint8Array, checks: Checks): Promise<Verification> {
  const opened = openZip(zip);
  if (!opened.ok) {
    const fault: Fault = { code: opened.code, file: '', detail: '' };
    return { faults: [fault], record: null, signer: null, timeStamp: null };
  }
  const { entries } = opened;
  const verified = await verifyBundle(entries, checks);
  const change = findContainerChange(zip, entries);
  if (change !== null && verified.faults.length === 0) {
    const file = entryAt(entries, change) ?? '';
    verified.faults.push({ code: 'container-changed', file, detail: `from byte ${change}` });
  }
  return verified;
}

/** A bundle as its files, in their order (of the zip, or of planBundle when they come from a folder). */
export async function verifyBundle(entries: readonly BundleEntry[], checks: Checks): Promise<Verification> {
  const faults: Fault[] = [];
  const add = (code: FaultCode, file: string, detail = '') => faults.push({ code, file, detail });
  const files = new Map<string, Uint8Array>();
  for (const { name, bytes } of entries) {
    if (!isSafeName(name)) add('name-unsafe', name);
    if (files.has(name)) add('duplicate-file', name);
    files.set(name, bytes);
  }

  const hashes = new Map<string, string>();
  for (const [name, bytes] of files) hashes.set(name, await checks.digest(bytes));
  compareSums(files, hashes, add);

  const record = readRecord(files, add);
  if (record) {
    compareRecord(record, files, hashes, add);
    compareOrder(record, entries, add);
  }
  compareChain(files, hashes, record, add);
  const signer = await compareSignature(files, checks, add);
  const timeStamp = await compareTimeStamp(files, record, checks, add);
  return { faults, record, signer, timeStamp };
}

type Add = (code: FaultCode, file: string, detail?: string) => void;
type Files = ReadonlyMap<string, Uint8Array>;
type Hashes = ReadonlyMap<string, string>;

function compareSums(files: Files, hashes: Hashes, add: Add): void {
  const bytes = files.get(SUMS_FILE);
  if (!bytes) {
    add('file-missing', SUMS_FILE);
    return;
  }
  const text = bytesToText(bytes);
  const sums: Checksum[] | null = parseChecksums(text);
  if (!sums || createChecksums(sums) !== text || bytes.length !== text.length) {
    add('sums-malformed', SUMS_FILE);
    return;
  }
  const listed = new Set<string>();
  for (const { name, sha256 } of sums) {
    if (listed.has(name)) add('sums-malformed', SUMS_FILE, `${name} twice`);
    listed.add(name);
    const actual = hashes.get(name);
    if (actual === undefined) add('file-missing', name);
    else if (actual !== sha256)
      add('hash-mismatch', name, `${SUMS_FILE} says ${sha256}, the file has ${actual}`);
  }
  for (const name of files.keys()) {
    if (name !== SUMS_FILE && !listed.has(name)) add('file-unlisted', name);
  }
}

function readRecord(files: Files, add: Add): EvidenceRecord | null {
  const bytes = files.get(MANIFEST_FILE);
  if (!bytes) {
    add('file-missing', MANIFEST_FILE);
    return null;
  }
  const text = bytesToText(bytes);
  const value = parseJson(text);
  const stated = z.object({ format: z.unknown() }).safeParse(value);
  if (stated.success && stated.data.format !== undefined && stated.data.format !== EVIDENCE_FORMAT) {
    add('format-unknown', MANIFEST_FILE, `format ${String(stated.data.format)}`);
    return null;
  }
  const parsed = evidenceRecordSchema.safeParse(value);
  if (!parsed.success || canonicalJson(parsed.data) !== text) {
    add('manifest-malformed', MANIFEST_FILE);
    return null;
  }
  return parsed.data;
}

function compareRecord(record: EvidenceRecord, files: Files, hashes: Hashes, add: Add): void {
  for (const { name, sha256, size } of record.files) {
    const bytes = files.get(name);
    if (!bytes) add('file-missing', name, `${MANIFEST_FILE} lists it`);
    else if (hashes.get(name) !== sha256 || bytes.length !== size) {
      add('manifest-disagrees', name, `${MANIFEST_FILE} says ${sha256}`);
    }
  }
}

function compareOrder(record: EvidenceRecord, entries: readonly BundleEntry[], add: Add): void {
  const signed = entries.some(({ name }) => name === SIGNATURE_FILE || name === PUBLIC_KEY_FILE);
  const stamped = entries.some(({ name }) => name === TIME_STAMP_FILE);
  const planned = planBundle(record, { signed, stamped });
  for (const name of planned) if (!entries.some((entry) => entry.name === name)) add('file-missing', name);
  for (const { name } of entries) {
    if (!planned.includes(name)) add('file-unlisted', name, `not part of this record`);
  }
  const present = planned.filter((name) => entries.some((entry) => entry.name === name));
  const known = entries.filter(({ name }) => planned.includes(name));
  const moved = known.find(({ name }, index) => name !== present[index]);
  if (moved) add('order-changed', moved.name);
}

function compareChain(files: Files, hashes: Hashes, record: EvidenceRecord | null, add: Add): void {
  const bytes = files.get(CHAIN_FILE);
  if (!bytes) return;
  const parsed = chainEntrySchema.array().safeParse(parseJson(bytesToText(bytes)));
  if (!parsed.success) {
    add('chain-broken', CHAIN_FILE, 'cannot be read');
    return;
  }
  const broken = findChainBreak(parsed.data);
  if (broken) {
    add('chain-broken', CHAIN_FILE, `entry ${broken.seq}: ${broken.reason}`);
    return;
  }
  const last = parsed.data.at(-1);
  if (!record) return;
  if (last?.id !== record.id || last.previous !== record.previous) {
    add('chain-broken', CHAIN_FILE, 'its last entry is not this record');
    return;
  }
  if (last.sha256 !== hashes.get(MANIFEST_FILE)) {
    add('chain-broken', CHAIN_FILE, `its last entry does not hold the hash of ${MANIFEST_FILE}`);
  }
}

async function compareSignature(files: Files, checks: Checks, add: Add): Promise<string | null> {
  const der = files.get(SIGNATURE_FILE);
  const pem = files.get(PUBLIC_KEY_FILE);
  const signed = files.get(MANIFEST_FILE);
  if (!der || !pem || !signed) return null;
  const raw = decodeDerSignature(der);
  const spki = parsePem('PUBLIC KEY', bytesToText(pem));
  if (!spki) add('signature-invalid', PUBLIC_KEY_FILE, 'cannot be read');
  else if (!raw) add('signature-invalid', SIGNATURE_FILE, 'cannot be read');
  else if (!(await checks.verifySignature(spki, raw, signed).catch(() => false))) {
    add('signature-invalid', SIGNATURE_FILE, `does not fit ${MANIFEST_FILE} and ${PUBLIC_KEY_FILE}`);
  } else return checks.digest(spki);
  return null;
}

async function compareTimeStamp(
  files: Files,
  record: EvidenceRecord | null,
  { digest, verifyToken }: Checks,
  add: Add,
): Promise<TokenAbout | null> {
  const response = files.get(TIME_STAMP_FILE);
  const manifest = files.get(MANIFEST_FILE);
  if (!response || !manifest || !verifyToken) return null;
  const verdict = await verifyToken(response, record?.redaction?.manifest ?? (await digest(manifest)));
  if (verdict.ok) return verdict;
  add('time-stamp-invalid', TIME_STAMP_FILE, verdict.code);
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
