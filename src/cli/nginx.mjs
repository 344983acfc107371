import { fileURLToPath } from 'node:url';
import { headers } from './policy.mjs';

const longest = Math.max(...Object.keys(headers).map((name) => name.length));
/** Where nginx is told of a header in a place, it forgets those of the place around it: every place has them all. */
const lines = (/** @type {string} */ indent) =>
  Object.entries(headers).map(([name, value]) => `${indent}add_header ${name.padEnd(longest)} "${value}" always;`);

/** The lines that a server of nginx needs for the page, the policy among them. */
export const nginx = `# Made by: node src/cli/nginx.mjs
server {
    listen 80;
    root /srv/rainmaker;

    types {
        text/html                 html;
        text/css                  css;
        text/javascript           js;
        application/octet-stream  bin;
        application/manifest+json webmanifest;
        image/svg+xml             svg;
        image/png                 png;
        font/woff2                woff2;
    }
    charset utf-8;
    charset_types text/html text/css text/javascript;

    gzip on;
    gzip_min_length 1024;
    gzip_types text/css text/javascript image/svg+xml;

    location / {
${lines('        ').join('\n')}
        add_header ${'Cache-Control'.padEnd(longest)} "no-cache" always;
    }

    # Built names carry a hash of what is in them.
    location /assets/ {
${lines('        ').join('\n')}
        add_header ${'Cache-Control'.padEnd(longest)} "max-age=31536000, immutable" always;
    }
}
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(nginx);
