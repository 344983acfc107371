/** What a page may do. Nothing leaves the origin; Plot writes style elements, hence the one inline allowance. */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self' blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];

/** The policy as a response header. */
export const policy = directives.join('; ');

/** The policy for a meta element, where browsers refuse `frame-ancestors`. */
export const metaPolicy = directives.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');

/** Headers that every file is sent with. @type {Record<string, string>} */
export const headers = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
