// Whether a provision may be cited. Apart from the law itself, which views load later than themselves.
import type { Provision } from './types';

/** True when its wording was read, in a copy of the law or quoted word for word elsewhere. */
export function isCitable(provision: Provision): boolean {
  const level = provision.verificationLevel;
  return (level === 'verbatim_text' || level === 'verbatim_via_secondary') && provision.text !== null;
}
