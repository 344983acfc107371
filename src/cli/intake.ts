import { main } from './intake-report';

/** `npm run -s intake -- FILES… [--rows]`: what an import would do with each file, one object of JSON a line. */
await main(process.argv.slice(2));
