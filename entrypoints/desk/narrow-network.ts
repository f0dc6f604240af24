// The manifest's policy must allow any site, since it cannot be changed when a person switches an authority on. This
// page narrows it for itself: to nothing, or to that one site. Policies add up, so it can never widen.
import { authorityOrigin } from '@/lib/core/evidence/time-stamp';

/** `authority` is null while none is switched on. To be called before anything else runs in the page. */
export function narrowNetwork(document: Document, authority: string | null): void {
  const origin = authority === null ? null : authorityOrigin(authority);
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src 'self'${origin === null ? '' : ` ${origin}`}`;
  document.head.append(policy);
}
