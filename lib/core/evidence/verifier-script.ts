// The script of a bundle's index.html: plain JavaScript that any browser runs from a file, offline, for years. It does
// what verify-bundle.ts does for the extension, on purpose a second time and without sharing a line: the receiver
// needs nothing of ours. Kept free of template literals, since it lies inside one.

export const VERIFIER_SCRIPT = String.raw`
(function () {
  var out = document.getElementById('result');
  var texts = JSON.parse(document.getElementById('texts').textContent);
  var SUMS = 'SHA256SUMS';

  function hex(buffer) {
    return Array.from(new Uint8Array(buffer)).map(function (b) { return b.toString(16).padStart(2, '0'); }).join('');
  }
  async function sha256(bytes) { return hex(await crypto.subtle.digest('SHA-256', bytes)); }
  function decode(bytes) { return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes); }
  // Null for what is no JSON.
  function parse(bytes) {
    try { return JSON.parse(decode(bytes)); } catch (error) { return null; }
  }
  function isSafe(name) { return /^\w[\w./-]*$/.test(name) && !/(^|\/)\.{0,2}(\/|$)/.test(name); }

  // Entries of a zip with stored (not compressed) files, in the order of its directory. Throws the key of a text.
  function readZip(bytes) {
    var view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    var end = bytes.length - 22;
    if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw 'notZip';
    var at = view.getUint32(end + 16, true);
    var files = [];
    var total = 0;
    try {
      for (var n = view.getUint16(end + 10, true); n > 0; n -= 1) {
        if (view.getUint32(at, true) !== 0x02014b50) throw 'notZip';
        if (view.getUint16(at + 10, true) !== 0) throw 'repacked';
        var size = view.getUint32(at + 24, true);
        var nameLength = view.getUint16(at + 28, true);
        var extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
        var local = view.getUint32(at + 42, true);
        var name = decode(bytes.subarray(at + 46, at + 46 + nameLength));
        var start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
        // Entries that lie over one another, or claim more than there is, would fill the memory.
        total += size;
        if (total > bytes.length || start + size > bytes.length) throw 'sizes';
        files.push({ name: name, bytes: bytes.slice(start, start + size) });
        at += 46 + nameLength + extra;
      }
    } catch (error) {
      throw typeof error === 'string' ? error : 'notZip';
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

  async function compareSums(files, row) {
    var listed = new Set([SUMS]);
    var sums = files.get(SUMS);
    if (!sums) { row(SUMS, false, 'missing'); return; }
    var body = '';
    try { body = decode(sums); } catch (error) { body = ''; }
    if (!/^([0-9a-f]{64}  \w[\w./-]*\n)+$/.test(body)) { row(SUMS, false, 'malformed'); return; }
    for (var line of body.trimEnd().split('\n')) {
      var name = line.slice(66);
      listed.add(name);
      var bytes = files.get(name);
      if (!bytes) { row(name, false, 'missing'); continue; }
      var same = (await sha256(bytes)) === line.slice(0, 64);
      row(name, same, same ? 'same' : 'changed');
    }
    files.forEach(function (_, name) { if (!listed.has(name)) row(name, false, 'unlisted'); });
  }

  // The record, or null when it cannot be read.
  async function compareRecord(files, row) {
    var bytes = files.get('manifest.json');
    if (!bytes) { row('manifest.json', false, 'missing'); return null; }
    var record = parse(bytes);
    if (record && typeof record === 'object' && record.format !== undefined && record.format !== 1) {
      row('manifest.json', false, 'newer');
      return null;
    }
    if (!record || !Array.isArray(record.files)) { row('manifest.json', false, 'malformed'); return null; }
    var planned = ['index.html', 'README.txt', 'manifest.json', 'chain.json', SUMS, 'manifest.sig', 'public-key.pem', 'timestamp.tsr'];
    for (var file of record.files) {
      var name = String(file && file.name);
      planned.push(name);
      var held = files.get(name);
      if (!held) row(name, false, 'missing');
      else if ((await sha256(held)) !== file.sha256) row(name, false, 'disagrees');
    }
    planned.slice(0, 4).forEach(function (name) { if (!files.has(name)) row(name, false, 'missing'); });
    files.forEach(function (_, name) { if (planned.indexOf(name) < 0) row(name, false, 'unlisted'); });
    return record;
  }

  async function compareChain(files, record, row) {
    var bytes = files.get('chain.json');
    if (!bytes) return;
    var chain = parse(bytes);
    var whole = Array.isArray(chain) && chain.length > 0;
    if (whole) {
      chain.forEach(function (entry, index) {
        var before = index === 0 ? null : chain[index - 1] && chain[index - 1].sha256;
        if (!entry || entry.seq !== index + 1 || entry.previous !== before) whole = false;
      });
      var last = chain[chain.length - 1] || {};
      whole = whole && last.id === record.id && last.previous === record.previous;
      whole = whole && last.sha256 === (await sha256(files.get('manifest.json')));
    }
    row('chain.json', whole, whole ? 'chainHolds' : 'chainBroken', whole ? String(chain.length) : '', 'chain');
  }

  async function compareSignature(files, row) {
    var der = files.get('manifest.sig');
    var pem = files.get('public-key.pem');
    var signed = files.get('manifest.json');
    if (!der && !pem) { row('', null, 'signatureNone', '', 'signature'); return; }
    var good = false;
    var print = '';
    try {
      var spki = Uint8Array.from(atob(decode(pem).replace(/-----[^-]+-----|\s/g, '')), function (c) { return c.charCodeAt(0); });
      print = await sha256(spki);
      var key = await crypto.subtle.importKey('spki', spki, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
      good = await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, rawSignature(der), signed);
    } catch (error) { good = false; }
    row('manifest.sig', good, good ? 'signatureHolds' : 'signatureBroken', good ? print : '', 'signature');
  }

  // A covered copy carries the stamp of its original, whose hash it names.
  async function compareStamp(files, record, row) {
    var bytes = files.get('timestamp.tsr');
    if (!bytes) return;
    var wanted = record.redaction ? record.redaction.manifest : await sha256(files.get('manifest.json'));
    var stamp = null;
    try { stamp = await readTimeStamp(bytes); } catch (error) { stamp = null; }
    if (!stamp) { row('timestamp.tsr', false, 'stampUnreadable', '', 'stamp'); return; }
    if (stamp.hash !== wanted) { row('timestamp.tsr', false, 'stampOther', '', 'stamp'); return; }
    if (stamp.signed === false) { row('timestamp.tsr', false, 'stampBroken', '', 'stamp'); return; }
    row('timestamp.tsr', true, stamp.signed ? 'stampHolds' : 'stampImprint', stamp.time + ', ' + stamp.signer, 'stamp');
    row('timestamp.tsr', null, 'stampUnchecked', '', 'stamp');
  }

  async function verify(entries) {
    var rows = [];
    function row(file, good, words, more, about) {
      // What two lists say of a file is said once.
      if (rows.some(function (other) { return other.file === file && other.words === words; })) return;
      rows.push({ file: file, good: good, words: words, more: more || '', about: about || '' });
    }
    var files = new Map();
    entries.forEach(function (entry) {
      if (!isSafe(entry.name)) row(entry.name, false, 'unsafe');
      if (files.has(entry.name)) row(entry.name, false, 'duplicate');
      files.set(entry.name, entry.bytes);
    });
    await compareSums(files, row);
    var record = await compareRecord(files, row);
    if (record) {
      await compareChain(files, record, row);
      await compareSignature(files, row);
      await compareStamp(files, record, row);
    }
    return rows;
  }

  // Both languages, of which the page shows one.
  function say(key) {
    var words = document.createDocumentFragment();
    ['zh-CN', 'en'].forEach(function (lang, index) {
      var part = document.createElement('span');
      part.lang = lang;
      part.textContent = texts[key][index];
      words.append(part);
    });
    return words;
  }

  function show(rows) {
    var bad = rows.filter(function (row) { return row.good === false; }).length;
    out.textContent = '';
    var verdict = document.createElement('p');
    verdict.className = bad ? 'bad' : 'good';
    verdict.id = 'verdict';
    verdict.append(say(bad ? 'verdictBad' : 'verdictGood'), bad ? ' ' + bad : '');
    out.append(verdict);
    var table = document.createElement('table');
    rows.forEach(function (row) {
      var line = table.insertRow();
      line.className = row.good === false ? 'bad' : row.good ? 'good' : '';
      line.insertCell().textContent = row.good === false ? '✗' : row.good ? '✓' : '–';
      var about = line.insertCell();
      if (row.about) about.append(say(row.about), ' ');
      about.append(row.file);
      line.insertCell().append(say(row.words), ' ', row.more);
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
      var known = typeof error === 'string';
      show([{ file: '', good: false, words: known ? error : 'unreadable', more: known ? '' : String(error), about: '' }]);
    }
  }

  document.querySelectorAll('input[type=file]').forEach(function (input) {
    input.addEventListener('change', function () { if (input.files.length) take(Array.from(input.files)); });
  });
  document.getElementById('print').addEventListener('click', function () { print(); });

  var root = document.documentElement;
  function speak(language) {
    root.dataset.language = language;
    root.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.querySelectorAll('[data-show]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.show === language));
    });
  }
  document.querySelector('.languages').hidden = false;
  document.querySelectorAll('[data-show]').forEach(function (button) {
    button.addEventListener('click', function () { speak(button.dataset.show); });
  });
  speak(/^zh/i.test(navigator.language) ? 'zh' : 'en');
})();
`;
