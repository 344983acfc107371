import { join } from 'node:path';
import { languages } from '../language/languages';
import { cataloguesIn } from './texts/catalogue';
import { textsIn } from './texts/texts';

/** `npm run -s words [-- FOLDER]`: which texts of `src`, or below a folder of it, have no translation yet. */
function main([below = '']: readonly string[]) {
  const { said, bare } = textsIn('src');
  const here = said.filter(({ file }) => file.startsWith(below));
  for (const { file, text } of bare.filter(({ file }) => file.startsWith(below))) {
    console.log(`${file}: says in English alone: ${text}`);
  }
  for (const language of Object.keys(languages).filter((code) => code !== 'en')) {
    const known = new Set(Object.values(cataloguesIn(join('src', 'language', language))).flatMap(Object.keys));
    for (const { file, text } of here.filter(({ text }) => !known.has(text))) {
      console.log(`${file}: no ${language}: ${JSON.stringify(text)}`);
    }
  }
}

main(process.argv.slice(2));
