import { main } from './audit-report';

/** `npm run -s audit -- FILES… [--as-of DATE] [--zone ZONE] [--json]`: the page's audit, in the terminal. */
await main(process.argv.slice(2));
