import { dark, light, type Colours } from '../../export/chart/colours';
import { fontFamily } from '../../export/chart/font';

const variables = (colours: Colours) =>
  Object.entries(colours)
    .map(([name, hex]) => `--${name}:${hex}`)
    .join(';');

/** Light, dark where the reader's system is, and light on paper. */
export function reportStyle(faces: string): string {
  return `${faces}
:root{${variables(light)};color-scheme:light;font:400 16px/1.5 ${fontFamily};font-variant-numeric:tabular-nums;color:var(--ink);background:var(--paper)}
@media (prefers-color-scheme:dark){:root{${variables(dark)};color-scheme:dark}}
${rules}
@media print{:root{${variables(light)};color-scheme:light;font-size:10pt}
body{padding:0;max-width:none}nav,details{display:none}svg{max-width:520px}h2{margin-top:0}h3,article,footer{margin-top:20px}figure{margin:12px 0}
section{break-before:page}section:first-of-type{break-before:auto}
h2,h3,h4,figcaption{break-after:avoid}figure,tr,dl{break-inside:avoid}.scroll{overflow:visible;max-height:none}}`;
}

const rules = `*{box-sizing:border-box}
body{margin:0 auto;max-width:1000px;padding:40px 24px 64px}
h1,h2,h3,h4,p,figure,dl,dd{margin:0}
h1{font-size:28px;line-height:1.2;font-weight:620;letter-spacing:-.015em;max-width:40ch;text-wrap:balance}
h2{font-size:28px;line-height:1.2;font-weight:620;margin-top:64px}
h3{font-size:20px;line-height:1.3;font-weight:620;margin-top:40px}
h4,figcaption h3{font-size:16px;font-weight:620;margin:0}
p,li,dl{max-width:70ch;overflow-wrap:anywhere}
p{margin-top:8px}
.quiet,dt,summary{color:var(--ink-2)}
.quiet,table,summary,dl,nav,footer{font-size:14px}
.found{font-weight:620}
a{color:var(--blue);text-decoration-color:var(--blue-soft);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
nav{margin-top:24px}
nav ul{list-style:none;padding:0;margin:8px 0 0;columns:3 220px}
nav li{break-inside:avoid;padding:2px 0}
nav a{display:inline-block;min-height:24px}
figure{margin:24px 0 8px;max-width:720px}
figcaption{margin-bottom:12px}
figcaption p{margin:0;max-width:none}
svg{display:block;max-width:100%;height:auto;overflow:visible;font-family:inherit}
svg text{white-space:pre}
summary{cursor:pointer;min-height:24px;width:fit-content}
dl{margin-top:12px}
dl div{display:grid;grid-template-columns:minmax(84px,30%) 1fr;gap:0 16px}
.scroll{overflow-x:auto;max-height:480px;margin-top:8px}
table{border-collapse:collapse}
th,td{text-align:left;font-weight:400;vertical-align:baseline;padding:5px 16px 5px 0;border-bottom:1px solid var(--line);max-width:44ch;overflow-wrap:anywhere;unicode-bidi:isolate}
thead th{color:var(--ink-2)}
article{border-top:1px solid var(--line);margin-top:40px}
footer{margin-top:64px;color:var(--ink-2)}`;
