// The part of a bundle's page that reads a time stamp (RFC 3161 in CMS): for which hash it is, when, by whom, and whether
// its signature holds with the certificate inside. Written by hand and short, where the desk uses a library of 140 KB: a
// receiver can read it, and it shares nothing with what made the bundle. Whose certificate that is stays openssl's part.

export const STAMP_SCRIPT = String.raw`
'use strict';
// Gives { hash, time, signer, signed } where signed is true, false, or null for an algorithm not known here. Throws on
// what is no answer of an authority.
async function readTimeStamp(bytes) {
  function node(at) {
    var length = bytes[at + 1];
    var start = at + 2;
    if (length > 127) {
      var count = length & 127;
      if (count === 0 || count > 4) throw new Error('length');
      length = 0;
      for (var n = 0; n < count; n += 1) length = length * 256 + bytes[start + n];
      start += count;
    }
    if (!(start + length <= bytes.length)) throw new Error('end');
    return { tag: bytes[at], at: at, start: start, end: start + length };
  }
  function inside(parent) {
    var list = [];
    for (var at = parent.start; at < parent.end; at = list[list.length - 1].end) list.push(node(at));
    return list;
  }
  function hex(from, to) {
    return Array.from(bytes.subarray(from, to)).map(function (b) { return b.toString(16).padStart(2, '0'); }).join('');
  }
  function value(part) { return hex(part.start, part.end); }
  function whole(part) { return hex(part.at, part.end); }
  function text(part) { return new TextDecoder().decode(bytes.subarray(part.start, part.end)); }
  function bufferHex(buffer) {
    return Array.from(new Uint8Array(buffer)).map(function (b) { return b.toString(16).padStart(2, '0'); }).join('');
  }
  var HASHES = {
    '2b0e03021a': 'SHA-1', '608648016503040201': 'SHA-256', '608648016503040202': 'SHA-384', '608648016503040203': 'SHA-512'
  };
  var SCHEMES = {
    '2a864886f70d010101': ['RSA'], '2a864886f70d01010b': ['RSA', 'SHA-256'], '2a864886f70d01010c': ['RSA', 'SHA-384'],
    '2a864886f70d01010d': ['RSA', 'SHA-512'], '2a8648ce3d040302': ['EC', 'SHA-256'], '2a8648ce3d040303': ['EC', 'SHA-384'],
    '2a8648ce3d040304': ['EC', 'SHA-512']
  };
  var CURVES = { '2a8648ce3d030107': ['P-256', 32], '2b81040022': ['P-384', 48], '2b81040023': ['P-521', 66] };

  // TimeStampResp: status, token. Token: id of signed data, [0] SignedData.
  var answer = inside(node(0));
  if (value(inside(answer[0])[0]) > '01' || !answer[1]) throw new Error('refused');
  var data = inside(inside(inside(answer[1])[1])[0]);
  var content = inside(data[2]);
  if (value(content[0]) !== '2a864886f70d0109100104') throw new Error('content');
  var info = inside(content[1])[0];
  var told = inside(node(info.start));
  var imprint = inside(told[2]);
  if (HASHES[value(inside(imprint[0])[0])] !== 'SHA-256') throw new Error('hash');
  var stated = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(text(told[4]));
  if (!stated) throw new Error('time');
  var time = stated.slice(1, 4).join('-') + 'T' + stated.slice(4, 7).join(':') + (stated[7] || '') + 'Z';

  // SignerInfo: version, issuer and number, digest, [0] attributes, algorithm, signature.
  var signers = inside(data[data.length - 1]);
  if (signers.length !== 1) throw new Error('signers');
  var signer = inside(signers[0]);
  var attributes = signer[3];
  if (attributes.tag !== 0xa0) throw new Error('attributes');
  var wanted = inside(signer[1]);
  var certificate = inside(data[3]).map(inside).find(function (parts) {
    var own = inside(parts[0]);
    var skip = own[0].tag === 0xa0 ? 1 : 0;
    return whole(own[skip]) === whole(wanted[1]) && whole(own[skip + 2]) === whole(wanted[0]);
  });
  if (!certificate) throw new Error('certificate');
  var fields = inside(certificate[0]);
  if (fields[0].tag === 0xa0) fields = fields.slice(1);
  var name = '';
  inside(fields[4]).forEach(function (set) {
    inside(set).forEach(function (pair) {
      var parts = inside(pair);
      if (value(parts[0]) === '550403') name = text(parts[1]);
    });
  });

  async function holds() {
    var hash = HASHES[value(inside(signer[2])[0])];
    var scheme = SCHEMES[value(inside(signer[4])[0])];
    if (!hash || !scheme) return null;
    var values = {};
    inside(attributes).forEach(function (attribute) {
      var parts = inside(attribute);
      values[value(parts[0])] = inside(parts[1])[0];
    });
    var digest = values['2a864886f70d010904'];
    var made = bufferHex(await crypto.subtle.digest(hash, bytes.slice(info.start, info.end)));
    if (!digest || value(digest) !== made) return false;
    // The certificate is named by its hash, so that another one over the same key cannot stand in.
    var sealed = inside(data[3]).find(function (part) { return part.start === certificate[0].at; });
    sealed = bytes.slice(sealed.at, sealed.end);
    var named = values['2a864886f70d010910022f'] || values['2a864886f70d010910020c'];
    var prints = [];
    for (var kind of ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512']) prints.push(bufferHex(await crypto.subtle.digest(kind, sealed)));
    if (!named || !prints.some(function (print) { return value(named).includes(print); })) return false;
    // Signed as a SET, though in the token they stand under a tag of their own.
    var signed = bytes.slice(attributes.at, attributes.end);
    signed[0] = 0x31;
    var spki = fields[5];
    var key = bytes.slice(spki.at, spki.end);
    var signature = bytes.slice(signer[5].start, signer[5].end);
    if (scheme[0] === 'RSA') {
      var rsa = { name: 'RSASSA-PKCS1-v1_5', hash: scheme[1] || hash };
      return crypto.subtle.verify(rsa, await crypto.subtle.importKey('spki', key, rsa, false, ['verify']), signature, signed);
    }
    var curve = CURVES[value(inside(inside(spki)[0])[1])];
    if (!curve) return null;
    var raw = new Uint8Array(2 * curve[1]);
    inside(node(signer[5].start)).forEach(function (half, index) {
      var number = bytes.subarray(half.start, half.end);
      while (number.length > curve[1] && number[0] === 0) number = number.subarray(1);
      raw.set(number, curve[1] * (index + 1) - number.length);
    });
    var ec = { name: 'ECDSA', namedCurve: curve[0], hash: scheme[1] };
    return crypto.subtle.verify(ec, await crypto.subtle.importKey('spki', key, ec, false, ['verify']), raw, signed);
  }
  var good = await holds().catch(function () { return false; });
  return { hash: value(imprint[1]), time: time, signer: name, signed: good };
}
`;
