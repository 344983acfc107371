import { it } from 'vitest';
import { announced } from '../calibrate/findings';
import { report } from '../calibrate/report';
it('x', async () => { const t = performance.now(); await report(announced.slice(0, 1), 2000, (l) => console.log(l)); console.log(performance.now() - t); });
