import { join } from 'node:path';
import { writeSampleFiles } from '../../sample-data/generate/write';

/** `npm run sample-data`: writes the sample team anew, the same to the last byte unless the generator has changed. */
const written = writeSampleFiles(join(process.cwd(), 'sample-data'));
for (const [name, bytes] of written) console.log(`${name}  ${(bytes / 1e6).toFixed(2)} MB`);
