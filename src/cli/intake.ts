import { main } from './intake-report';

/** `npm run -s intake -- FILES… [--json]`: what an import would do with each file. */
await main(process.argv.slice(2));
