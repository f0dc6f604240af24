// The script of a bundle's index.html: plain JavaScript that any browser runs from a file, offline, for years. It does
// what verify-bundle.ts does for the extension, on purpose a second time and without sharing a line: the receiver
// needs nothing of ours. Kept free of template literals, since it lies inside one.

export const VERIFIER_SCRIPT = String.raw`
'use strict';
(function () {
  var out = document.getElementById('result');
  var texts = JSON.parse(document.getElementById('texts').textContent);
  function say(key) { return texts[key]; }
  function hex(buffer) {
    return Array.from(new Uint8Array(buffer)).map(function (b) { return b.toString(16).padStart(2, '0'); }).join('');
  }
  async function sha256(bytes) { return hex(await crypto.subtle.digest('SHA-256', bytes)); }
  function decode(bytes) { return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes); }

  // Entries of a zip with stored (not compressed) files, in the order of its directory.
  function readZip(bytes) {
    var view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    var end = bytes.length - 22;
    if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new Error('zip');
    var at = view.getUint32(end + 16, true);
    var files = [];
    for (var n = view.getUint16(end + 10, true); n > 0; n -= 1) {
      if (view.getUint32(at, true) !== 0x02014b50 || view.getUint16(at + 10, true) !== 0) throw new Error('zip');
      var size = view.getUint32(at + 24, true);
      var nameLength = view.getUint16(at + 28, true);
      var extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      var local = view.getUint32(at + 42, true);
      var name = decode(bytes.subarray(at + 46, at + 46 + nameLength));
      var start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      files.push({ name: name, bytes: bytes.slice(start, start + size) });
      at += 46 + nameLength + extra;
    }
    return files;
  }

  // DER SEQUENCE of two INTEGERs to the 64 bytes that WebCrypto takes.
  function rawSignature(der) {
    var raw = new Uint8Array(64);
    var at = 2;
    for (var half = 0; half < 2; half += 1) {
      var length = der[at + 1];
      var value = der.subarray(at + 2, at + 2 + length);
      while (value.length > 32 && value[0] === 0) value = value.subarray(1);
      if (der[at] !== 2 || value.length > 32) throw new Error('signature');
      raw.set(value, 32 * (half + 1) - value.length);
      at += 2 + length;
    }
    return raw;
  }

  async function verify(entries) {
    var rows = [];
    var files = new Map();
    entries.forEach(function (entry) {
      if (files.has(entry.name)) rows.push([entry.name, false, say('duplicate')]);
      files.set(entry.name, entry.bytes);
    });
    var sums = files.get('SHA256SUMS');
    var listed = new Set(['SHA256SUMS']);
    if (!sums) rows.push(['SHA256SUMS', false, say('missing')]);
    else {
      var body = decode(sums);
      if (!/^([0-9a-f]{64}  [A-Za-z0-9_][\w./-]*\n)+$/.test(body)) rows.push(['SHA256SUMS', false, say('malformed')]);
      for (var line of body.split('\n')) {
        if (line === '') continue;
        var name = line.slice(66);
        listed.add(name);
        var bytes = files.get(name);
        if (!bytes) rows.push([name, false, say('missing')]);
        else {
          var same = (await sha256(bytes)) === line.slice(0, 64);
          rows.push([name, same, same ? say('same') : say('changed')]);
        }
      }
    }
    files.forEach(function (_, name) { if (!listed.has(name)) rows.push([name, false, say('unlisted')]); });

    var manifestBytes = files.get('manifest.json');
    if (manifestBytes) {
      var record = JSON.parse(decode(manifestBytes));
      for (var file of record.files) {
        var held = files.get(file.name);
        if (!held) { rows.push([file.name, false, say('missing')]); continue; }
        if ((await sha256(held)) !== file.sha256) rows.push([file.name, false, say('disagrees')]);
      }
      if (files.get('chain.json')) {
        var chain = JSON.parse(decode(files.get('chain.json')));
        var whole = chain.length > 0;
        chain.forEach(function (entry, index) {
          var before = index === 0 ? null : chain[index - 1].sha256;
          if (entry.seq !== index + 1 || entry.previous !== before) whole = false;
        });
        var last = chain[chain.length - 1] || {};
        whole = whole && last.id === record.id && last.previous === record.previous;
        whole = whole && last.sha256 === (await sha256(manifestBytes));
        rows.push([say('chain'), whole, whole ? say('chainHolds') + ' (' + chain.length + ')' : say('chainBroken')]);
      }
    } else rows.push(['manifest.json', false, say('missing')]);

    var der = files.get('manifest.sig');
    var pem = files.get('public-key.pem');
    if (der && pem && manifestBytes) {
      var good = false;
      var print = '';
      try {
        var spki = Uint8Array.from(atob(decode(pem).replace(/-----[^-]+-----|\s/g, '')), function (c) { return c.charCodeAt(0); });
        print = await sha256(spki);
        var key = await crypto.subtle.importKey('spki', spki, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
        good = await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, rawSignature(der), manifestBytes);
      } catch (error) { good = false; }
      rows.push([say('signature'), good, good ? say('signatureHolds') + ' ' + print : say('signatureBroken')]);
    } else rows.push([say('signature'), null, say('signatureNone')]);
    return rows;
  }

  function show(rows) {
    var bad = rows.filter(function (row) { return row[1] === false; }).length;
    out.textContent = '';
    var verdict = document.createElement('p');
    verdict.className = bad ? 'bad' : 'good';
    verdict.id = 'verdict';
    verdict.textContent = bad ? say('verdictBad') + ' (' + bad + ')' : say('verdictGood');
    out.append(verdict);
    var table = document.createElement('table');
    rows.forEach(function (row) {
      var line = table.insertRow();
      line.className = row[1] === false ? 'bad' : row[1] ? 'good' : '';
      line.insertCell().textContent = row[1] === false ? '✗' : row[1] ? '✓' : '–';
      line.insertCell().textContent = row[0];
      line.insertCell().textContent = row[2];
    });
    out.append(table);
  }

  async function take(list) {
    out.textContent = '…';
    try {
      var entries = [];
      for (var file of list) {
        var bytes = new Uint8Array(await file.arrayBuffer());
        if (list.length === 1 && /\.zip$/i.test(file.name)) entries = readZip(bytes);
        else {
          var path = file.webkitRelativePath ? file.webkitRelativePath.split('/').slice(1).join('/') : file.name;
          entries.push({ name: path, bytes: bytes });
        }
      }
      show(await verify(entries));
    } catch (error) {
      show([['', false, say('unreadable') + ' ' + String(error)]]);
    }
  }
  document.querySelectorAll('input[type=file]').forEach(function (input) {
    input.addEventListener('change', function () { if (input.files.length) take(Array.from(input.files)); });
  });
  document.getElementById('print').addEventListener('click', function () { print(); });
})();
`;
