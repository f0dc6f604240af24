// The address a policy is kept under: enough to tell agreements of one site apart, nothing that names a person.

/** Names of parameters that choose a document; all others (sessions, sources, users) are dropped. */
const CHOOSING =
  /^(?:id|type|name|page|doc|docid|article|articleid|agreementid|protocolid|agreement|protocol|cid|lang|locale|version)$/i;
const PLAIN_VALUE = /^[\w.-]{1,32}$/;
const LIMIT_CHARS = 2000;

const WEB_ADDRESS = /^(https?:\/\/)(?:[^/?#@]*@)?([^/?#]+)([^?#]*)(?:\?([^#]*))?(#.*)?$/i;

/** Null for what is no web address. */
export function policyAddress(url: string): string | null {
  const [, scheme, host, path, query, fragment] = WEB_ADDRESS.exec(url) ?? [];
  if (scheme === undefined || host === undefined) return null;
  const chosen = (query ?? '').split('&').filter((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return CHOOSING.test(name) && PLAIN_VALUE.test(value);
  });
  const asked = chosen.length === 0 ? '' : `?${chosen.sort().join('&')}`;
  // A fragment that routes is part of the document's name; its own query is not.
  const route = fragment && /^#!?\//.test(fragment) ? (fragment.split('?', 1)[0] ?? '') : '';
  return `${scheme}${host}`
    .toLowerCase()
    .concat(path || '/', asked, route)
    .slice(0, LIMIT_CHARS);
}
