// Time-stamp requests and tokens (RFC 3161 in CMS, RFC 5652). Reads and checks; asks nobody. Heavy: load it lazily.
import {
  CertificateChoices,
  ContentInfo,
  id_signedData,
  SignedData,
  type SignerInfo,
} from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { id_ct_tstInfo, MessageImprint, TimeStampReq, TimeStampResp, TSTInfo } from '@peculiar/asn1-tsp';
import {
  AlgorithmIdentifier,
  type Certificate,
  ExtendedKeyUsage,
  id_ce_extKeyUsage,
  id_kp_timeStamping,
} from '@peculiar/asn1-x509';
import type { TokenVerdict } from './time-stamp';

export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

export type TokenCrypto = {
  digest(hash: HashName, bytes: Uint8Array): Promise<Uint8Array>;
  /** `signature` as CMS has it: DER for ECDSA. Rejects or gives false for what it does not know. */
  verify(task: {
    family: 'RSA' | 'ECDSA';
    hash: HashName;
    spki: Uint8Array;
    signature: Uint8Array;
    signed: Uint8Array;
  }): Promise<boolean>;
};

const SHA256 = '2.16.840.1.101.3.4.2.1';
const HASHES: Readonly<Record<string, HashName>> = {
  '1.3.14.3.2.26': 'SHA-1',
  [SHA256]: 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
/** Signature algorithms; the plain RSA identifier leaves the hash to the digest algorithm. */
const SIGNATURES: Readonly<Record<string, { family: 'RSA' | 'ECDSA'; hash?: HashName }>> = {
  '1.2.840.113549.1.1.1': { family: 'RSA' },
  '1.2.840.113549.1.1.11': { family: 'RSA', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { family: 'RSA', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { family: 'RSA', hash: 'SHA-512' },
  '1.2.840.10045.4.3.2': { family: 'ECDSA', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { family: 'ECDSA', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { family: 'ECDSA', hash: 'SHA-512' },
};
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
/** Attributes that name the signing certificate by its hash. */
const SIGNING_CERTIFICATES: Readonly<Record<string, readonly HashName[]>> = {
  '1.2.840.113549.1.9.16.2.12': ['SHA-1'],
  '1.2.840.113549.1.9.16.2.47': ['SHA-256', 'SHA-384', 'SHA-512'],
};
const COMMON_NAME = '2.5.4.3';
const SET_TAG = 0x31;
const ATTRIBUTES_TAG = 0xa0;

/** A request (DER) for the hash alone; the answer must carry the signing certificate, so that it can be checked later. */
export function createTimeStampRequest(sha256: Uint8Array, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA256, parameters: null }),
      hashedMessage: new OctetString(sha256),
    }),
    nonce: positive(nonce).slice().buffer,
    certReq: true,
  });
  return new Uint8Array(AsnConvert.serialize(request));
}

/** Checks an authority's answer (TimeStampResp) for a SHA-256; `nonce` where the request is at hand. */
export async function verifyTimeStamp(
  response: Uint8Array,
  wanted: { sha256: Uint8Array; nonce?: Uint8Array },
  crypto: TokenCrypto,
): Promise<TokenVerdict> {
  let read: Read | 'refused';
  try {
    read = readResponse(response);
  } catch {
    return { ok: false, code: 'time_stamp_unreadable' };
  }
  if (read === 'refused') return { ok: false, code: 'time_stamp_refused' };
  const { info, certificate } = read;
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  if (hashAlgorithm.algorithm !== SHA256 || !isSame(bytesOf(hashedMessage), wanted.sha256)) {
    return { ok: false, code: 'time_stamp_other_hash' };
  }
  if (wanted.nonce && !(info.nonce && isSame(new Uint8Array(info.nonce), positive(wanted.nonce)))) {
    return { ok: false, code: 'time_stamp_other_nonce' };
  }
  if (!mayStamp(certificate, info.genTime)) return { ok: false, code: 'time_stamp_certificate' };
  const signed = await isSigned(read, crypto).catch(() => false);
  if (!signed) return { ok: false, code: 'time_stamp_signature' };
  return {
    ok: true,
    time: info.genTime.toISOString(),
    signer: nameOf(certificate),
    policy: info.policy,
    serial: toHex(new Uint8Array(info.serialNumber)),
  };
}

type Read = { info: TSTInfo; content: Uint8Array; signer: SignerInfo; certificate: Certificate };

/** Throws on anything that is not a token of one signer with its certificate in it. */
function readResponse(bytes: Uint8Array): Read | 'refused' {
  const { status, timeStampToken } = AsnConvert.parse(bytes, TimeStampResp);
  // 0 granted, 1 granted with modifications.
  if (status.status > 1) return 'refused';
  if (!timeStampToken) throw new Error('no token');
  const { contentType, content } = AsnConvert.parse(AsnConvert.serialize(timeStampToken), ContentInfo);
  if (contentType !== id_signedData) throw new Error(contentType);
  const data = AsnConvert.parse(content, SignedData);
  const { eContentType, eContent } = data.encapContentInfo;
  if (eContentType !== id_ct_tstInfo || !eContent?.single) throw new Error(eContentType);
  const inner = bytesOf(eContent.single);
  const [signer, second] = data.signerInfos;
  if (!signer || second) throw new Error('signers');
  const certificate = findCertificate(data, signer);
  if (!certificate) throw new Error('no certificate');
  return { info: AsnConvert.parse(inner, TSTInfo), content: inner, signer, certificate };
}

function findCertificate(data: SignedData, { sid }: SignerInfo): Certificate | null {
  const found = [...(data.certificates ?? [])].find((choice) => {
    const certificate = choice instanceof CertificateChoices ? choice.certificate : undefined;
    if (!certificate || !sid.issuerAndSerialNumber) return false;
    const { issuer, serialNumber } = sid.issuerAndSerialNumber;
    const own = certificate.tbsCertificate;
    return (
      isSame(new Uint8Array(serialNumber), new Uint8Array(own.serialNumber)) &&
      isSame(encode(issuer), encode(own.issuer))
    );
  });
  return found?.certificate ?? null;
}

/** The certificate is for time stamps and was valid at that time. */
function mayStamp({ tbsCertificate }: Certificate, at: Date): boolean {
  const { notBefore, notAfter } = tbsCertificate.validity;
  if (at < notBefore.getTime() || at > notAfter.getTime()) return false;
  const usage = tbsCertificate.extensions?.find(({ extnID }) => extnID === id_ce_extKeyUsage);
  if (!usage?.critical) return false;
  const purposes = readPurposes(usage.extnValue);
  return purposes.length === 1 && purposes[0] === id_kp_timeStamping;
}

function readPurposes(value: OctetString): string[] {
  try {
    return [...AsnConvert.parse(value.buffer, ExtendedKeyUsage)];
  } catch {
    return [];
  }
}

/** The signature covers attributes, and these the content and the certificate. */
async function isSigned({ signer, content, certificate }: Read, crypto: TokenCrypto): Promise<boolean> {
  const hash = HASHES[signer.digestAlgorithm.algorithm];
  const scheme = SIGNATURES[signer.signatureAlgorithm.algorithm];
  const signed = signedAttributes(signer);
  if (!hash || !scheme || !signed) return false;
  const attribute = (id: string) => {
    const values = signer.signedAttrs?.find(({ attrType }) => attrType === id)?.attrValues;
    return values?.[0] && new Uint8Array(values[0]);
  };
  const digest = attribute(MESSAGE_DIGEST);
  // The whole value: tag, length, bytes.
  if (!digest || !isSame(digest.subarray(2), await crypto.digest(hash, content))) return false;
  const type = attribute(CONTENT_TYPE);
  if (!type || AsnConvert.toString(type.slice().buffer).includes(id_ct_tstInfo) === false) return false;
  if (!(await namesCertificate(attribute, encode(certificate), crypto))) return false;
  return crypto.verify({
    family: scheme.family,
    hash: scheme.hash ?? hash,
    spki: encode(certificate.tbsCertificate.subjectPublicKeyInfo),
    signature: bytesOf(signer.signature),
    signed,
  });
}

/** The signed attributes as they were signed: a SET, though in the token they stand under a tag of their own. */
function signedAttributes(signer: SignerInfo): Uint8Array | null {
  const whole = encode(signer);
  const sequence = readHead(whole, 0);
  for (let at = sequence.start; at < sequence.end; at = readHead(whole, at).end) {
    if (whole[at] === ATTRIBUTES_TAG) {
      return Uint8Array.from([SET_TAG, ...whole.subarray(at + 1, readHead(whole, at).end)]);
    }
  }
  return null;
}

/** Where the content of the DER element at `at` starts and ends. */
function readHead(bytes: Uint8Array, at: number): { start: number; end: number } {
  const first = bytes[at + 1] ?? 0;
  if (first < 0x80) return { start: at + 2, end: at + 2 + first };
  const start = at + 2 + (first & 0x7f);
  return { start, end: start + bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0) };
}

/** Its hash stands in a signed attribute: another certificate over the same key cannot be put in its place. */
async function namesCertificate(
  attribute: (id: string) => Uint8Array | undefined,
  certificate: Uint8Array,
  crypto: TokenCrypto,
): Promise<boolean> {
  for (const [id, hashes] of Object.entries(SIGNING_CERTIFICATES)) {
    const value = attribute(id);
    if (!value) continue;
    for (const hash of hashes) {
      if (toHex(value).includes(toHex(await crypto.digest(hash, certificate)))) return true;
    }
  }
  return false;
}

function nameOf({ tbsCertificate }: Certificate): string {
  for (const part of [...tbsCertificate.subject].reverse()) {
    const common = [...part].find(({ type }) => type === COMMON_NAME);
    if (common) return common.value.toString();
  }
  return '';
}

function encode(value: unknown): Uint8Array {
  return new Uint8Array(AsnConvert.serialize(value));
}

function bytesOf(value: OctetString): Uint8Array {
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

/** As an INTEGER that is not below zero, in as few bytes as DER asks for. */
function positive(bytes: Uint8Array): Uint8Array {
  let from = 0;
  while (from < bytes.length - 1 && bytes[from] === 0) from += 1;
  const short = bytes.subarray(from);
  return (short[0] ?? 0) > 0x7f ? Uint8Array.from([0, ...short]) : short;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
